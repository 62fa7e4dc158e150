// By which marks does the markup of Tildes give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.comment-tree-item', 'article.comment[data-comment-id36]'];

/** From documentation (2026-11). */
const comments: Recipe = {
  comment: ['li.comment-tree-item:has(> article.comment)'],
  id: {
    from: ['article.comment@data-comment-id36', 'article.comment@id'],
    take: 'whole',
    prefix: 'comment-',
  },
  author: ['.comment-header .link-user', '.link-user'],
  time: ['time.comment-posted-time'],
  body: ['.comment-text'],
  permalink: ['a.comment-nav-link@href'],
  score: { kind: 'votes', value: ['.comment-votes'] },
  deleted: ['article.is-comment-deleted', 'article.is-comment-removed'],
  collapsed: ['article.is-comment-collapsed', 'article.is-comment-collapsed-individual'],
  isNew: ['article.is-comment-new'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments];
