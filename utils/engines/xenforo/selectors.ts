// By which marks does XenForo's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.message--post', '.MessageCard', '.messageList', 'li.xenforo-comment'];

/**
 * Version 2 since 2017 (2026-11); what is kept of a deleted post is no article (`post_macros` and `bb_code_tag_quote` of its compiled
 * templates, read 2026-11).
 */
const second: Recipe = {
  comment: ['.message--post'],
  not: ['.california-nested-message', '.message--article'],
  id: { from: ['@data-content', '@id'] },
  author: ['@data-author', '.message-name'],
  time: ['.message-attribution-main time', '.message-attribution time', 'time.u-dt'],
  body: ['.message-body .bbWrapper', '.message-body', '.bbWrapper'],
  bodyWithout: ['.bbCodeBlock--quote', '.message-signature'],
  permalink: ['.message-attribution-main a@href', '.message-attribution a@href'],
  // Questions and suggestions are voted on; Ars Technica's comments too, a thread that its articles show in a frame (from scrapers, 2025).
  score: {
    kind: 'votes',
    value: ['.contentVote-score--total@data-score', '.contentVote-score@data-score', '.contentVote-score'],
    up: ['.contentVote-score--positive@data-score', '.contentVote-score--positive'],
    down: ['.contentVote-score--negative@data-score', '.contentVote-score--negative'],
    likedBy: { from: ['.reactionsBar-link'], names: 'bdi' },
  },
  deleted: ['.message--deleted', '.messageNotice--deleted'],
  isNew: ['.message.is-unread'],
  shape: [
    {
      kind: 'quote',
      from: [
        '.bbCodeBlock-sourceJump[data-content-selector^="#post-"]@data-content-selector',
        'blockquote[data-source^="post:"]@data-source',
      ],
    },
    { kind: 'quoted words', from: ['.bbCodeBlock-expandContent'] },
  ],
};

/**
 * Version 2 as a network of forums serves it: the replies to a post stand in an element behind it (2026-11).
 */
const branched: Recipe = {
  ...second,
  comment: ['.california-nested-message, .MessageCard.js-post'],
  not: [],
  id: { from: ['@id', '.js-messageCard@id'] },
  author: ['.MessageCard__user-info__name', '.message-name', '@data-author'],
  time: ['.MessageCard__date-created time', 'time.u-dt', 'meta[itemprop="datePublished"]@content'],
  permalink: ['a.MessageCard__post-position@href', '.MessageCard__date-created@href'],
  shape: [{ kind: 'branch', selector: '.california-nested-message-children-wrapper' }, ...second.shape],
};

/** Version 1, 2010 to 2018 (2026-11; `post` and `post_deleted_placeholder` of its compiled templates, read 2026-11). */
const first: Recipe = {
  comment: ['li.message[id^="post-"]'],
  id: { from: ['@id'] },
  author: ['@data-author', '.messageUserBlock .username', '.username'],
  // Of the last days the seconds are printed. An edit has its date before that of the post.
  time: [
    ':is(.messageDetails, .messageMeta) .DateTime@data-time',
    ':is(.messageDetails, .messageMeta) .DateTime@title',
    '.DateTime',
  ],
  body: ['.messageContent .messageText', '.messageText'],
  bodyWithout: ['.bbCodeQuote', '.messageTextEndMarker'],
  permalink: ['a.datePermalink@href', 'a.postNumber@href', 'a.hashPermalink@href'],
  score: { kind: 'likes', likedBy: { from: ['.LikeText'], names: '.username' } },
  deleted: ['li.message.deleted'],
  isNew: ['.newIndicator'],
  shape: [
    { kind: 'quote', from: ['.bbCodeQuote:not(.bbCodeQuote *) a.AttributionLink@href'] },
    { kind: 'quoted words', from: ['.quoteContainer > .quote'] },
  ],
};

/** Posts that an article of another system shows below itself (2026-11). */
const embedded: Recipe = {
  comment: ['li.xenforo-comment'],
  author: ['[class*="author"]', '.username'],
  time: ['time', '[class*="date"]'],
  body: ['.js-read-more', '.xenforo-comment-content'],
  shape: [],
};

export const recipes = [branched, second, first, embedded];
