// By which marks does bbPress' markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.bbp-reply-content', '.bbp-topic-content', '#thread .threadpost'];

/**
 * Threaded replies stand in lists within lists, each with the stock template's head and body, so these are asked for before the flat ones. The
 * item around them all is shut by the first of them: items in items without a list are none (`BBP_Walker_Reply` and `loop-replies.php` of
 * bbPress 2.4 to 2.6, read 2026-11).
 */
const threaded: Recipe = {
  comment: [':is(.bbp-replies, .bbp-body) li:not(.bbp-body):has(> [id^="post-"]):has(.bbp-reply-content)'],
  id: { from: ['[id^="post-"]@id'] },
  author: [
    '.bbp-author-name',
    '.bbp-reply-post-name > a',
    '.bbp-reply-post-name',
    '.bbp-reply-author .bbp-author-link',
  ],
  time: ['.bbp-reply-post-date'],
  body: ['.bbp-reply-content'],
  bodyWithout: ['blockquote', '.reply-tools', '.bbp-reply-revision-log'],
  permalink: ['a.bbp-reply-permalink@href', 'a.bbp-topic-permalink@href'],
  // Of the plugin bbp-voting.
  score: { kind: 'points', value: ['.bbp-voting .score'] },
  shape: [{ kind: 'nested' }],
};

/** The stock template: `div#post-12.bbp-reply-header`, then the reply (2026-11). */
const flat: Recipe = {
  ...threaded,
  comment: ['.bbp-body > .bbp-reply-header[id^="post-"]', '.bbp-reply-header[id^="post-"]'],
  span: 'following',
  id: { from: ['@id'] },
  shape: [],
};

/** A template of its own, or none of ours above: the body alone is sure. */
const bodies: Recipe = {
  ...threaded,
  comment: ['.bbp-body .bbp-reply-content, .bbp-body .bbp-topic-content'],
  shape: [],
};

/** Version 1, which stood alone (2005–2012; `post.php` and `topic.php` of its template Kakumei, read 2026-11). */
const first: Recipe = {
  comment: ['#thread > li[id^="post-"]:has(.threadpost)'],
  id: { from: ['@id'] },
  author: ['.threadauthor strong'],
  time: ['.poststuff'],
  body: ['.threadpost > .post'],
  bodyWithout: ['blockquote'],
  permalink: ['.poststuff a[href*="#post-"]@href'],
  shape: [],
};

export const recipes = [threaded, flat, bodies, first];
