// By which marks does Dreamwidth's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.dwexpcomment', 'span[id^="cmt"] > table'];

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
  shape: [
    { kind: 'nested' },
    { kind: 'depth', from: ['@class'], after: ' comment-depth-' },
    { kind: 'depth', from: ['.dwexpcomment@style'], after: 'margin-left:' },
  ],
};

/** What is deleted, screened or suspended has no id. */
const states = ['table.delcomment', 'table.suspendedcomment', 'table.screenedcomment'];

/**
 * The site's own design until 2013: tables, each indented by an image of so many pixels (`htdocs/talkread.bml` of dreamwidth/dreamwidth, read
 * 2026-11).
 */
const pixels: Recipe = {
  comment: [['span[id^="cmt"]:has(> table)', ...states].join(', ')],
  before: ['a[name^="cmt"]', 'p:has(> a[name^="cmt"]:only-child)'],
  id: { from: ['@id', 'a[name^="cmt"]@name'] },
  author: ['.ljuser b', '.ljuser', 'td > i:first-of-type'],
  time: ['.datepost', 'td > i'],
  title: ['.commentsubject b', 'td > a[href*="thread="]'],
  body: ['.commentbody'],
  bodyWithout: ['p:has(> font[size="-2"])', '.edittime'],
  permalink: ['.talkargs a@href', 'td > a[href*="thread="]@href'],
  deleted: states,
  shape: [{ kind: 'depth', from: ['td:first-child > img[height="1"]@width'] }],
};

export const recipes = [comments, pixels];
