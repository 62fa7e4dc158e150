// What is `npm run bench:detect` asked to do?

import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly corpus: string;
  /** Without the extension around the search: for developers. */
  readonly direct: boolean;
  /** The generic engine alone. */
  readonly generic: boolean;
  /** A file for the figures. */
  readonly json?: string;
  /** Only pages of these engines, as the corpus names them, and these files; all if it is empty. */
  readonly only: readonly string[];
  /** So many pages of each engine at most. */
  readonly limit?: number;
  /** Lists what is wrong on which page. */
  readonly pages: boolean;
  /** Writes docs/detection.md. */
  readonly docs: boolean;
}

export const usage = `npm run bench:detect -- DIR [--generic] [--json FILE] [--only ENGINE] [--limit N] [--pages] [--direct] [--docs]
  DIR         folder with MANIFEST.tsv (and GOLD.jsonl, */truth.json)
  --generic   asks the generic engine alone, as if no recipe existed
  --json      writes the figures to this file
  --only      only pages of this engine, or this one file; as often as wanted
  --limit     so many pages of each engine at most
  --pages     lists the pages on which something is wrong
  --direct    the same code beside the page, without the extension around it: quicker
  --docs      measures with and without recipes and writes docs/detection.md`;

/** Throws with what is wrong. */
export function parseBenchOptions(parameters: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      direct: { type: 'boolean', default: false },
      generic: { type: 'boolean', default: false },
      json: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      limit: { type: 'string' },
      pages: { type: 'boolean', default: false },
      docs: { type: 'boolean', default: false },
    },
  });
  const [corpus, ...more] = positionals;
  if (corpus === undefined || more.length > 0) throw new Error('Name one folder with a MANIFEST.tsv.');
  const { json, only, limit: wanted, direct, generic, pages, docs } = values;
  const limit = wanted === undefined ? undefined : Number(wanted);
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
    throw new Error('--limit takes a whole number.');
  return {
    corpus,
    direct,
    generic,
    pages,
    docs,
    only,
    ...(json !== undefined && { json }),
    ...(limit !== undefined && { limit }),
  };
}
