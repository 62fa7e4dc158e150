// Where does Movable Type print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Read off its default templates (2.x, 3.x "Individual Entry Archive", 4 to 7 "Comment Detail") and pages of 2003 to 2005, 2026-11.

export const hint = [
  '.comments-body',
  'p.posted',
  '[id^="comment-"] .comment-inner',
  '.comment .byline',
  '.comment > .comment-footer',
  'article.comment[id^="comment-"] > header > h3',
];

/** "Posted by: NAME at DATE", the first templates' only mark; later "NAME said:" and, in 4, "NAME | DATE". */
const posted = [
  'posted by: {author} at {time}',
  'posted by {author} at {time}',
  'posted by: {author} on {time}',
  'posted by {author} on {time}',
  'posted by: {author} | {time}',
  'posted by {author} | {time}',
  'by {author} on {time}',
  '{author} on {time}',
  '{author} at {time}',
  '{author} replied to comment from {} | {time}',
  // In other languages, Cocolog's Japanese among them.
  '{}: {author} | {time}',
  '{author} | {time}',
  '{author} said: {time}',
];

/** Version 3 as it came: the line that signs stands behind the box (`MTComments` of its individual archive, read 2026-11). */
export const third: Recipe = {
  comment: ['div[id^="c"]:has(+ p.posted)'],
  span: 'following',
  until: [':not(.posted)'],
  id: { from: ['@id'] },
  byline: { from: ['.posted'], forms: posted },
  body: ['[id^="c"]'],
  shape: [],
};

/** Versions 2 and 3 (2001–2006). */
export const early: Recipe = {
  comment: [
    '.comments-body:has(.comments-post, .posted, .comment-posted)',
    '.comments-body [id^="c"]:has(> .posted, > .comments-post)',
    // `#content` signs the entry.
    '[id^="c"]:not([id^="co"], [id^="ce"]):has(> p.posted)',
  ],
  id: { from: ['@id', 'a[name]@name', 'a[id^="c"]@id', 'a[href*="#c"]@href'] },
  byline: { from: ['.comments-post', '.posted', '.comment-posted'], forms: posted },
  time: ['.comments-post a[href*="#"]:not([rel~="nofollow"])', '.posted a[href*="#"]:not([rel~="nofollow"])'],
  body: [
    '.comment-body',
    '.comments-body > :not(.comments-post, .posted, .comment-posted, a)',
    'p:not(.posted, .comments-post)',
  ],
  permalink: ['a[href*="#c"]'],
  shape: [],
};

/** Versions 4 to 7 (since 2007): `div#comment-N.comment > .inner > .comment-header, .comment-content, .comment-footer`. */
export const later: Recipe = {
  comment: [
    '.comment[id^="comment-"]:has(.comment-inner, .inner)',
    '.comments-content .comment[id^="comment-"]',
    '.comment[id^="comment-"]:has(.asset-meta, .byline)',
    // As TypePad and Cocolog printed it in those years: numbers for ids, the heading outside.
    '.comment[id^="comment-"]:has(> .comment-content):has(> .comment-footer a[href*="#comment-"])',
    // Eigerwand, for 6: an article with a header, the words loose behind it.
    'article.comment[id^="comment-"]:has(> header > h3)',
  ],
  not: [
    '.wpd-comment',
    'li',
    '[class*="depth-"]',
    '.serendipity_comment',
    '[id^="comment-6a0"]',
    '.comment:has(> .comment-footer a[href*="#comment-6a"])',
  ],
  before: ['a[id^="c"]:empty'],
  id: { from: ['@id'] },
  author: ['.vcard.author', '.vcard', '.byline .author', '.fn', '.comment-author', 'header > h3'],
  byline: { from: ['.byline', '.comment-header .asset-meta', '.comment-footer'], forms: posted },
  time: [
    'abbr.published@title',
    'header time@datetime',
    '.published',
    '.comment-footer a[href*="#comment-"]',
    '.byline a[href*="#c"]',
  ],
  body: ['.comment-content', '.comment-body', 'article.comment'],
  bodyWithout: ['header', '.reply', '.comment'],
  permalink: [
    // The first link of a reply is to what it answers (a page of 2012 in a reader's tests, read 2026-11).
    'a[href*="#comment-"]:has(> .published)',
    'header > a[href*="#comment-"]',
    '.byline a[href*="#comment-"]',
    'a[href*="#comment-"]',
  ],
  shape: [
    // "replied to comment from": a link to the comment above.
    {
      kind: 'reference',
      from: [
        '.byline a[href*="#comment-"]@href',
        'header h3 a[href*="#comment-"]@href',
        '.comment-parent a[href*="#comment-"]@href',
      ],
    },
    { kind: 'nested' },
  ],
};
