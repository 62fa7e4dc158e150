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

/** The page as its scripts build it: a mention with a post's number is a reply to it (`PostMeta` and `CommentPost` of flarum/framework, read 2026-11). */
const page: Recipe = {
  comment: ['.PostStream-item:has(article.CommentPost)'],
  id: { from: ['@data-id'] },
  author: ['.PostUser-name .username', '.PostUser-name'],
  time: ['.PostMeta time', 'time'],
  body: ['.Post-body'],
  // A link on touch screens, else a box to copy from.
  permalink: ['a.PostMeta-permalink@href', '.PostMeta-permalink@value'],
  // Likes are printed as names; the extension that lets people vote prints a number.
  score: { kind: 'points', value: ['.Post-points', '.item-points'] },
  deleted: ['.Post--deleted', '.Post--hidden'],
  shape: [{ kind: 'reference', from: ['.Post-body a.PostMention@data-id'] }],
};

export const recipes = [page, served];
