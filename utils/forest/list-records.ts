// Which records would give this forest?

import type { CommentId, CommentRecord } from './comment';
import type { Forest } from './forest';

/**
 * In page order; planted again, they give the same forest, so that nobody has to keep them beside it.
 * @param roots these have no parent, whatever the forest says
 */
export function listRecords(
  { comments, parents, absentParents, inferred }: Forest,
  roots: ReadonlySet<CommentId> = new Set(),
): CommentRecord[] {
  return [...comments.values()].map((comment) => {
    const { id } = comment;
    const parent = parents.get(id) ?? absentParents.get(id);
    if (parent === undefined || roots.has(id)) return comment;
    const parentConfidence = inferred.get(id);
    return { ...comment, parent, ...(parentConfidence !== undefined && { parentConfidence }) };
  });
}
