// Does a very deep or very wide thread work, at a cost that grows with its size and not with the square of it?

import { describe, expect, test } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { mergeRecords } from '@/utils/forest/merge-records';
import { plantForest } from '@/utils/forest/plant-forest';
import { foldAll, openWayTo } from '@/utils/view/choices';
import { describeBar } from '@/utils/view/describe-bar';
import { applyChange, diffPlans } from '@/utils/view/diff-plans';
import { exportJson } from '@/utils/view/export-json';
import { exportMarkdown } from '@/utils/view/export-markdown';
import { planView } from '@/utils/view/plan-view';
import { findHits } from '@/utils/view/search';
import { rated, stateWith } from './threads';

const comment = (index: number, parent: number | undefined): CommentRecord => ({
  ...rated(
    `${index}`,
    parent === undefined ? undefined : `${parent}`,
    index % 7 === 0 ? undefined : 1 + (index % 5),
  ),
  author: `Author ${index % 50}`,
  text: 'Some words',
});

const shapes = {
  /** Each comment answers the one before. */
  chain: (size: number) =>
    Array.from({ length: size }, (_, index) => comment(index, index > 0 ? index - 1 : undefined)),
  /** All answer the first. */
  star: (size: number) =>
    Array.from({ length: size }, (_, index) => comment(index, index > 0 ? 0 : undefined)),
  /** Each names the next as its parent, and the last the first. */
  ring: (size: number) => Array.from({ length: size }, (_, index) => comment(index, (index + 1) % size)),
};

/** These tests ask whether the work ends, not when: the machine may be busy. */
const unhurried = { timeout: 60_000 };

describe.each(Object.entries(shapes))('a %s', (_name, shape) => {
  test('of 20,000 comments is planned, filtered, folded, searched and exported', unhurried, () => {
    const forest = plantForest(shape(20_000));
    const state = foldAll(stateWith({ sort: 'highest', minimumScore: 3, showUnrated: false }), forest);
    const { counts } = planView(forest, state);
    const failing = [...forest.comments.values()].filter(({ score }) => (score?.value ?? 0) < 3);
    expect(counts.comments).toBe(20_000);
    expect(counts.passing).toBe(20_000 - failing.length);
    expect(counts.folded + counts.hidden).toBe(19_999);
    workThrough(shape(20_000));
  });

  test('takes about eight times the steps at eight times the size', unhurried, () => {
    const small = countSteps(() => workThrough(shape(500)));
    const large = countSteps(() => workThrough(shape(4_000)));
    // Sorting needs n log n; a quadratic step would take 64 times as many.
    expect(large / small).toBeLessThan(14);
    expect(small).toBeGreaterThan(500);
  });
});

/**
 * Steps of the work, counted in look-ups by id, which no walk through a thread can do without. Times would tell more
 * about the machine than about the work.
 */
function countSteps(work: () => void): number {
  const { get, has, set } = Map.prototype;
  let steps = 0;
  const counted = <Method extends typeof get | typeof has | typeof set>(method: Method) =>
    function (this: Map<unknown, unknown>, ...given: Parameters<Method>) {
      steps += 1;
      return Reflect.apply(method, this, given);
    };
  Object.assign(Map.prototype, { get: counted(get), has: counted(has), set: counted(set) });
  try {
    work();
  } finally {
    Object.assign(Map.prototype, { get, has, set });
  }
  return steps;
}

/** Everything that the pure rooms do with a thread. */
function workThrough(records: readonly CommentRecord[]): void {
  const forest = plantForest(mergeRecords(records.slice(0, records.length / 2), records));
  const before = planView(forest, stateWith({ minimumScore: 4, foldRule: { kind: 'deeper', than: 2 } }));
  const state = openWayTo(stateWith({ sort: 'best' }), forest, before, `${records.length - 1}`);
  const plan = planView(forest, state);
  applyChange(before, diffPlans(before, plan));
  exportJson({ url: 'https://blog.example', engine: 'scoop', confidence: 1, forest, plan });
  const words = {
    nobody: () => 'someone',
    reason: () => 'rated low',
    repliesFolded: (replies: number) => `${replies} replies folded`,
    commentsHidden: (comments: number) => `${comments} comments hidden`,
  };
  const hits = findHits(forest, plan, 'words 7');
  describeBar({ forest, state, plan, hits, current: 0, theme: 'system', words });
  exportMarkdown({ url: 'https://blog.example', title: undefined, forest, plan, words });
}
