// Where does Coral print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Its documentation promises these class names (`stream/classes.ts` of coralproject/talk, 6 to 9, read 2026-11). Since version 7 it draws itself into
// an open shadow root (`#coral-shadow-container`), before that into a frame. What is far out of view it may not have drawn.

export const hint = ['.coral-comment', '.talk-stream-comment-wrapper'];

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
  // Members alone are told.
  isNew: ['.coral-comment[data-not-seen]'],
  shape: [
    // Where a site wants replies on one level from some depth on, each still names whom it answers.
    { kind: 'name', from: ['.coral-comment-inReplyToUsername'], beside: true },
    { kind: 'nested' },
  ],
};

/** Until 5 (2016–2019) it was called Talk, as were its classes (`Comment.js` of its stream, version 4, and scrapers of several papers, read 2026-11). */
export const early: Recipe = {
  comment: ['.talk-stream-comment-wrapper'],
  id: { from: ['@id'], take: 'whole', prefix: 'c_' },
  // A plugin makes a button of the name, and another counts what readers like.
  author: ['.talk-plugin-author-menu-button', '.talk-stream-comment-user-name'],
  time: ['.talk-stream-comment-published-date [title]@title'],
  body: ['.talk-stream-comment-content'],
  score: { kind: 'likes', value: ['[class*="talk-plugin-"][class$="-count"]'] },
  deleted: ['.talk-stream-comment-wrapper:not(:has(> div > .talk-stream-comment))'],
  shape: [{ kind: 'nested' }],
};
