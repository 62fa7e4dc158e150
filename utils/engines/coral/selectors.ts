// Where does Coral print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Its documentation promises these class names (`stream/classes.ts` of coralproject/talk, 6 to 9, read 2026-11). Since version 7 it draws itself into
// an open shadow root (`#coral-shadow-container`), before that into a frame. What is far out of view it may not have drawn.

export const hint = ['.coral-comment'];

export const thread: Recipe = {
  // The element around a comment holds the replies to it too.
  comment: [':has(> :is(.coral-comment, .coral-deletedTombstone))'],
  id: { from: ['.coral-comment@id'], take: 'whole', prefix: 'comment-' },
  author: ['.coral-comment-username'],
  time: ['.coral-comment-timestamp time', '.coral-comment-timestamp'],
  body: ['.coral-comment-content'],
  score: { kind: 'likes', value: ['.coral-comment-reactButton > * > span:last-child'] },
  deleted: ['.coral-deletedTombstone'],
  // Of a comment that is shut its head is left, and the replies to it are away.
  collapsed: ['.coral-comment-collapse-toggle-collapsed'],
  shape: [
    // Where a site wants replies on one level from some depth on, each still names whom it answers.
    { kind: 'name', from: ['.coral-comment-inReplyToUsername'], beside: true },
    { kind: 'nested' },
  ],
};
