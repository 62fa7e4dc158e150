// What has to change on the page to get from one plan to the next?

import type { CommentId } from '@/utils/forest/comment';
import type { Counts, Row, ViewPlan } from './view-plan';

export interface PlanChange {
  /** New order of the direct replies, for each parent where it differs; `null` stands for the roots. */
  readonly reordered: ReadonlyMap<CommentId | null, readonly CommentId[]>;
  /** New and changed rows only. */
  readonly rows: ReadonlyMap<CommentId, Row>;
  readonly counts: Counts;
  /** What will be seen first, if the change is to be followed in steps. */
  readonly near?: ReadonlySet<CommentId>;
}

/**
 * Compares two plans of one thread; without a plan before, everything is new. Comments may be added between the two,
 * never lost. A parent that lost all its replies (a new reading moved them) has an empty order. Linear.
 */
export function diffPlans(before: ViewPlan | undefined, after: ViewPlan): PlanChange {
  const reordered = new Map<CommentId | null, readonly CommentId[]>();
  if (!sameOrder(before?.roots, after.roots)) reordered.set(null, after.roots);
  if (before?.children !== after.children) {
    for (const [parent, replies] of after.children) {
      if (!sameOrder(before?.children.get(parent), replies)) reordered.set(parent, replies);
    }
    for (const parent of before?.children.keys() ?? []) {
      if (!after.children.has(parent)) reordered.set(parent, []);
    }
  }
  const rows = new Map<CommentId, Row>();
  for (const [id, row] of after.rows) if (!sameRow(before?.rows.get(id), row)) rows.set(id, row);
  return { reordered, rows, counts: after.counts };
}

/** So many comments are about what a screen shows: these come first wherever work is done in steps. */
export const screenful = 24;

/** The same change, but what concerns the first comments that will be seen comes first: it may be followed in steps. */
export function nearestFirst(change: PlanChange, visible: readonly CommentId[]): PlanChange {
  const near = new Set(visible.slice(0, screenful));
  return {
    ...change,
    reordered: pickFirst([null, ...near], change.reordered),
    rows: pickFirst(near, change.rows),
    near,
  };
}

/** The same map, but these keys come first. */
function pickFirst<Key, Value>(keys: Iterable<Key>, map: ReadonlyMap<Key, Value>): Map<Key, Value> {
  const picked = new Map<Key, Value>();
  for (const key of keys) {
    const value = map.get(key);
    if (value !== undefined) picked.set(key, value);
  }
  for (const [key, value] of map) if (!picked.has(key)) picked.set(key, value);
  return picked;
}

/** The plan that `change` leads to: `applyChange(a, diffPlans(a, b))` equals `b`. */
export function applyChange(before: ViewPlan, change: PlanChange): ViewPlan {
  const children = new Map(before.children);
  let roots = before.roots;
  for (const [parent, order] of change.reordered) {
    if (parent === null) roots = order;
    else if (order.length === 0) children.delete(parent);
    else children.set(parent, order);
  }
  return { roots, children, rows: new Map([...before.rows, ...change.rows]), counts: change.counts };
}

function sameOrder(a: readonly CommentId[] | undefined, b: readonly CommentId[]): boolean {
  return a === b || (a?.length === b.length && b.every((id, index) => id === a[index]));
}

function sameRow(a: Row | undefined, b: Row): boolean {
  return (
    a?.display === b.display &&
    a.reason === b.reason &&
    a.folded === b.folded &&
    a.replies === b.replies &&
    a.foldable === b.foldable &&
    a.insideFold === b.insideFold
  );
}
