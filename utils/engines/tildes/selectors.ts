// By which marks does the markup of Tildes give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['article.comment[data-comment-id36]'];

/**
 * `macros/comments.jinja2` of its sources as of 2024: articles in items of lists. Those of 2018 had the articles alone, and other names for their
 * parts (read 2026-11).
 */
const comments: Recipe = {
  comment: ['li.comment-tree-item:has(> article.comment)', 'article.comment[data-comment-id36]'],
  id: {
    from: ['article.comment@data-comment-id36', '@data-comment-id36', 'article.comment@id'],
    take: 'whole',
    prefix: 'comment-',
  },
  author: ['.comment-header .link-user', '.link-user'],
  time: ['time.comment-posted-time', '.comment-itself > header > time'],
  body: ['.comment-text'],
  permalink: ['a.comment-nav-link@href'],
  // Visitors see the number by itself, members within the button that votes or takes it back: "Vote (3)".
  score: { kind: 'votes', value: ['.comment-votes', '[name="vote"]', '[name="unvote"]'] },
  deleted: ['.is-comment-deleted', '.is-comment-removed'],
  // Not `-individual`: what has been read is so, with its new replies in sight.
  collapsed: ['article.is-comment-collapsed'],
  isNew: ['article.is-comment-new'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments];
