// By which marks does the markup of Simple Machines Forum give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['#forumposts', '#quickModForm', '#posts > .postheader'];

/**
 * Versions 2.0 to 3.0; a quote links to the post that it is from (from its sources, 2026-11). The theme `core` of 2.0
 * has no wrapper (`Themes/core/Display.template.php` of several forums, read 2026-11); likes are of 2.1, and StoryBB prints the same.
 */
const posts: Recipe = {
  comment: ['#forumposts div[class*="bg"]:has(> .post_wrapper, > .poster)', '#forumposts .post_wrapper'],
  id: { from: ['@id', '.inner[id^="msg_"]@id', '[id^="subject_"]@id'] },
  author: ['.poster h4 a', '.poster h4'],
  time: ['.postinfo a.smalltext', '.keyinfo .smalltext', '.postinfo .smalltext'],
  title: ['.keyinfo h5 a', '.subject_title a'],
  body: ['.inner'],
  bodyWithout: ['blockquote', 'cite', '.quoteheader', '.quotefooter', '.signature'],
  permalink: ['.keyinfo h5 a@href', '.postinfo a.smalltext@href'],
  score: { kind: 'likes', likedBy: { from: ['.like_count'] } },
  shape: [
    {
      kind: 'quote',
      from: ['.inner > .quoteheader a[href*="#msg"]@href', '.inner > blockquote > cite a[href*="msg"]@href'],
    },
    { kind: 'quoted words', from: ['.inner > blockquote'] },
  ],
};

/**
 * Versions 1.0 and 1.1, tables in tables; bitcointalk.org is one, with classes added
 * (`Themes/default/Display.template.php` of XoopsModulesArchive/smf and scrapers of 2016 to 2026, read 2026-11).
 */
const tables: Recipe = {
  comment: ['#quickModForm td[class^="windowbg"]:has([id^="subject_"])'],
  id: { from: ['[id^="subject_"]@id'] },
  author: ['td[rowspan] > b a', 'td[rowspan] > b'],
  time: ['[id^="subject_"] + .smalltext'],
  title: ['[id^="subject_"]'],
  body: ['.post'],
  bodyWithout: ['.quoteheader', '.quote', '.signature'],
  permalink: ['[id^="subject_"] a@href'],
  shape: [
    { kind: 'quote', from: ['.post > .quoteheader a[href*="#msg"]@href'] },
    { kind: 'quoted words', from: ['.post > .quote'] },
  ],
};

/** The page to print, of 2.0 in terms and definitions, since 2.1 in boxes (`Printpage.template.php` of SimpleMachines/SMF, read 2026-11). */
const printed: Recipe = {
  comment: ['#posts > .postheader:has(> br + strong + strong)'],
  span: 'following',
  author: ['.postheader > strong:nth-of-type(2)'],
  time: ['.postheader > strong:nth-of-type(3)'],
  title: ['.postheader > strong:first-of-type'],
  body: ['.postbody'],
  bodyWithout: ['blockquote', '.quoteheader', '.quotefooter'],
  shape: [{ kind: 'quoted words', from: ['.postbody > blockquote'] }],
};

export const recipes = [posts, tables, printed];
