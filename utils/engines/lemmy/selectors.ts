// By which marks does Lemmy's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['article.comment-node', '.comment-node'];

export const proof = ['ul.comments', '.comments'];

/** The interface that comes with it: an item with the comment, then a list of replies (from its sources, 2026-11). */
const comments: Recipe = {
  comment: ['li.comment:has(> article.comment-node)'],
  id: { from: ['article.comment-node@id', '@id'] },
  author: ['.person-listing'],
  time: ['.moment-time@data-tippy-content', 'time', '.moment-time'],
  body: ['.comment-content', '.md-div'],
  permalink: ['a[href*="/comment/"]@href'],
  score: { kind: 'points', value: ['[aria-label$="points" i]@aria-label', '.vote-bar .unselectable'] },
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments];
