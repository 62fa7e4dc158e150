// By which marks does LiveJournal's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.b-tree-twig', '[id^="ljcmt"]'];

/** The image that indents. */
const spacer = 'td:first-child > img[src*="dot.gif"][height="1"]';

/**
 * The site's own design since 2012: rows, each with its level in a class. Of comments that are not printed a row stands
 * there too ("and 2 more"), and what is deleted or hidden is clipped to a line. (From readers of saved pages and a copy
 * of its templates, 2013 to 2025, read 2026-11; the names with `mdspost` are those of posts since 2018, from user
 * scripts and tests in browsers.)
 */
const twigs: Recipe = {
  comment: [
    '.b-tree-twig:has(> .b-leaf:not(.b-leaf-seemore)), .b-tree-twig:has(.mdspost-comment__inner):not(:has(> .b-leaf))',
  ],
  id: { from: ['@data-tid', '.b-leaf@id'], take: 'whole', prefix: 't' },
  author: [
    '.b-leaf@data-displayname',
    '.b-leaf@data-username',
    '.b-leaf-username-name',
    '.ljuser@data-ljuser',
  ],
  time: [
    '.b-leaf-createdtime',
    '.mdspost-comment-time--ctime',
    '.b-leaf-shorttime',
    // A collapsed comment names no date, but has it in seconds.
    '.b-leaf@data-updated-ts',
  ],
  title: ['.b-leaf-subject'],
  body: ['.b-leaf-article', '.mdspost-comment__body'],
  // Where a comment has a title, it is the first line of the body.
  bodyWithout: ['.b-leaf-subject'],
  permalink: [
    'a.b-leaf-permalink@href',
    '.b-leaf-permalink@href',
    'a.mdspost-comment-actions__link[href*="#t"]@href',
  ],
  deleted: ['.b-leaf-deleted', '.b-leaf-clipped:not(.b-leaf-screened, .screened)'],
  shape: [
    { kind: 'depth', from: ['@class'], after: 'b-tree-twig-' },
    { kind: 'depth', from: ['@style'], after: 'margin-left:' },
  ],
};

/**
 * The site's own design until 2012: tables, each indented by an image of so many pixels. What is deleted has no id. (From `talkread.bml` of
 * apparentlymart/livejournal, the site's scripts, user scripts and a loader of 2011, read 2026-11.)
 */
const pixels: Recipe = {
  comment: [
    `:is(div, span)[id^="ljcmt"]:has(${spacer}), :is(a[name^="t"], p:has(> a[name^="t"])) + table:has(> tbody > tr > ${spacer})`,
  ],
  before: ['a[name^="t"]', 'p:has(> a[name^="t"]:only-child)'],
  id: { from: ['@id', 'a[name^="t"]@name'] },
  author: ['.ljuser b', '.ljuser', 'td > i:first-of-type', '[id^="cmtbar"] > i'],
  time: ['font[size="-1"]', 'td > i', '[id^="cmtbar"]'],
  title: ['font[size="+1"] > b', 'td > a[href*="thread="]'],
  body: ['.talk-comment-box', 'td:has(> p > font[size="-2"])'],
  bodyWithout: ['p:has(> font[size="-2"])'],
  permalink: ['font > a[href*="thread="]@href', 'td > a[href*="thread="]@href'],
  deleted: ['td:first-child:not([rowspan]):has(> img[src*="dot.gif"]) + td:not(:has(a[href]))'],
  shape: [{ kind: 'depth', from: [`${spacer}@width`] }],
};

/**
 * Journals with a design of their own: indented by a margin. Each design has names for itself or none; what is
 * collapsed or deleted is a line without boxes. Some print the id once more, on a box within. (From scrapers of five designs, 2015 to 2026, user
 * scripts, and thirteen designs of `s2layers/` of apparentlymart/livejournal, read 2026-11.)
 */
const styled: Recipe = {
  comment: ['div[id^="ljcmt"]:not([id^="ljcmt"] *)'],
  id: { from: ['@id'] },
  before: ['a[name^="t"]'],
  author: [
    '.ljuser@data-ljuser',
    '.ljuser b',
    '.ljuser',
    '.comment-poster-info',
    '.poster',
    '.commenter-name',
    '.entryposter',
    // "(Anonymous)", here and in other designs.
    '.anonymous',
    '.noposter',
    'i:not(.nosubject)',
  ],
  // The title says how long after the entry it was written.
  time: [
    '.comment-datetimelink',
    'abbr.datetime',
    'span[title]',
    '.commentHeader > span:first-child',
    'small',
    // Until 2007 or so without a title: behind "Date:".
    'th + td',
  ],
  title: [
    '.comment-subject',
    '.comment-title',
    '.commentHeaderSubject',
    'h3:not(:has(.ljuser, span[title]))',
    '.collapsed-comment-link',
    '[id^="ljcmt"]:not(.ljcmt_full, :has(div, table, dl, p)) > a[href*="thread="]',
  ],
  body: [
    '.comment-body',
    '.comment-content',
    '.comment-text',
    '.commentText',
    '.box > .entry',
    '.entry-text',
    '.entrytext',
    '.entrycontent',
    '.comments[id^="ljcmt"] > div:nth-of-type(2) > div:first-child',
    // The head, the words and the links are rows of one table.
    'table[id^="cmtbar"] > tbody > tr:nth-child(2)',
    '[id^="ljcmt"] > div:nth-of-type(2)',
  ],
  permalink: [
    '.comment-datetimelink a@href',
    'a.comment-permalink@href',
    'a.permalink@href',
    '.permalink > a@href',
    'strong a[href*="thread="]@href',
    'span[title] + a[href*="thread="]@href',
    'table[id^="cmtbar"] > tbody > tr:first-child a[href*="thread="]@href',
    // What is collapsed has no link to reply.
    '[id^="ljcmt"]:not(:has(a[href*="replyto"])) a[href*="thread="]@href',
  ],
  deleted: ['[id^="ljcmt"]:not(:has(a[href]))'],
  shape: [
    { kind: 'depth', from: ['@style'], after: 'margin-left:' },
    // Or what is around the replies has the margin, or is a list.
    { kind: 'depth', ancestors: '[style*="margin-left"], ul' },
    { kind: 'nested' },
  ],
};

export const recipes = [twigs, pixels, styled];
