// Which elements of a page are the comments of one recipe, and which of them are one thread?

import { nearestOf, openNearest } from './nearest';
import type { Recipe } from './recipe';

/** The elements of one thread, in page order, and the innermost element that holds them all. */
export interface CommentGroup {
  readonly root: Element;
  readonly comments: readonly Element[];
}

/** The comments under `scope`, in page order. */
export function findComments(scope: ParentNode, recipe: Recipe): Element[] {
  let isStrange: ((element: Element) => Element | undefined) | undefined;
  for (const selector of recipe.comment) {
    const found = [...scope.querySelectorAll(selector)];
    if (found.length > 0 && recipe.not?.length) isStrange ??= openNearest(scope, recipe.not.join(', '));
    const comments = isStrange ? found.filter((element) => !isStrange?.(element)) : found;
    if (comments.length > 0) return comments;
  }
  return [];
}

/** In page order, all that stands between the first and the last is in what holds these two. */
function rootOf(comments: readonly Element[]): Element | undefined {
  const last = comments.at(-1);
  let root = comments[0]?.parentElement ?? undefined;
  while (root && last && (root === last || !root.contains(last))) root = root.parentElement ?? undefined;
  return root;
}

/** The threads under `scope`, in page order. */
export function groupComments(scope: ParentNode, recipe: Recipe): CommentGroup[] {
  const comments = findComments(scope, recipe);
  const holderOf =
    recipe.thread && comments.length > 0 ? openNearest(scope, recipe.thread.join(', ')) : undefined;
  let holder: Element | undefined;
  const groups = Map.groupBy(comments, (comment) => {
    // What stands in no holder has fallen out of the one before, by a tag too many in somebody's comment.
    holder = holderOf?.(comment) ?? holder;
    return holder;
  });
  const found = [...groups.values()].flatMap((group) => {
    const root = rootOf(group);
    return root ? [{ root, comments: group }] : [];
  });
  return found.length > 1 ? joinNested(found, comments) : found;
}

/** Whoever reads the outer of two would read the inner one too, and again by itself (the fuzz, 2026-11): they are one thread. */
function joinNested(groups: readonly CommentGroup[], comments: readonly Element[]): CommentGroup[] {
  const roots = new Set(groups.map(({ root }) => root));
  const around = nearestOf(roots);
  const outermost = [...roots].filter(({ parentElement }) => !parentElement || !around(parentElement));
  const threads = Map.groupBy(comments, nearestOf(new Set(outermost)));
  return [...threads].flatMap(([root, thread]) => (root ? [{ root, comments: thread }] : []));
}
