// Where does HubSpot's blog print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Read off a page of 2015 and HubSpot's documentation of its stylesheet, 2026-11. An id is the path in the tree: `c0001.0002.0000…`.

export const hint = ['#comments-listing .comment', '.comment[data-threadid]'];

export const thread: Recipe = {
  comment: [
    '#comments-listing .comment[data-threadid]',
    '.comment[data-threadid]',
    '#comments-listing > .comment',
  ],
  id: { from: ['@data-threadid', '@id'], take: 'whole' },
  author: ['.comment-from h4', '.comment-from'],
  time: ['.comment-date'],
  body: ['.comment-body'],
  shape: [{ kind: 'nested' }, { kind: 'depth', from: ['@class'], after: 'depth-' }],
};
