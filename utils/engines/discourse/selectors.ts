// By which marks does Discourse's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.crawler-post', 'article[data-post-id]'];

/** A guess from a quote, or from the name above a reply: it need not be the post that is meant. */
const confidence = 0.6;

/** What is served where scripts do not run (2026-11). Posts are numbered within their topic, and quoted by that number. */
const crawler: Recipe = {
  comment: ['div.crawler-post[id^="post_"]', 'div.crawler-post'],
  id: { from: ['@id', '[itemprop="position"]'] },
  author: ['[itemprop="author"] [itemprop="name"]', '.creator [itemprop="name"]', '.creator a'],
  time: ['time.post-time@datetime', 'time@datetime'],
  body: ['.post[itemprop]', '.post'],
  bodyWithout: ['aside.quote'],
  score: { kind: 'likes', value: ['.post-likes', 'meta[itemprop="userInteractionCount"]@content'] },
  shape: [{ kind: 'quote', from: ['aside.quote:not(aside.quote *)@data-post'], confidence }],
};

/** The page as its scripts build it (from documentation, 2026-11). */
const page: Recipe = {
  comment: ['.topic-post:has(article[data-post-id])'],
  id: { from: ['article[data-post-id]@id'] },
  author: ['.names .username a', '.names .first a', '.names a[data-user-card]'],
  time: ['.post-date .relative-date@data-time', '.post-date .relative-date@title', '.post-date'],
  body: ['.regular .cooked', '.cooked'],
  bodyWithout: ['aside.quote'],
  permalink: ['a.post-date@href', '.post-date a@href'],
  score: { kind: 'likes', value: ['.like-count', '.discourse-reactions-counter .reactions-counter'] },
  deleted: ['.topic-post.deleted', 'article.deleted'],
  shape: [
    { kind: 'quote', from: ['.cooked aside.quote:not(aside.quote *)@data-post'], confidence },
    { kind: 'name', from: ['.reply-to-tab'], confidence },
  ],
};

export const recipes = [page, crawler];
