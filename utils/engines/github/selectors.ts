// By which marks does GitHub's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.timeline-comment', '.js-comment'];

export const proof = ['.js-discussion', '.js-comment-container'];

/** Issues, pull requests and gists, as they are served since 2012; the newest pages of issues are scripts (2026-11). */
const comments: Recipe = {
  comment: [
    '.js-comment-container:has(.timeline-comment)',
    // In 2013 a bubble beside a picture (2026-11).
    '.discussion-bubble:has([id^="issue"])',
    'div.js-comment[id^="issue"]',
    '.timeline-comment',
  ],
  id: {
    from: [
      '[id^="issuecomment-"]@id',
      '.starting-comment@id',
      '[id^="gistcomment-"]@id',
      '[id^="discussioncomment-"]@id',
      '[id^="discussion_r"]@id',
      '@id',
    ],
  },
  author: [
    '.timeline-comment-header .author',
    'a.author',
    '.author',
    '[class*="author"] a',
    '.comment-header-author',
  ],
  time: ['relative-time', 'time-ago', 'time'],
  body: ['.comment-body'],
  bodyWithout: ['.email-hidden-toggle'],
  permalink: ['a.js-timestamp@href', '.timestamp@href', 'a[href*="#issuecomment-"]@href'],
  shape: [],
};

export const recipes = [comments];
