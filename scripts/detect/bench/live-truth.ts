// What do we know of pages that running engines rendered from known comments?

import type { ParentSource, TrueComment, Whereabouts } from './corpus-page.ts';

/** One comment of the engine's database, in `truth.json`. */
export interface LiveRow {
  /** Comments are named by `n` or by `id`, and so are the parents. */
  readonly n?: number;
  readonly id?: number | string;
  readonly parent: number | string | null;
  readonly author: string;
  readonly text?: string;
  readonly content?: string;
  readonly at?: number;
  /** `2026-11-01 09:32:33` */
  readonly date_gmt?: string;
}

export interface Truth {
  readonly whereabouts: Whereabouts;
  readonly parents: ParentSource;
  readonly comments: readonly TrueComment[];
}

/** Texts end with the number of the comment (`#12`); one without a number is found by its author's name. */
export function readLiveTruth(json: string): Truth {
  const rows = JSON.parse(json) as readonly LiveRow[];
  const indices = new Map(rows.map((row, index) => [String(row.n ?? row.id), index]));
  return {
    whereabouts: {
      by: 'endings',
      endings: rows.map(
        ({ text, content, author }) => /#\d+(?=\s*$)/.exec(text ?? content ?? '')?.[0] ?? author,
      ),
    },
    parents: 'database',
    comments: rows.map(({ parent, author, at, date_gmt }) => {
      const time = at ?? (date_gmt === undefined ? undefined : Date.parse(`${date_gmt.replace(' ', 'T')}Z`));
      return {
        parent: (parent === null ? undefined : indices.get(String(parent))) ?? null,
        authors: [author],
        ...(time !== undefined && { at: time }),
      };
    }),
  };
}
