// By which marks does Dreamwidth's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.dwexpcomment'];

/** All styles are made of one layer, which prints each comment with a margin by its depth (from its sources, 2026-11). */
const comments: Recipe = {
  comment: ['.comment-thread:has(> .dwexpcomment)'],
  id: { from: ['.dwexpcomment@id'] },
  author: ['.comment-poster .ljuser', '.poster .ljuser', '.comment-poster', '.poster'],
  time: ['.datetime', '.comment-date-text'],
  title: ['.comment-title', '.comment-subject'],
  body: ['.comment-content'],
  permalink: ['.commentpermalink a@href', '.comment-permalink a@href', '.link.commentpermalink@href'],
  deleted: ['.comment-wrapper.deleted'],
  collapsed: ['.comment-wrapper.partial'],
  shape: [{ kind: 'nested' }, { kind: 'depth', from: ['.dwexpcomment@style'], after: 'margin-left:' }],
};

export const recipes = [comments];
