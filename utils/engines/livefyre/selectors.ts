// Where does Livefyre print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Read off pages of 2014, as saved after its script ran, and its documentation of the classes for styling, 2026-11.

export const hint = ['.fyre-comment-article'];

export const thread: Recipe = {
  comment: ['.fyre-comment-article'],
  id: { from: ['@data-message-id', '@id', '.fyre-comment-wrapper@id'], take: 'whole' },
  author: ['.fyre-comment-username'],
  time: ['time[datetime]', '.fyre-comment-date', 'time'],
  body: ['.fyre-comment'],
  permalink: ['a.fyre-comment-date'],
  score: { kind: 'likes', value: ['.fyre-comment-like-count'] },
  deleted: ['.fyre-comment-deleted', '.fyre-comment-article-deleted'],
  collapsed: ['.fyre-comment-hidden', '.fyre-comment-article.fyre-comment-collapsed'],
  shape: [{ kind: 'nested' }],
};
