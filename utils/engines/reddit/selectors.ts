// By which marks does the markup of Reddit's third design give itself away?

import type { Recipe } from '../shared/recipe';

/** Web components: a comment says all but its words in attributes (user scripts and scrapers of 2023 to 2026). */
export const hint = ['shreddit-comment'];

export const proof = ['shreddit-comment[thingid]'];

const comments: Recipe = {
  comment: ['shreddit-comment[thingid]'],
  id: { from: ['@thingid'], take: 'whole' },
  author: ['[slot="commentMeta"] a[href*="/user/"]'],
  // `faceplate-timeago` holds a `time`; pages of 2026 also say it on the comment: "2026-05-11T19:00:00.000000+0000".
  time: ['time', '@created'],
  body: ['[slot="comment"]'],
  permalink: ['@permalink'],
  score: { kind: 'points', value: ['@score'] },
  // What was deleted or removed has no words, or none but these. What is told in them stays.
  deleted: ['shreddit-comment[author="[deleted]"]:not(:has(> [slot="comment"] p))'],
  // Taken away when it is opened.
  collapsed: ['shreddit-comment[collapsed]'],
  // Replies stand in what they answer, one slot for each; those that are loaded later name it as well.
  shape: [{ kind: 'reference', from: ['@parentid'], take: 'whole' }, { kind: 'nested' }],
};

export const recipes = [comments];
