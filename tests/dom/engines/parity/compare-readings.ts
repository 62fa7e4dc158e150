// In what does one reading of a page differ from another?

import type { CommentRecord } from '@/utils/forest/comment';
import type { Reading } from '@/utils/reading/places';

/** What a reader would miss; each is the number of comments that it is about. */
export interface Differences {
  /** The recipe reads them, the other does not. */
  readonly missed?: number;
  /** The other way round. */
  readonly added?: number;
  /** Of comments that both read: another parent, author, time or score than the recipe's. */
  readonly parents?: number;
  readonly authors?: number;
  readonly times?: number;
  readonly scores?: number;
}

type Pair = readonly [recipe: CommentRecord, other: CommentRecord];

/** Two comments are one where their nodes are, one in the other. */
function pairUp(recipe: readonly Reading[], other: readonly Reading[]): Pair[] {
  const free = other.flatMap(({ records, places }) =>
    records.map((record) => ({ record, own: places.get(record.id)?.own ?? [] })),
  );
  const pairs: Pair[] = [];
  for (const { records, places } of recipe)
    for (const record of records) {
      const nodes = (places.get(record.id)?.own ?? []).filter((node) => node.textContent?.trim());
      const at = free.findIndex(({ own }) =>
        own.some((other) => nodes.some((node) => other.contains(node) || node.contains(other))),
      );
      const [found] = at < 0 ? [] : free.splice(at, 1);
      if (found) pairs.push([record, found.record]);
    }
  return pairs;
}

const minute = (iso: string | undefined) => iso && new Date(iso).toISOString().slice(0, 16);

export function compareReadings(recipe: readonly Reading[], other: readonly Reading[]): Differences {
  const pairs = pairUp(recipe, other);
  const size = (readings: readonly Reading[]) =>
    readings.reduce((sum, { records }) => sum + records.length, 0);
  const nameOf = new Map(pairs.map(([mine, theirs]) => [theirs.id, mine.id]));
  const differing = (differs: (pair: Pair) => boolean) => pairs.filter(differs).length;
  const counts = {
    missed: size(recipe) - pairs.length,
    added: size(other) - pairs.length,
    parents: differing(
      ([mine, theirs]) =>
        mine.parent !== (theirs.parent === undefined ? undefined : nameOf.get(theirs.parent)),
    ),
    authors: differing(([mine, theirs]) => mine.author !== theirs.author),
    times: differing(([mine, theirs]) => minute(mine.time?.iso) !== minute(theirs.time?.iso)),
    scores: differing(([mine, theirs]) => mine.score?.value !== theirs.score?.value),
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
