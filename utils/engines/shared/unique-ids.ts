// Which id has a comment whose own is taken already?

import type { CommentId } from '@/utils/forest/comment';

/**
 * Gives each id once: with the joint `~`, the second comment of id `3` is `3~2`. Where a page was spammed thousands are alike,
 * so what was tried of an id is never tried again.
 */
export function openUniqueIds(joint: string): (wanted: CommentId) => CommentId {
  const counts = new Map<CommentId, number>();
  const taken = new Set<CommentId>();
  return (wanted) => {
    let unique = wanted;
    while (taken.has(unique)) {
      const count = (counts.get(wanted) ?? 1) + 1;
      counts.set(wanted, count);
      unique = `${wanted}${joint}${count}`;
    }
    taken.add(unique);
    return unique;
  };
}
