// By which marks does Vanilla's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.ItemComment', '.Item.Comment'];

export const proof = ['.MessageList', '.DataList.Comments', '#Content'];

/**
 * Below a discussion, whose own first message is not one of its comments (2026-11); 2.0 had another class (`WriteComment` of its
 * `helper_functions.php` in several copies, read 2026-11).
 */
const comments: Recipe = {
  comment: ['.ItemComment[id^="Comment_"]', '.Item.Comment[id^="Comment_"]'],
  id: { from: ['@id'] },
  author: ['.Author a.Username', 'a.Username', '.Author a[title]@title', '.Author'],
  time: ['.DateCreated time', 'time[datetime]', '.DateCreated'],
  body: ['.Message'],
  bodyWithout: ['blockquote', '.Quote', '.js-embed', '.UserQuote'],
  permalink: ['.DateCreated a.Permalink@href', 'a.Permalink@href'],
  score: { kind: 'points', value: ['.Column-Score'] },
  shape: [
    {
      kind: 'quote',
      from: ['.Message a[href*="/discussion/comment/"][rel="nofollow"]@href'],
    },
  ],
};

export const recipes = [comments];
