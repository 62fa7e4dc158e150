// What do we know of the pages of Scoop, which have a manifest of their own?

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PositivePage, TrueComment } from './corpus-page.ts';
import { readTable } from './read-table.ts';

interface Row {
  /** From 1 on. */
  readonly cid: number;
  /** 0 for none. */
  readonly pid: number;
  readonly author: string;
}

/** Their own thread is printed in every mode; of the other threads nothing is known but how many comments they have. */
const ownThread = /(?:^generated\/story|replies|^reconstructed\/)/;

/** Comments are named by their numbers. @param folder of the corpus @param name of Scoop's folder in it */
export function readScoopPages(folder: string, name: string, address: string): PositivePage[] {
  const truth = join(folder, name, 'generated', 'truth.json');
  const rows = existsSync(truth) ? (JSON.parse(readFileSync(truth, 'utf8')) as readonly Row[]) : [];
  const comments = rows.map(
    ({ pid, author }): TrueComment => ({ parent: pid > 0 ? pid - 1 : null, authors: [author] }),
  );
  return readTable(readFileSync(join(folder, name, 'MANIFEST.tsv'), 'utf8')).flatMap((row) => {
    const file = row.get('file') ?? '';
    const count = Number(row.get('full comments')) + Number(row.get('title-only rows'));
    // What a script fetches for one comment is no page.
    const isPart = row.get('mode')?.startsWith('dynamic') ?? false;
    if (isPart || !file.endsWith('.html') || !(count > 0) || !existsSync(join(folder, name, file))) return [];
    return {
      kind: 'positive' as const,
      file: `${name}/${file}`,
      engine: 'scoop',
      url: `${address}${name}/${file}`,
      needsScripts: false,
      whereabouts: { by: 'anchors' as const },
      parents: 'database' as const,
      comments: ownThread.test(file) ? comments : [],
      count,
    };
  });
}
