// By which marks does NodeBB's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['[component="post"]'];

export const proof = ['[component="topic"]', '[component="post"][data-pid]'];

/** Themes differ, the `component` attributes do not: scripts live by them (2026-11). */
const posts: Recipe = {
  comment: ['[component="post"][data-pid]'],
  id: { from: ['@data-pid'], take: 'whole' },
  author: ['@data-username', '[data-username]'],
  time: ['meta[itemprop="datePublished"]@content', '@data-timestamp', '.timeago@title'],
  body: ['[component="post/content"]'],
  permalink: ['a.permalink@href'],
  score: {
    kind: 'points',
    value: ['[component="post/vote-count"]@data-votes', '[component="post/vote-count"]'],
  },
  deleted: ['[component="post"].deleted'],
  shape: [
    {
      kind: 'reference',
      from: [
        '[component="post/parent"]@data-parent-pid',
        '[component="post/parent"]@data-topid',
        '@data-toPid',
      ],
      take: 'whole',
    },
  ],
};

export const recipes = [posts];
