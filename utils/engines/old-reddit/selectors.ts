// By which marks does the markup of the old Reddit give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.commentarea', '.thing.comment'];

/** Below a link, in its own area; lists of one person's comments look alike (from documentation, 2026-11). */
const comments: Recipe = {
  comment: ['.commentarea .thing.comment'],
  id: { from: ['@data-fullname', '@id'], take: 'whole', prefix: 'thing_' },
  author: ['.tagline .author'],
  time: ['.tagline time.live-timestamp', '.tagline time'],
  body: ['.usertext-body .md', '.usertext-body'],
  permalink: ['a.bylink@href', 'a[data-event-action="permalink"]@href'],
  score: { kind: 'points', value: ['.tagline .score.unvoted@title', '.tagline .score.unvoted'] },
  deleted: ['.thing.comment.deleted'],
  collapsed: ['.thing.comment.collapsed'],
  isNew: ['.thing.comment.new-comment'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments];
