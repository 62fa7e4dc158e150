// How do flat records, with whatever parents the page names, become a forest?

import type { Comment, CommentId, CommentRecord } from './comment';
import type { Flaw, Forest } from './forest';
import { walkThread } from './walk-forest';

/**
 * Plants the records of one thread, given in page order. Never throws: what can't be true is mended and
 * reported in `flaws` (a repeated id, a parent that is not on the page, a cycle). Linear in the number of records.
 */
export function plantForest(records: readonly CommentRecord[]): Forest {
  const comments = new Map<CommentId, Comment>();
  const positions = new Map<CommentId, number>();
  const named = new Map<CommentId, CommentId>();
  const flaws: Flaw[] = [];
  const inferred = new Map<CommentId, number>();
  for (const { parent, parentConfidence, ...comment } of records) {
    if (comments.has(comment.id)) {
      flaws.push({ kind: 'repeated-id', id: comment.id });
      continue;
    }
    positions.set(comment.id, comments.size);
    comments.set(comment.id, comment);
    if (parent !== undefined) named.set(comment.id, parent);
    if (parent !== undefined && parentConfidence !== undefined) inferred.set(comment.id, parentConfidence);
  }

  const { parents, absentParents } = splitAbsent(named, comments, flaws);
  breakCycles(parents, positions, flaws);

  const roots: CommentId[] = [];
  const children = new Map<CommentId, CommentId[]>();
  for (const id of comments.keys()) {
    const parent = parents.get(id);
    if (parent === undefined) {
      roots.push(id);
      continue;
    }
    const siblings = children.get(parent);
    if (siblings) siblings.push(id);
    else children.set(parent, [id]);
  }
  const measures = measure(roots, children, parents);
  return { comments, positions, parents, inferred, children, roots, ...measures, absentParents, flaws };
}

/** Tells parents that are on the page from those that it only names. */
function splitAbsent(
  named: ReadonlyMap<CommentId, CommentId>,
  comments: ReadonlyMap<CommentId, Comment>,
  flaws: Flaw[],
) {
  const parents = new Map<CommentId, CommentId>();
  const absentParents = new Map<CommentId, CommentId>();
  for (const [id, parent] of named) {
    if (comments.has(parent)) {
      parents.set(id, parent);
    } else {
      absentParents.set(id, parent);
      flaws.push({ kind: 'parent-missing', id, parent });
    }
  }
  return { parents, absentParents };
}

/**
 * Breaks each cycle at its first comment in page order, which becomes a root. Every comment is climbed from
 * until the climb meets one that is already settled, so each is passed once.
 */
function breakCycles(
  parents: Map<CommentId, CommentId>,
  positions: ReadonlyMap<CommentId, number>,
  flaws: Flaw[],
): void {
  const settled = new Set<CommentId>();
  for (const start of positions.keys()) {
    const climb = new Set<CommentId>();
    let here: CommentId | undefined = start;
    while (here !== undefined && !settled.has(here) && !climb.has(here)) {
      climb.add(here);
      here = parents.get(here);
    }
    if (here !== undefined && climb.has(here)) {
      const id = firstOfCycle(here, parents, positions);
      flaws.push({ kind: 'cycle', id, parent: parents.get(id) as CommentId });
      parents.delete(id);
    }
    for (const id of climb) settled.add(id);
  }
}

/** The comment of the cycle through `member` that comes first on the page. */
function firstOfCycle(
  member: CommentId,
  parents: ReadonlyMap<CommentId, CommentId>,
  positions: ReadonlyMap<CommentId, number>,
): CommentId {
  let first = member;
  let here = parents.get(member) as CommentId;
  while (here !== member) {
    if ((positions.get(here) as number) < (positions.get(first) as number)) first = here;
    here = parents.get(here) as CommentId;
  }
  return first;
}

/** Depth of each comment and number of its descendants. */
function measure(
  roots: readonly CommentId[],
  children: ReadonlyMap<CommentId, readonly CommentId[]>,
  parents: ReadonlyMap<CommentId, CommentId>,
) {
  const depths = new Map<CommentId, number>();
  const sizes = new Map<CommentId, number>();
  const order = [...walkThread(roots, children)];
  for (const id of order) {
    const parent = parents.get(id);
    depths.set(id, parent === undefined ? 0 : (depths.get(parent) as number) + 1);
    sizes.set(id, 0);
  }
  // Backwards, every comment is met after all its descendants.
  for (const id of order.reverse()) {
    const parent = parents.get(id);
    if (parent !== undefined)
      sizes.set(parent, (sizes.get(parent) as number) + (sizes.get(id) as number) + 1);
  }
  return { depths, sizes };
}
