// By which marks does Habr's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = [
  '.tm-comment-thread',
  '.tm-comment-thread-functional',
  'article.tm-comment',
  '.content-list__item_comment',
  '.comments_list .comment_item',
  '.comment_holder',
];

/** In the first year of this design its names had a word more: `tm-comment-thread-functional__comment`. */
const article = 'article[class^="tm-comment-thread"]';

/**
 * Since 2021: a section with the comment and the sections of its replies (from documentation, 2026-11). Of a deleted
 * comment an anchor and a word are left, one that came later stands in a box; pinned ones are shown above too (the
 * template in a bundle of the site's scripts, 2021, and a user script of 2025, read 2026-11).
 */
const sections: Recipe = {
  comment: [`section:has(> ${article}, > div > ${article})`],
  not: ['section:has(> article > a[name^="pinned-comment"])', '.tm-comment-thread_is-pinned'],
  id: { from: ['[data-comment-body]@data-comment-body', 'a[name^="comment_"]@name', 'article@id'] },
  author: ['.tm-user-info__username'],
  time: ['a[class*="__comment-link"] time', 'time', 'a[class*="__comment-link"]'],
  body: ['.tm-comment__body-content', '.tm-comment-body__content'],
  permalink: ['a[class*="__comment-link"]@href', '.tm-comment-datetime__link@href'],
  score: {
    kind: 'votes',
    value: ['.tm-votes-meter__value', '.tm-votes-lever__score-counter', '.tm-comment-head__score'],
  },
  deleted: ['.tm-comment-thread__ufo', '.tm-comment__ufo'],
  collapsed: ['.tm-comment-thread__collapsed'],
  isNew: ['a[data-comment-new]:not([data-comment-new="false"])'],
  shape: [{ kind: 'nested' }],
};

/**
 * The same in a row: a class has the level, up to the tenth. Or what phones got from 2018 to 2021, indented by padding (from a printer of such
 * pages of 2019, read 2026-11).
 */
const rows: Recipe = {
  ...sections,
  comment: [article, 'article.tm-comment'],
  not: ['article:has(> a[name^="pinned-comment"])', '.tm-comment-thread_is-pinned *'],
  shape: [
    {
      kind: 'depth',
      from: ['[data-comment-body]@class', '.tm-comment-thread__ufo@class'],
      after: '__indent_l-',
    },
    { kind: 'depth', from: ['@style'], after: 'padding-left:' },
  ],
};

/** From 2017 to 2021 (from scrapers and a part of a page of 2018, 2026-11). */
const lists: Recipe = {
  comment: ['.comments-section li.content-list__item_comment, #comments-list li.content-list__item_comment'],
  id: { from: ['@rel', '.comment@id'] },
  author: ['.user-info__nickname_comment', '.user-info__nickname'],
  time: ['.comment__date-time_published', '.comment__date-time'],
  body: ['.comment__message'],
  permalink: ['a.icon_comment-anchor@href'],
  score: { kind: 'votes', value: ['.voting-wjt__counter'] },
  deleted: ['.comment__message_banned', '.author_banned'],
  shape: [{ kind: 'nested' }, { kind: 'reference', from: ['.parent_id@data-parent_id'] }],
};

/**
 * Until 2017: items in items, until 2012 with other names (from two readers for phones of 2011 and 2012 and user scripts of 2008 to 2016,
 * 2026-11).
 */
const items: Recipe = {
  comment: ['.comments_list .comment_item[id^="comment_"]', '#comments .comment_holder[id^="comment_"]'],
  id: { from: ['@id'] },
  author: ['.username', '.comment-item__username'],
  time: ['time', '.published'],
  body: ['.message', '.author_banned', '.entry-content-only'],
  permalink: ['a.link_to_comment@href', 'li:not(.up-to-parent) > a[href^="#comment_"]@href'],
  score: { kind: 'votes', value: ['.score', '.mark'] },
  deleted: ['.author_banned', '.comment_holder:not(:has(> .msg-meta .username))'],
  shape: [{ kind: 'nested' }, { kind: 'reference', from: ['.parent_id@data-parent_id'] }],
};

export const recipes = [sections, rows, lists, items];
