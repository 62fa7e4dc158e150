// In which orders does the Scoop engine itself print its comments, if its pages are at hand?

import { existsSync, readFileSync } from 'node:fs';
import type { CommentRecord } from '@/utils/forest/comment';

const folder = new URL('../../../../shared/corpus/scoop/generated/', import.meta.url);

interface TrueComment {
  readonly cid: number;
  readonly pid: number;
  readonly points: string | null;
  readonly numrate: number;
}

interface ScoopOrders {
  readonly records: readonly CommentRecord[];
  /** "1 7 3", ties oldest first; undefined if the engine printed no such order. */
  order(rating: 'highest' | 'lowest'): string | undefined;
}

/** undefined where the pages are not there: they belong to others and are no part of this project. */
export function readScoopOrders(): ScoopOrders | undefined {
  if (!existsSync(folder)) return undefined;
  const orders = readFileSync(new URL('sort-orders.txt', folder), 'utf8');
  const truth: TrueComment[] = JSON.parse(readFileSync(new URL('truth.json', folder), 'utf8'));
  return {
    // Number 8 is hidden by its rating, and with it its reply 9.
    records: truth.filter(({ cid }) => cid !== 8 && cid !== 9).map(toRecord),
    order: (rating) =>
      new RegExp(`^rating=${rating} order=oldest norate_honoured=0 : (.*)$`, 'm').exec(orders)?.[1],
  };
}

function toRecord({ cid, pid, points, numrate }: TrueComment): CommentRecord {
  return {
    id: String(cid),
    sequence: cid,
    ...(pid > 0 && { parent: String(pid) }),
    score: {
      kind: 'mean',
      count: numrate,
      text: `${points ?? 'none'} / ${numrate}`,
      ...(points !== null && { value: Number(points) }),
    },
  };
}
