// By which marks does Flarum's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['#flarum-content', '.PostStream'];

/** What is served where scripts do not run: posts without number or date (2026-11). */
const served: Recipe = {
  comment: ['#flarum-content article:has(> .PostUser)', '#flarum-content article'],
  author: ['.PostUser-name', '.PostUser'],
  body: ['.Post-body'],
  bodyWithout: ['blockquote'],
  time: ['time'],
  shape: [],
};

/** The page as its scripts build it (from documentation, 2026-11): a mention with a post's number is a reply to it. */
const page: Recipe = {
  comment: ['.PostStream-item:has(article.CommentPost)'],
  id: { from: ['@data-id'] },
  author: ['.PostUser-name .username', '.PostUser-name'],
  time: ['.PostMeta time', 'time'],
  body: ['.Post-body'],
  permalink: ['.PostMeta-permalink@href'],
  score: { kind: 'likes', value: ['.Post-likedBy'] },
  deleted: ['.Post--deleted', '.Post--hidden'],
  shape: [{ kind: 'reference', from: ['.Post-body a.PostMention@data-id'] }],
};

export const recipes = [page, served];
