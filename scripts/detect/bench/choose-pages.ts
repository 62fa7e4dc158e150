// Which pages of a corpus are measured?

import type { BenchOptions } from './bench-options.ts';
import type { CorpusPage } from './corpus-page.ts';

/** All, or those of one engine, or one file; so many of each engine at most. */
export function choosePages(
  pages: readonly CorpusPage[],
  { only, limit }: Pick<BenchOptions, 'only' | 'limit'>,
): readonly CorpusPage[] {
  const counts = new Map<string, number>();
  return pages
    .filter(({ engine, file }) => only.length === 0 || only.includes(engine) || only.includes(file))
    .filter(({ engine }) => {
      const count = (counts.get(engine) ?? 0) + 1;
      counts.set(engine, count);
      return limit === undefined || count <= limit;
    });
}
