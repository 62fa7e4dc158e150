// Where does Ghost print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Read off comments-ui 1.6 and its sources since 2023 (`comment.tsx`), 2026-11. It lives in a frame of its own (`about:srcdoc`); its classes are
// Tailwind's, so its tests' marks are the only names.

export const hint = ['[data-testid="comment-component"]', '.ghost-display'];

export const thread: Recipe = {
  comment: ['[data-testid="animated-comment"]', '[data-testid="comment-component"]'],
  not: ['[data-testid="featured-comment"]'],
  id: {
    from: ['a[href*="#ghost-comments-"]:not([data-testid])@href', '.grow > [id]@id', '@id'],
    take: 'fragment',
    prefix: 'ghost-comments-',
  },
  author: ['[data-testid="member-name"]', 'h4'],
  time: [
    'a[href*="#ghost-comments-"]@title',
    '[data-testid="commented-at"]',
    'a[href*="#ghost-comments-"]',
    'h4 + div [title]@title',
  ],
  body: ['[data-testid="comment-content"]', '.gh-comment-content'],
  permalink: ['a[href*="#ghost-comments-"]'],
  score: { kind: 'likes', up: ['[data-testid^="like-"]'], down: ['[data-testid="dislike-button"]'] },
  // Of what is gone and still has replies there is but a sentence.
  deleted: ['.grow > .items-start > .flex > p'],
  shape: [
    // What answers a reply names it, with a link if that is still there and with its first words.
    {
      kind: 'reference',
      from: ['[data-testid="comment-in-reply-to"]@href', 'a:has(> [data-testid="comment-in-reply-to"])@href'],
      take: 'fragment',
      prefix: 'ghost-comments-',
    },
    { kind: 'quoted words', from: ['[data-testid="comment-in-reply-to"]'], confidence: 0.9 },
    { kind: 'nested' },
  ],
};
