// Where do WordPress themes print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Read off core's walkers (`class-walker-comment.php`, `comment-template.php`), the default themes Kubrick to Twenty Twenty-Five and
// pages of some forty other themes, 2026-11.

/** Marks that only WordPress sets: `comment_class()`, the ids of its walkers, the blocks, and lists of themes older than both. */
export const hint = [
  '[class*="depth-"].comment',
  '.wp-block-comment-template',
  '.commentlist',
  '#commentlist',
  '.comment-list',
  '#comment_list',
  // Sandbox and what was made from it (`sandbox_comment_class` in several themes, read 2026-11).
  '#comments-list .comment',
  // The Epoch plugin prints threads of its own.
  '.epoch-single-comment',
];

/** Products print reviews through the same walker; widgets list what was said elsewhere; wpDiscuz has an engine of its own. */
const not = [
  // A post may be a review too, with comments: then it has its type for a class.
  '.review:not(.type-review)',
  '#reviews',
  '.woocommerce-Reviews',
  '[itemprop="review"]',
  '.widget_recent_comments',
  '.wpd-comment',
  '.wc-comment',
  '[class^="serendipity_comment"]',
];

/**
 * `comment_class()` prints the type, `even` or `odd`, and the depth (since 2.7, 2008). Pingbacks that are printed in full count, as
 * they are comments to their site; those in one line (`short_ping`) have no body.
 */
export const comment = [
  ':is(.comment, .pingback, .trackback):is(.even, .odd)[class*="depth-"]:not(.pingback:not(:has([id^="div-comment-"])))' +
    // Some themes set the classes twice, on the item and on what is in it.
    ':not(.trackback:not(:has([id^="div-comment-"])), li:is(.even, .odd) > article)',
  'li.comment:is([id^="comment-"], [id^="li-comment-"])',
  // Older than comment_class(): Kubrick and its children. Themes that print replies without it, too: Classic, Themify's (read 2026-11).
  ':is(.commentlist, #commentlist, .comment-list) li:is([id^="comment-"], [id^="li-comment-"], .commentbody):not(.pingback, .trackback)',
];

const author = [
  '.wp-block-comment-author-name',
  '.comment-author .fn',
  '.fn',
  '.comment-author cite',
  // The first theme of all signs with a whole line.
  'cite:not(:has(a[href*="#comment-"]))',
  // Themes of their own.
  '.epoch-author-link',
  '.epoch-comment-author',
  '.the-comment h5',
  '.comment-author-name',
  '.comment-author-link',
  '.comment_author',
  '[id^="commentauthor-"]',
  '.w-comments-item-author',
  '.comment-name',
  '.comment-author strong',
  '.comment-author a:is(.url, [rel~="external"], [rel~="nofollow"])',
  '.comment-author',
  '.commenter',
  '.author-name',
  '.author',
  'a.url',
  'a[rel~="external"]',
  '.vcard',
  // "Mira said on": BuddyPress' own theme and what was made from it (read 2026-11).
  '.comment-meta p > a[rel="nofollow"]:not(.comment-reply-link)',
  ':is(h3, h4, h5):not(:has(.meta))',
];

const time = [
  '.wp-block-comment-date time',
  '.comment-metadata time',
  '.comment-meta time',
  'time[datetime]',
  '.commentmetadata a',
  '.comment-meta a[href*="#comment-"]',
  '[datetime]',
  '.datetime .date',
  '.datetime',
  '.comment-time',
  '.comment-date',
  '.comment_date',
  '.commentmetadata',
  '.comment-permalink a',
  '.w-comments-item-date',
  '.comment-meta .date',
  '.commentdate',
  '.date',
  '.time',
  'abbr@title',
  'a.commentlink',
  'small a[href*="#comment-"]',
  'small',
  'a[href*="#comment-"]:not(.comment-reply-link, [rel~="nofollow"])',
  '[class*="date" i]',
  // Themes that print the date among other words.
  '.comment-head',
  '.comment-header',
  '.comment-meta',
  '.comment-info',
  '.comment-author.meta',
  'header',
];

const body = [
  '.wp-block-comment-content',
  '.epoch-comment-content',
  '.ast-comment-content',
  '.comment-text',
  '.comment_text',
  '.commenttext',
  '.comment-entry',
  '.commententry',
  '.w-comments-item-text',
  '.comment-content',
  '.comment_content',
  '.commentcontent',
  // Twenty Ten and Eleven print the words alone in it, core's first walker everything.
  '.comment-body:not(:has(.comment-author, .comment-meta, .vcard, cite, .comment-avatar))',
  '.comment-body > :not(.comment-author, .comment-meta, .commentmetadata, .reply, .vcard, header, footer, cite, br, a, :has(.vcard, .reply))',
  'p:not(.comment-number, .comment-meta, .comment-author, .comment-meta *, .comment-author *, .reply *, :has(> .author))',
];

/** What plugins print into the words. */
const bodyWithout = [
  '.children',
  '.comment-author',
  '.comment-meta',
  '.commentmetadata',
  '.comment-metadata',
  '.reply',
  '.comment-reply',
  '.comment-reply-link',
  '.comment-edit-link',
  '.comment-awaiting-moderation',
  '.comment-likes',
  '.cld-like-dislike-wrap',
  '.likebtn_container',
  '.sharedaddy',
  '.ast-comment-edit-reply-wrap',
  '.pmcc-comments-report-link',
  'p:has(> cite > a[href*="#comment-"])',
];

const shared = {
  not,
  // Some pages hold the thread twice, for narrow and for wide windows.
  thread: ['#comments', '.comments-area', '.wp-block-comments', '.wp-block-post-comments'],
  author,
  byline: {
    from: [
      // P2 prints who has no site of their own loose before the date (`p2_comments` of Automattic's P2, read 2026-11).
      '.comment > h4:has(> .meta)',
      // "Comment by Mira — March 5, 2007 @ 8:10 am": Classic, which came with 1.5 to 2.9 (its `comments.php` in several languages, read 2026-11).
      'cite:has(a[href*="#comment-"])',
    ],
    forms: ['{} by {author} — {time}', '{} от {author} — {time}', '{author} {}'],
  },
  time,
  body,
  bodyWithout,
  permalink: [
    '.comment-metadata a[href*="#comment-"]',
    '.comment-meta a[href*="#comment-"]',
    '.wp-block-comment-date a',
    'a[href*="#comment-"]:not(.comment-reply-link, [class*="reply"], [class*="edit"])',
  ],
  /** Jetpack's likes: "Liked by 3 people"; Comments Like Dislike. */
  score: {
    kind: 'likes',
    value: ['.comment-likes@data-like-count', '.comment-like-feedback'],
    up: ['.cld-like-count-wrap'],
    down: ['.cld-dislike-count-wrap'],
  },
} satisfies Partial<Recipe>;

export const walker: Recipe = {
  ...shared,
  comment,
  id: {
    from: [
      '@id',
      '.comment-reply-link@data-commentid',
      '[id^="div-comment-"]@id',
      '[id^="comment-"]@id',
      'a[href*="#comment-"]@href',
    ],
  },
  // The depth is the theme's word where it prints no lists in lists.
  shape: [{ kind: 'nested' }, { kind: 'depth', from: ['@class'], after: ' depth-' }],
};

/**
 * Thesis until 2 and what it was made from, Cutline and PressRow: a term for who wrote, a definition for the words and, inside of it, the
 * replies (`comments.php`, read 2026-11). Since 1.5 both have core's classes.
 */
export const thesis: Recipe = {
  ...shared,
  comment: ['#comment_list dt[id^="comment-"]'],
  span: 'following',
  id: { from: ['@id'] },
  author: ['.comment_author', 'strong'],
  time: ['.comment_time', 'dt'],
  body: ['.format_text', 'dd'],
  permalink: ['.comment_time a@href', '.comment_num a@href'],
  shape: [{ kind: 'nested' }],
};

/** Epoch (2014–2018) has its own template, a `div` around each article, with the replies in it. */
export const epoch: Recipe = {
  ...shared,
  comment: ['[data-comment-id]:has(> .epoch-single-comment)', '.epoch-single-comment'],
  id: { from: ['@data-comment-id', '@id'] },
  // Who has no site of their own stands loose before the date.
  author: ['.epoch-author-link', '.epoch-comment-author:not(:has(time))'],
  byline: { from: ['.epoch-comment-author'], forms: ['{author} · {time}'] },
  shape: [{ kind: 'nested' }],
};
