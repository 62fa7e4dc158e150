// By which marks does the markup of the Something Awful forums give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['table.post'];

export const proof = ['#thread', '#something_awful'];

/** A quote is linked to the post that it is from (2026-11). */
const posts: Recipe = {
  comment: ['table.post[id^="post"]'],
  id: { from: ['@id'] },
  author: ['.userinfo .author', '.author'],
  time: ['td.postdate'],
  body: ['td.postbody'],
  bodyWithout: ['.bbc-block', '.editedby'],
  permalink: ['td.postdate a[href*="#post"]@href'],
  shape: [{ kind: 'quote', from: ['td.postbody a.quote_link@href'] }],
};

export const recipes = [posts];
