// Where does wpDiscuz print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Read off its template `class.WpdiscuzWalker.php` and pages of versions 2.2, 5.3 and 7.6, 2026-11.

export const hint = ['.wpd-comment', '.wc-comment'];

/** Since 7 (2020). The id of an element is `wpd-comm-ID_PARENT`, where PARENT is 0, or what is answered. */
export const later: Recipe = {
  comment: ['.wpd-comment'],
  id: { from: ['@id', '.wpd-comment-right@id'], take: 'first number' },
  author: ['.wpd-comment-author'],
  time: ['.wpd-comment-date@title', '.wpd-comment-date'],
  body: ['.wpd-comment-text'],
  // What of the story is commented on, and "Read more".
  bodyWithout: ['.wpd-inline-feedback-wrapper', '[id^="wpdiscuz-readmore-"]'],
  permalink: ['.wpd-comment-link a', '[data-wpd-clipboard]@data-wpd-clipboard'],
  score: {
    kind: 'votes',
    value: ['.wpd-vote-result'],
    // A setting shows them apart.
    up: ['.wpd-vote-result-like'],
    down: ['.wpd-vote-result-dislike'],
  },
  collapsed: ['.wpd-toggle .fa-chevron-down'],
  isNew: ['[class*="-new-loaded-comment"]'],
  // Beyond the deepest level replies stand beside what they answer, which they name.
  shape: [{ kind: 'reference', from: ['.wpd-reply-to a@href'] }, { kind: 'nested' }],
};

/** Versions 2 to 5. */
export const first: Recipe = {
  ...later,
  comment: ['.wc-comment'],
  id: { from: ['.wc-comment-right@id', '@id'], take: 'last number' },
  author: ['.wc-comment-author'],
  time: ['.wc-comment-date'],
  body: ['.wc-comment-text'],
  permalink: ['.wc-comment-link a', '.wc-comment-link input@value'],
  score: { kind: 'votes', value: ['.wc-vote-result'] },
  shape: [{ kind: 'reference', from: ['.wc-reply-to a@href'] }, { kind: 'nested' }],
};
