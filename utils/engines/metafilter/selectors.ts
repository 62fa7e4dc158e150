// By which marks does MetaFilter's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.comments > .smallcopy'];

/** The text, then a line that signs it; nobody is answered but by name (from user scripts tested on all its parts in 2025, read 2026-11). */
const comments: Recipe = {
  comment: ['div.comments:has(> .smallcopy > a)'],
  // What the reader is writing is shown in the same markup.
  not: ['#commentform', '#prevDiv2', '#commentpreview'],
  before: ['a[name]'],
  id: { from: ['.smallcopy a[href*="#"]@href', 'a[name]@name'] },
  author: ['.smallcopy a[href*="/user/"]', '.smallcopy > a:first-child'],
  byline: {
    from: ['.smallcopy'],
    forms: ['posted by {author} at {time} [{}', 'posted by {author} at {time}'],
  },
  body: ['div.comments'],
  bodyWithout: ['.smallcopy'],
  permalink: ['.smallcopy a[href*="#"]@href'],
  // Visitors see the number as a link alone (a saved page of 2013 in a scraper's tests, read 2026-11).
  score: { kind: 'likes', value: ['[id^="favcnt"]', '.smallcopy a[href*="/favorited/"]'] },
  shape: [],
};

export const recipes = [comments];
