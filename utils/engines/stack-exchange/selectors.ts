// By which marks does the markup of Stack Exchange give itself away?

import type { Recipe } from '../shared/recipe';

/** A comment of each of the three forms below: ids like those of their lists are on many pages. */
export const hint = ['li.js-comment', 'tr.comment[id^="comment-"]', '[id^="follow-up-"]'];

/** Question and answers are the page's own; what stands below each is a flat list of comments. */
export const proof = ['#question', '#answers', '#mainbar'];

/** On most sites of the network since 2015 (2026-11). */
const lists: Recipe = {
  comment: ['li.comment.js-comment'],
  id: { from: ['@data-comment-id', '@id'] },
  author: ['.comment-user'],
  time: ['.comment-date [title]@title', '.comment-date'],
  body: ['.comment-copy'],
  permalink: ['a.comment-link@href'],
  score: { kind: 'points', value: ['.comment-score span', '@data-comment-score'] },
  shape: [],
};

/** Rows of tables, until about 2014 (2026-11). */
const rows: Recipe = {
  comment: ['tr.comment[id^="comment-"]'],
  id: { from: ['@id'] },
  author: ['.comment-user'],
  time: ['.comment-date [title]@title', '.comment-date'],
  body: ['.comment-copy'],
  permalink: ['a.comment-link@href'],
  score: { kind: 'points', value: ['td.comment-score'] },
  shape: [],
};

/** Stack Overflow since 2025 (2026-11). */
const followUps: Recipe = {
  comment: ['div[id^="follow-up-"][itemprop="comment"]'],
  id: { from: ['@id'] },
  author: ['.comment-user'],
  time: ['time@title', 'time'],
  body: ['[itemprop="text"]'],
  permalink: ['a.comment-link@href'],
  score: { kind: 'points', value: ['[data-so-test^="vote-"]'] },
  // `reply-parent-comment-0` where it answers the post; that of a reply is not seen yet.
  shape: [{ kind: 'reference', from: ['@data-so-test'] }],
};

export const recipes = [followUps, lists, rows];
