// Where does Artalk print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Read off its client's comment template and pages of 2.9.1, nested and flat, 2026-11.

export const hint = ['.atk-comment-wrap', '.atk-list'];

export const thread: Recipe = {
  comment: ['.atk-comment-wrap'],
  // In 2.0 the number had an attribute of its own.
  id: { from: ['@id', '@data-comment-id'] },
  author: ['.atk-header > .atk-nick', '.atk-nick'],
  time: ['.atk-date@data-atk-comment-date', '.atk-date'],
  body: ['.atk-body > .atk-content', '.atk-content'],
  score: { kind: 'votes', value: ['.atk-actions .atk-common-action-btn:first-child'] },
  deleted: ['.atk-content.atk-type-deleted'],
  shape: [
    // What is deeper than the page nests stands beside what it answers, and names its author.
    { kind: 'name', from: ['.atk-reply-at .atk-nick'], beside: true },
    { kind: 'nested' },
    // In flat mode the comment that is answered is printed again above the words.
    { kind: 'quoted words', from: ['.atk-reply-to .atk-content'], confidence: 0.8 },
    { kind: 'name', from: ['.atk-reply-to .atk-nick'] },
  ],
};
