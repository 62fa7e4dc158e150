// Where does Isso print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Read off its script's template and a page of 0.14.0, 2026-11; before 0.13 the classes had no prefix.

export const hint = ['#isso-root', '#isso-thread'];

export const thread: Recipe = {
  comment: ['.isso-comment[id^="isso-"]', '#isso-root .isso-comment'],
  // What the reader is writing is shown in the same markup.
  not: ['.isso-preview', '.preview', '.isso-postbox'],
  id: { from: ['@id'] },
  author: ['.isso-author', '.author'],
  time: ['.isso-permalink time', 'time[datetime]', '.isso-permalink'],
  body: ['.isso-text', '.text'],
  permalink: ['.isso-permalink', '.permalink'],
  score: { kind: 'votes', value: ['.isso-comment:not(.isso-no-votes) > * .isso-votes', '.votes'] },
  deleted: ['.isso-note:not(:empty)', '.note:not(:empty)'],
  collapsed: ['.isso-collapse[aria-expanded="false"]'],
  shape: [{ kind: 'nested' }],
};
