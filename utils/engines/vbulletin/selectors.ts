// By which marks does vBulletin's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = [
  '[id^="post_message_"]',
  '#posts',
  'li.b-post',
  '[id^="postmenu_"]',
  '.post > .posttop',
  'td.page > hr',
];

/** Who writes a quote by hand names its author alone, or nobody. */
const byHand = { kind: 'quoted words', from: ['.quote_container'] } as const;

/** Version 3: a table, or what a style makes of it, named `postN`, in a wrapper named `editN` (2026-11). */
const third: Recipe = {
  comment: [
    '[id^="edit"]:has([id^="post_message_"])',
    '[id^="post"]:not([id^="post_"], [id^="posts"], [id^="postm"]):has([id^="post_message_"])',
  ],
  id: { from: ['[id^="post_message_"]@id'] },
  author: ['.bigusername', '[id^="postmenu_"] a', '[id^="postmenu_"]'],
  time: [
    '[itemprop="dateCreated"]',
    '.thead > div:has(a[name^="post"])',
    'td.thead:has(a[name^="post"])',
    '.thead .normal:has(a[name^="post"])',
    '.thead a[name^="post"] + *',
    '.thead',
  ],
  title: ['td > .smallfont > strong', '.post-title'],
  body: ['[id^="post_message_"]'],
  bodyWithout: [
    'div:has(> .smallfont:first-child + table :is(.quote, td.alt2))',
    // In a style with boxes for tables.
    '.panel.alt2',
    // "Originally Posted by Ann", above the words.
    '.alt2 > div:first-child:not(:last-child)',
  ],
  permalink: ['a[id^="postcount"]@href'],
  shape: [
    {
      kind: 'quote',
      from: [
        '[id^="post_message_"] td.alt2 a[href*="#post"]@href',
        '[id^="post_message_"] a[rel="nofollow"][href*="#post"]@href',
      ],
    },
    { kind: 'quoted words', from: ['.smallfont + table td.alt2'] },
  ],
};

/** Version 3.0, where the text has no name yet (from what was made after its pages, read 2026-11). */
const thirdEarly: Recipe = {
  ...third,
  comment: ['table[id^="post"]:has([id^="postmenu_"])'],
  id: { from: ['@id'] },
  title: ['td.alt1 > .smallfont > strong'],
  // The first box without a class; a signature is another one.
  body: ['td.alt1 > div:not([class], [align], div:not([class], [align]) ~ div)'],
  permalink: ['.thead a[href*="showpost"]@href'],
};

/** Version 4 (2026-11). */
const fourth: Recipe = {
  comment: [
    'li.postbit[id^="post_"], li.postbitlegacy[id^="post_"], li.postcontainer[id^="post_"]',
    '#posts > li[id^="post_"]',
  ],
  not: ['.postbitdeleted', '.postbitignored'],
  id: { from: ['@id'] },
  author: ['.username_container .username', '.username'],
  time: ['.postdate .date', '.postdate', '.userstats dd'],
  title: ['.postbody h2.title', '.title'],
  body: ['[id^="post_message_"] .postcontent', '[id^="post_message_"]', '.postbody .content'],
  bodyWithout: ['.bbcode_quote', '.bbcode_container:has(.bbcode_quote)', '.bbcode_postedby'],
  permalink: ['a.postcounter@href'],
  shape: [{ kind: 'quote', from: ['.bbcode_postedby a[href*="post"]@href'] }, byHand],
};

/** Version 5: posts, and comments in them (2026-11; `conversation_comment_item` of its style for 6.0, read 2026-11). */
const fifth: Recipe = {
  comment: ['li.b-post[class*="js-post"]', 'li.b-post'],
  not: ['.b-post--deleted', '.js-post__deleted'],
  id: { from: ['@data-node-id', 'a.anchor[id^="post"]@id'] },
  author: ['[itemprop="author"] [itemprop="name"]', '.author a', '.author', '.b-comment__author'],
  time: [
    '.b-post__timestamp time',
    'time[datetime]',
    'meta[itemprop="publishDate"]@content',
    '.b-post__timestamp',
  ],
  body: ['.js-post__content-text', '[itemprop="text"]', '[itemprop="commentText"]', '.js-post__content'],
  bodyWithout: ['.bbcode_quote', '.bbcode_container:has(.bbcode_quote)', '.bbcode_postedby'],
  permalink: ['a.b-post__count@href', 'meta[itemprop="url"]@content'],
  score: { kind: 'likes', value: ['.votecount', '.js-post__vote-count'] },
  shape: [{ kind: 'nested' }, { kind: 'quote', from: ['.bbcode_postedby a[href*="post"]@href'] }, byHand],
};

/** What versions 3 and 4 keep for search engines, "Full Version": names, dates and words alone (`archive/index.php` of 3.6, read 2026-11). */
const archive: Recipe = {
  comment: ['.post:has(> .posttop > .username)'],
  author: ['.username'],
  time: ['.date'],
  body: ['.posttext'],
  shape: [],
};

/** Version 3's thread to print, in tables (`printthread` of its style for 3.6, read 2026-11). */
const printed: Recipe = {
  ...thirdEarly,
  comment: ['.tborder:has(> tbody > tr > td.page > hr)'],
  author: ['td.page td:not(.smallfont)'],
  time: ['td.page td.smallfont'],
  body: ['td.page > div:last-child'],
};

export const recipes = [fifth, fourth, third, thirdEarly, archive, printed];
