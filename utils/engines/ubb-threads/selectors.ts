// By which marks does the markup of UBB.threads give itself away?

import type { Recipe } from '../shared/recipe';

/** Only in a table: many blogs name their own posts so. */
export const hint = ['td.post-content'];

export const proof = ['.author-content'];

/** Each post is a table of its own in a row: subject and date, author, text (2026-11). */
const posts: Recipe = {
  comment: [
    'tr:has(> td > table > tbody > tr > td.post-content > div > [id^="body"], > td > table > tbody > tr > td.post-content > [id^="body"])',
    'table:has(> tbody > tr > td.post-content):has(div[id^="body"])',
  ],
  id: { from: ['a[id^="number"]@id', 'div[id^="body"]@id'] },
  author: [
    '.author-content .username, .author-name a',
    '.author-name',
    '.author-content a[href*="/users/"] .username',
    '.author-content a[href*="user"]',
  ],
  time: ['.subjecttable .nd:has(> .date)', '.date'],
  title: ['.subjecttable .bold a', '.subjecttable .bold'],
  body: ['div[id^="body"]'],
  bodyWithout: ['.ubbcode-block'],
  permalink: ['a[id^="number"]@href', '.subjecttable a@href'],
  shape: [],
};

export const recipes = [posts];
