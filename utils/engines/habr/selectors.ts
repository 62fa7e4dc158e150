// By which marks does Habr's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.tm-comment-thread', '.content-list__item_comment', '.comments_list .comment_item'];

/**
 * Since 2021: a section with the comment and the sections of its replies (from documentation, 2026-11). Of a deleted
 * comment an anchor and a word are left, one that came later stands in a box; pinned ones are shown above too (the
 * template in a bundle of the site's scripts, 2021, and a user script of 2025, read 2026-11).
 */
const sections: Recipe = {
  comment: [
    'section.tm-comment-thread:has(> article.tm-comment-thread__comment, > div > article.tm-comment-thread__comment)',
  ],
  not: ['section:has(> article > a[name^="pinned-comment"])', '.tm-comment-thread_is-pinned'],
  id: { from: ['[data-comment-body]@data-comment-body', 'a[name^="comment_"]@name', 'article@id'] },
  author: ['.tm-user-info__username'],
  time: ['.tm-comment-thread__comment-link time', 'time', 'a.tm-comment-thread__comment-link'],
  body: ['.tm-comment__body-content'],
  permalink: ['a.tm-comment-thread__comment-link@href'],
  score: { kind: 'votes', value: ['.tm-votes-meter__value', '.tm-votes-lever__score-counter'] },
  deleted: ['.tm-comment-thread__ufo', '.tm-comment__ufo'],
  collapsed: ['.tm-comment-thread__collapsed'],
  isNew: ['a[data-comment-new]:not([data-comment-new="false"])'],
  shape: [{ kind: 'nested' }],
};

/** The same in a row: a class has the level, up to the tenth. */
const rows: Recipe = {
  ...sections,
  comment: ['article.tm-comment-thread__comment'],
  not: ['article:has(> a[name^="pinned-comment"])', '.tm-comment-thread_is-pinned *'],
  shape: [
    {
      kind: 'depth',
      from: ['[data-comment-body]@class', '.tm-comment-thread__ufo@class'],
      after: 'tm-comment-thread__indent_l-',
    },
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

/** Until 2017: items in items (from a reader for phones of 2012 and user scripts of 2012 to 2016, 2026-11). */
const items: Recipe = {
  comment: ['.comments_list .comment_item[id^="comment_"]'],
  id: { from: ['@id'] },
  author: ['.username', '.comment-item__username'],
  time: ['time'],
  body: ['.message', '.author_banned'],
  permalink: ['a.link_to_comment@href'],
  score: { kind: 'votes', value: ['.score'] },
  deleted: ['.author_banned'],
  shape: [{ kind: 'nested' }, { kind: 'reference', from: ['.parent_id@data-parent_id'] }],
};

export const recipes = [sections, rows, lists, items];
