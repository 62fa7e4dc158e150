// By which marks does Dreamwidth's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.dwexpcomment', '[id^="cmt"] > .comment-wrapper', 'span[id^="cmt"] > table'];

/**
 * All styles are made of one layer, which prints each comment with a margin by its depth; the first had no box of a name around it, and called
 * everything deleted (`core2.s2`, `siteviews/layout.s2` and `EntryPage.pm` of dreamwidth/dreamwidth, 2009 to 2024, read 2026-11).
 */
const comments: Recipe = {
  comment: ['.comment-thread:has(> .dwexpcomment)', 'div[id^="cmt"]:has(> .comment-wrapper)'],
  id: { from: ['.dwexpcomment@id', '@id'] },
  author: ['.comment-poster .ljuser', '.poster .ljuser', '.poster .anonymous'],
  // Who has no account is named behind a label.
  byline: { from: ['.comment-poster', '.poster'], forms: ['from: {author}', '{author}'] },
  time: ['.datetime:not(.edittime *) > span:last-child', '.datetime:not(.edittime *)'],
  title: ['.comment-title', '.comment-subject'],
  body: ['.comment-content'],
  permalink: ['.commentpermalink a@href', '.comment-permalink a@href', '.link.commentpermalink@href'],
  bodyWithout: ['.edittime'],
  deleted: ['.comment-wrapper:is(.deleted, .from-suspended, .poster-hidden):not(:has(.comment-content))'],
  // "Top-level comments only": both links are there, for scripts.
  collapsed: ['.cmt_hide:not(.cmt_show_hide_default)'],
  shape: [
    { kind: 'nested' },
    { kind: 'depth', from: ['@class'], after: ' comment-depth-' },
    { kind: 'depth', from: ['.dwexpcomment@style', '@style'], after: 'margin-left:' },
    // The flat view has no depth.
    { kind: 'reference', from: ['.commentparent a@href'] },
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
