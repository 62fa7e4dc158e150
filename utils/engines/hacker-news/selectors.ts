// By which marks does the markup of Hacker News give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['td.default'];

/** The page of one story or comment, not the list of the newest comments or those of one person. */
export const proof = ['body:has(td.subtext)', 'body:has(table.fatitem)'];

/** Rows of one table since 2016; depth is the width of a spacer, since 2022 also a number (2026-11). */
const current: Recipe = {
  comment: ['tr.athing.comtr'],
  id: { from: ['@id'] },
  author: ['a.hnuser'],
  time: ['span.age@title', 'span.age'],
  body: ['.commtext', '.comment'],
  bodyWithout: ['.reply'],
  permalink: ['span.age a@href'],
  score: { kind: 'points', value: ['.comhead .score'] },
  deleted: ['.comment:not(:has(.commtext))'],
  collapsed: ['tr.comtr.coll'],
  shape: [{ kind: 'depth', from: ['td.ind@indent', 'td.ind img@width'] }],
};

/** Rows without a name, each with a table of its own, until about 2015 (2026-11). */
const early: Recipe = {
  comment: ['tr:has(> td > table > tbody > tr > td.default)'],
  id: { from: ['.comhead a[href*="item?id="]@href'] },
  author: ['.comhead a[href*="user?id="]'],
  // Since 2014 the link says when.
  time: ['.comhead a[href*="item?id="]'],
  byline: { from: ['.comhead'], forms: ['{author} {time} | {}', '{author} {time}'] },
  // In 2015 a box.
  body: ['.comment'],
  // Where a comment has paragraphs, the font that is left open draws the link into it.
  bodyWithout: ['.reply', 'a[href^="reply?"]'],
  permalink: ['.comhead a[href*="item?id="]@href'],
  deleted: ['.comment:not(:has(*))'],
  // Until 2011 everybody saw them, since then who wrote (a user script, read 2026-11).
  score: { kind: 'points', value: ['.comhead > [id^="score_"]'] },
  shape: [{ kind: 'depth', from: ['td:first-child > img@width'] }],
};

export const recipes = [current, early];
