// Which comments did an engine have in its database when its page was saved, and which of them does the page show?

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LiveRow } from '../../../scripts/detect/bench/live-truth';

/** A comment is named by the number that ends its text (`#12`). */
export interface LiveComment {
  readonly name: string;
  /** undefined for what answers nobody. */
  readonly parent: string | undefined;
  readonly author: string;
}

const words = ({ text, content }: LiveRow) => (text ?? content ?? '').trim();

/** The number that ends a text. */
export function numberAt(text: string): string | undefined {
  return /#(\d+)\s*$/.exec(text)?.[1];
}

/**
 * By their names; without links from other blogs, which have no number: some themes print them as comments, and some do not.
 * @param folder of the corpus @param file of the page in it
 */
export function readLiveComments(folder: string, file: string): ReadonlyMap<string, LiveComment> {
  const rows = JSON.parse(
    readFileSync(join(folder, dirname(file), 'truth.json'), 'utf8'),
  ) as readonly LiveRow[];
  const names = new Map(rows.map((row) => [String(row.n ?? row.id), numberAt(words(row))]));
  return new Map(
    rows.flatMap((row) => {
      const name = numberAt(words(row));
      return name ? [[name, { name, parent: names.get(String(row.parent)), author: row.author }]] : [];
    }),
  );
}
