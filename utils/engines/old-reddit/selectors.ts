// By which marks does the markup of the old Reddit give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.commentarea', '.thing.comment', '.comment > details.comment_right'];

/** Below a link, in its own area; lists of one person's comments look alike (`comment.html` of reddit-archive/reddit, 2013 to 2017, read 2026-11). */
const comments: Recipe = {
  comment: ['.commentarea .thing.comment'],
  id: { from: ['@data-fullname', '@id', '.parent > a[name]@name'], take: 'whole', prefix: 'thing_' },
  author: ['.tagline .author'],
  time: ['.tagline time.live-timestamp', '.tagline time'],
  body: ['.usertext-body .md', '.usertext-body', '.commentbody .md', '.commentbody'],
  permalink: ['a.bylink@href', 'a[data-event-action="permalink"]@href'],
  score: { kind: 'points', value: ['.tagline .score.unvoted@title', '.tagline .score.unvoted'] },
  deleted: ['.thing.comment.deleted'],
  // Until 2014 each comment had two heads, of which one was out of sight.
  collapsed: ['.thing.comment.collapsed', '.thing.comment > .entry > .noncollapsed[style*="none"]'],
  isNew: ['.thing.comment.new-comment'],
  shape: [{ kind: 'nested' }],
};

/** Libreddit and Redlib, front ends that print the old tree without scripts (`templates/comment.html` of redlib-org/redlib, read 2026-11). */
const frontEnd: Recipe = {
  comment: ['.comment:has(> details.comment_right)'],
  id: { from: ['@id'], take: 'whole' },
  byline: { from: ['.comment_author'], forms: ['u/{author}', '{author}'] },
  time: ['.created@title', '.created'],
  body: ['.comment_body .md', '.comment_body'],
  permalink: ['.created@href'],
  score: { kind: 'points', value: ['.comment_score@title', '.comment_score'] },
  collapsed: ['details.comment_right:not([open])'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments, frontEnd];
