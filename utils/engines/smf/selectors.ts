// By which marks does the markup of Simple Machines Forum give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['#forumposts'];

/** Versions 2.0 and 2.1; a quote links to the post that it is from (from its sources, 2026-11). */
const posts: Recipe = {
  comment: ['#forumposts div[class*="bg"]:has(> .post_wrapper)', '#forumposts .post_wrapper'],
  id: { from: ['@id', '.inner[id^="msg_"]@id', '[id^="subject_"]@id'] },
  author: ['.poster h4 a', '.poster h4'],
  time: ['.postinfo a.smalltext', '.keyinfo .smalltext', '.postinfo .smalltext'],
  title: ['.keyinfo h5 a', '.subject_title a'],
  body: ['.post .inner', '.inner'],
  bodyWithout: ['blockquote', '.quoteheader', '.quotefooter', '.signature'],
  permalink: ['.keyinfo h5 a@href', '.postinfo a.smalltext@href'],
  shape: [
    {
      kind: 'quote',
      from: ['.inner > .quoteheader a[href*="#msg"]@href', '.inner > blockquote > cite a[href*="msg"]@href'],
      confidence: 0.6,
    },
  ],
};

export const recipes = [posts];
