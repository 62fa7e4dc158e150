// By which marks does the markup of GreaterWrong give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.comment-item'];

export const proof = ['.comment-thread'];

/** Another view of LessWrong and the EA Forum (`comment-to-html` and the page's script in kronusaturn/lw2-viewer, read 2026-11). */
const comments: Recipe = {
  comment: ['li.comment-item'],
  not: ['.recent-comments', '#top-nav-bar'],
  id: { from: ['@id', '.comment@id'], take: 'whole', prefix: 'comment-' },
  author: ['.comment-meta .author', '.author'],
  time: ['.comment-meta .date@data-js-date', '.comment-meta .date', '.date'],
  body: ['.comment-body', '.body-text'],
  permalink: ['.comment-meta a.date@href', 'a.permalink@href'],
  score: { kind: 'points', value: ['.karma-value'] },
  deleted: ['.deleted-comment', '.deleted-meta'],
  // The button says what the thread is, not what it would do. Below the tenth level a box has to be checked.
  collapsed: ['.comment-minimize-button.minimized', 'input[id^="expand-"]:not(:checked)'],
  isNew: ['.comment-item.new-comment', '.comment-item-highlight'],
  // In the order of time the comments stand in a row.
  shape: [
    { kind: 'nested' },
    { kind: 'reference', from: ['.comment-parent-link@href'], take: 'fragment', prefix: 'comment-' },
  ],
};

export const recipes = [comments];
