// Which comments does an invented thread have, and which of them answers which?

import fc from 'fast-check';
import { author, date, identifier, score, seldom, text, url } from './hostile-values.ts';

export interface FuzzComment {
  readonly id: string;
  /** The id that the page names; it may be the comment's own, nobody's, or that of a comment that answers this one. */
  readonly parent: string | undefined;
  readonly author: string;
  readonly link: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly date: string;
  readonly score: number | undefined;
}

interface Seed extends Omit<FuzzComment, 'id' | 'parent'> {
  /** Instead of the number that it would have. */
  readonly oddId: string | undefined;
  readonly answers: 'nobody' | 'before' | 'any' | 'itself' | 'stranger';
  readonly pick: number;
}

const seed: fc.Arbitrary<Seed> = fc.record({
  author,
  link: url,
  title: text,
  paragraphs: fc.array(text, { maxLength: 3 }),
  date,
  score,
  oddId: seldom(identifier, 12),
  answers: fc.oneof(
    { arbitrary: fc.constant('before' as const), weight: 12 },
    { arbitrary: fc.constant('nobody' as const), weight: 6 },
    fc.constantFrom('any' as const, 'itself' as const, 'stranger' as const),
  ),
  pick: fc.nat({ max: 10_000 }),
});

function nameComments(seeds: readonly Seed[], twins: boolean): readonly FuzzComment[] {
  const ids = seeds.map(({ oddId }, index) => oddId ?? String(twins ? (index >> 1) + 1 : index + 1));
  return seeds.map(({ oddId: _, answers, pick, ...rest }, index) => {
    const parents = {
      nobody: undefined,
      before: index === 0 ? undefined : ids[index - 1 - (pick % Math.min(index, 4))],
      any: ids[pick % ids.length],
      itself: ids[index],
      stranger: '99999',
    };
    return { ...rest, id: ids[index] ?? '', parent: parents[answers] };
  });
}

/** Few comments, or none, with whatever is odd about them. */
const mixed = fc
  .tuple(fc.array(seed, { maxLength: 24 }), fc.integer({ min: 0, max: 9 }))
  .map(([seeds, dice]) => nameComments(seeds, dice === 0));

/** Each answers the one before. */
const chain = fc
  .tuple(
    fc.oneof(
      { arbitrary: fc.integer({ min: 30, max: 400 }), weight: 12 },
      fc.integer({ min: 400, max: 5_000 }),
    ),
    fc.array(text, { minLength: 1, maxLength: 3 }),
  )
  .map(([length, paragraphs]) =>
    Array.from(
      { length },
      (_, index): FuzzComment => ({
        id: String(index + 1),
        parent: index === 0 ? undefined : String(index),
        author: `Ann ${index + 1}`,
        link: '/user/ann',
        title: `Step ${index + 1}`,
        paragraphs,
        date: new Date(1_772_000_000_000 + index * 60_000).toISOString(),
        score: index % 7,
      }),
    ),
  );

export const thread: fc.Arbitrary<readonly FuzzComment[]> = fc.oneof(
  { arbitrary: mixed, weight: 40 },
  { arbitrary: chain, weight: 1 },
);

export interface Branch {
  readonly comment: FuzzComment;
  readonly replies: Branch[];
}

/** As a server would nest them: what answers itself, nobody who is there, or only comes later begins a branch of its own. */
export function growBranches(comments: readonly FuzzComment[]): readonly Branch[] {
  const known = new Map<string, Branch>();
  const roots: Branch[] = [];
  for (const comment of comments) {
    const branch: Branch = { comment, replies: [] };
    const parent = comment.parent === undefined ? undefined : known.get(comment.parent);
    (parent?.replies ?? roots).push(branch);
    if (!known.has(comment.id)) known.set(comment.id, branch);
  }
  return roots;
}
