// Where does Disqus print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// The frame of today's embed from its documentation and stylesheets (`post-list`, `post`, `data-role`); the embed of 2008–2012, which left its
// comments in the page for those without scripts, and DisqusJS 3.2.1 read off pages, 2026-11.

export const hint = ['.post-list .post', '[id^="dsq-comment-"]', '.dsqjs-post-list'];

/** Its own frame since 2012, `disqus.com/embed/comments/`. */
export const embed: Recipe = {
  comment: ['.post-list li.post[id^="post-"]', 'ul.post-list > li.post'],
  id: { from: ['@id', '.post-content@data-post-id'], take: 'last number' },
  author: ['.post-byline .author', '[data-role="username"]', '.author'],
  time: ['a.time-ago@title', '.time-ago', '[data-role="relative-time"]'],
  body: ['.post-message', '[data-role="message"]'],
  bodyWithout: ['.see-more'],
  permalink: ['a.time-ago'],
  score: {
    kind: 'votes',
    up: ['[data-role="likes"]', '.vote-up .count'],
    down: ['[data-role="dislikes"]', '.vote-down .count'],
  },
  // What is gone has nobody's name.
  deleted: ['.post-content.deleted', '.post-content:not(:has(.author))', '.minimized'],
  collapsed: ['.post.collapsed', '.post-content.collapsed'],
  isNew: ['.post.new', '.post-content.new'],
  shape: [
    // Replies below the deepest level name whom they answer.
    { kind: 'reference', from: ['.parent-link@href', '[data-role="parent-link"]@href'] },
    { kind: 'nested' },
  ],
};

/** DisqusJS, which shows Disqus' threads where Disqus is out of reach. */
export const js: Recipe = {
  comment: ['.dsqjs-post-list > li[id^="comment-"]', '.dsqjs-post-list > li:has(> .dsqjs-post-item)'],
  id: { from: ['@id'] },
  author: ['.dsqjs-post-author'],
  time: ['.dsqjs-meta time', '.dsqjs-meta'],
  body: ['.dsqjs-post-content'],
  shape: [{ kind: 'nested' }],
};

/** The first embed. */
export const legacy: Recipe = {
  comment: ['li[id^="dsq-comment-"]', '.dsq-comment[id^="dsq-comment-"]'],
  id: { from: ['@id'] },
  author: ['[id^="dsq-author-user-"]', '.dsq-commenter-name', 'cite'],
  time: ['.dsq-comment-header-time', '.dsq-header-time', '.dsq-comment-meta a'],
  body: ['.dsq-comment-message', '.dsq-comment-text'],
  score: { kind: 'likes', value: ['.dsq-comment-rate-points', '.dsq-header-points'] },
  shape: [
    { kind: 'nested' },
    { kind: 'depth', from: ['@class'], after: 'dsq-depth-' },
    { kind: 'depth', from: ['@style'], after: 'margin-left:' },
  ],
};
