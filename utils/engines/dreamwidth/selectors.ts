// By which marks does Dreamwidth's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.dwexpcomment'];

/** All styles are made of one layer, which prints each comment with a margin by its depth (`core2.s2` of dreamwidth/dreamwidth, read 2026-11). */
const comments: Recipe = {
  comment: ['.comment-thread:has(> .dwexpcomment)'],
  id: { from: ['.dwexpcomment@id'] },
  author: ['.comment-poster .ljuser', '.poster .ljuser'],
  // Who has no account is named behind a label.
  byline: { from: ['.comment-poster', '.poster'], forms: ['from: {author}', '{author}'] },
  time: ['.datetime > span:last-child', '.datetime'],
  title: ['.comment-title', '.comment-subject'],
  body: ['.comment-content'],
  permalink: ['.commentpermalink a@href', '.comment-permalink a@href', '.link.commentpermalink@href'],
  bodyWithout: ['.edittime'],
  deleted: ['.comment-wrapper.deleted', '.comment-wrapper.from-suspended'],
  collapsed: ['.comment-wrapper.partial'],
  shape: [
    { kind: 'nested' },
    { kind: 'depth', from: ['@class'], after: ' comment-depth-' },
    { kind: 'depth', from: ['.dwexpcomment@style'], after: 'margin-left:' },
  ],
};

export const recipes = [comments];
