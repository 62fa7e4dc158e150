// By which marks does LiveJournal's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.b-tree-twig', '[id^="ljcmt"]'];

/** The site's own design since 2012: rows, each with its level in a class (from documentation, 2026-11). */
const twigs: Recipe = {
  comment: ['.b-tree-twig:has(> .b-leaf)'],
  id: { from: ['@data-tid', '.b-leaf@id'], take: 'whole', prefix: 't' },
  author: ['.b-leaf@data-username', '.b-leaf-username-name'],
  time: ['.b-leaf-createdtime', '.b-leaf-shorttime'],
  title: ['.b-leaf-subject'],
  body: ['.b-leaf-article'],
  permalink: ['a.b-leaf-permalink@href', '.b-leaf-permalink@href'],
  deleted: ['.b-leaf-deleted'],
  collapsed: ['.b-leaf-collapsed'],
  shape: [{ kind: 'depth', from: ['@class'], after: 'b-tree-twig-' }],
};

/** Journals with a design of their own: indented by a margin (from documentation, 2026-11). */
const styled: Recipe = {
  comment: ['div[id^="ljcmt"]'],
  id: { from: ['@id'] },
  author: ['.ljuser@data-ljuser', '.ljuser b', '.ljuser'],
  time: ['.comment-datetimelink', 'abbr.datetime', 'small [title]', 'small'],
  title: ['.comment-subject', '.comment-title', 'h3'],
  body: ['.comment-body', '.comment-text', '[id^="ljcmt"] > div:nth-of-type(2)'],
  permalink: ['.comment-datetimelink a@href', 'a.permalink@href'],
  shape: [{ kind: 'depth', from: ['@style'], after: 'margin-left:' }, { kind: 'nested' }],
};

export const recipes = [twigs, styled];
