// Where does Substack print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// From extensions that work on its pages of comments (Pycea/ACX-tweaks and EdwardScizorhands/ACX-simple, 2021 to 2023) and from pages kept as
// Markdown (2023 to 2025): each comment begins with an anchor; the links to who wrote it and to itself have kept their form. Read 2026-11.

export const hint = ['.comment > .comment-anchor[id^="comment-"]'];

/** Lists in comments: `.comment > .comment-anchor, .comment-content, .comment-list > .comment-list-items > .comment`. */
export const thread: Recipe = {
  comment: ['.comment:has(> .comment-anchor[id^="comment-"])'],
  id: { from: ['.comment-anchor[id^="comment-"]:not([id$="-reply"])@id'], take: 'whole', prefix: 'comment-' },
  author: [
    // The picture links there too, from `utm_source=comment`; it has no text.
    'a[href*="/profile/"][href*="utm_source=substack-feed-item"]',
    '.commenter-name > a',
    '.commenter-name',
    '.comment-meta a[href*="/profile/"]',
    'a[href*="/profile/"]:not(.comment-body *)',
    // Whose account is gone has no link.
    '.comment-meta > span:first-child',
  ],
  time: [
    'a[href*="/comment/"][title]:not(.comment-body *)@title',
    'a[href*="/comment/"]:not(.comment-body *)',
    '.comment-meta time',
    // On the page of a post in 2021, beside what else its author writes (a page kept by a reader of titles, read 2026-11).
    '.comment-meta a[href*="#comment-"]',
    '.comment-meta',
  ],
  body: ['.comment-body'],
  // "Expand full comment" (pages of 2022 that were kept for another reader's tests, read 2026-11).
  bodyWithout: ['.show-all-toggle'],
  permalink: ['a[href*="/comment/"]:not(.comment-body *)@href', '.comment-meta a[href*="#comment-"]@href'],
  score: {
    kind: 'likes',
    value: [
      'button[aria-label^="Like ("]@aria-label',
      '.like-count',
      '.comment-actions .like',
      '.comment-actions .like-button',
    ],
  },
  // Who has deleted a comment, or the account, is not linked to (later versions of Pycea/ACX-tweaks, which print as the site does, read 2026-11).
  deleted: ['.comment-content:not(:has(a[href*="/profile/"]))'],
  // "12 replies", which are fetched when asked for.
  collapsed: ['.collapsed-reply'],
  shape: [{ kind: 'nested' }],
};
