// By which marks does XenForo's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.message--post', '.MessageCard', '.messageList', 'li.xenforo-comment'];

/** A quote names the post that it is from; it need not be the only one that is answered. */
const confidence = 0.6;

/** Version 2 since 2017 (2026-11). */
const second: Recipe = {
  comment: ['article.message--post'],
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
  },
  deleted: ['.message--post.message--deleted'],
  shape: [
    {
      kind: 'quote',
      from: ['.bbWrapper blockquote[data-source^="post:"]:not(blockquote *)@data-source'],
      confidence,
    },
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

/** Version 1, 2010 to 2018 (2026-11). */
const first: Recipe = {
  comment: ['li.message[id^="post-"]'],
  id: { from: ['@id'] },
  author: ['@data-author', '.messageUserBlock .username', '.messageDetails .author'],
  time: [
    '.messageDetails abbr.DateTime@data-time',
    '.messageDetails .DateTime@title',
    '.messageMeta .DateTime@title',
    '.DateTime',
  ],
  body: ['.messageContent .messageText', '.messageText'],
  bodyWithout: ['.bbCodeQuote', '.messageTextEndMarker'],
  permalink: ['a.datePermalink@href', 'a.postNumber@href', 'a.hashPermalink@href'],
  deleted: ['li.message.deleted'],
  shape: [{ kind: 'quote', from: ['.bbCodeQuote:not(.bbCodeQuote *) a.AttributionLink@href'], confidence }],
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
