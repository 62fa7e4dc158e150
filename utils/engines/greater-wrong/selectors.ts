// By which marks does the markup of GreaterWrong give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.comment-item'];

export const proof = ['.comment-thread'];

/** Another view of LessWrong and the EA Forum (from documentation, 2026-11). */
const comments: Recipe = {
  comment: ['li.comment-item'],
  not: ['.recent-comments', '#top-nav-bar'],
  id: { from: ['@id', '.comment@id'], take: 'whole', prefix: 'comment-' },
  author: ['.comment-meta .author', '.author'],
  time: ['.comment-meta .date@data-js-date', '.comment-meta .date', '.date'],
  body: ['.comment-body', '.body-text'],
  permalink: ['.comment-meta a.date@href', 'a.permalink@href'],
  score: { kind: 'points', value: ['.karma .karma-value', '.karma-value'] },
  deleted: ['.comment-item .deleted-meta'],
  collapsed: ['.comment-minimize-button.maximized'],
  isNew: ['.comment-item .new-comment'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments];
