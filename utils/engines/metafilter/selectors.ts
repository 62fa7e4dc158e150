// By which marks does MetaFilter's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.comments > .smallcopy'];

/** The text, then a line that signs it; nobody is answered but by name (from documentation, 2026-11). */
const comments: Recipe = {
  comment: ['div.comments:has(> .smallcopy)'],
  before: ['a[name]'],
  id: { from: ['.smallcopy a[href*="#"]@href'] },
  author: ['.smallcopy a[href*="/user/"]'],
  byline: {
    from: ['.smallcopy'],
    forms: ['posted by {author} at {time} [{}', 'posted by {author} at {time}'],
  },
  body: ['div.comments'],
  bodyWithout: ['.smallcopy'],
  permalink: ['.smallcopy a[href*="#"]@href'],
  score: { kind: 'likes', value: ['[id^="favcnt"]'] },
  shape: [],
};

export const recipes = [comments];
