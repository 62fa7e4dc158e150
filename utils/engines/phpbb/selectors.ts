// By which marks does phpBB's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['#phpbb', '.postbody', '.postprofile', 'hr.sep'];

/** Version 3, prosilver and what is made of it (2026-11). */
const third: Recipe = {
  comment: ['div.post[id^="p"]:has(.postbody)', 'div.postrow[id^="p_"]'],
  not: ['#topicreview', '#preview'],
  id: { from: ['@id'] },
  author: [
    '.author .username, .author .username-coloured',
    '.postprofile .username, .postprofile .username-coloured',
    '.author strong',
  ],
  byline: { from: ['p.author'], forms: ['{}by {author} » {time}', '{} {author} » {time}'] },
  time: ['.author time[datetime]', 'time[datetime]', '.author .posttime [title]@title', '.author'],
  title: ['.postbody h3 a', '.postbody h3'],
  // Behind the words thanks may stand in a box of the same class.
  body: ['.postbody .content:not(.content ~ .content)', '.postbody'],
  bodyWithout: ['blockquote', 'cite', '.signature', '.notice', '.attachbox', '.post-buttons'],
  permalink: ['.author a[href*="#p"]@href', '.author a[href*="p="]@href', '.postbody h3 a@href'],
  deleted: ['.post.deleted', '.post-deleted'],
  isNew: ['.post.unreadpost'],
  shape: [
    {
      kind: 'quote',
      from: [
        '.content blockquote:not(blockquote *) > div > cite a[data-post-id]@data-post-id',
        '.content blockquote:not(blockquote *) > cite a[data-post-id]@data-post-id',
        '.content blockquote:not(blockquote *) cite a[href*="#p"]@href',
      ],
    },
    // Until 3.1, and where somebody wrote the quote by hand, its words alone say it.
    { kind: 'quoted words', from: ['.content > blockquote'] },
  ],
};

/** Version 2: a row with the author and the text, then rows of buttons and space (2026-11). */
const second: Recipe = {
  comment: [
    'table.forumline > tbody > tr:has(> td span.name):has(> td .postbody)',
    'tr:has(> td span.name):has(> td .postbody):has(> td .postdetails)',
  ],
  span: 'following',
  until: ['tr:has(> td.catBottom)', 'tr:has(> td > form)', 'tr:has(> th)', 'tr:has(select)'],
  id: { from: ['span.name a[name]@name', 'a[name]@name', 'a[href*="viewtopic"][href*="#"]@href'] },
  author: ['span.name b', 'span.name'],
  time: ['td[width="100%"] .postdetails', 'td.postdetails', '.postdetails'],
  body: ['span.postbody:not(.quote *), td.postbody'],
  bodyWithout: ['table:has(> tbody > tr > .quote)', '.genmed'],
  permalink: ['a[href*="#"][href*="p="]@href', 'a[href*="viewtopic"]@href'],
  shape: [{ kind: 'quoted words', from: ['.quote'] }],
};

/**
 * Version 3 in its second style, subsilver2: each post a table (`subsilver2/template/viewtopic_body.html` of phpbb/phpbb 3.0 and 3.1, read
 * 2026-11).
 */
const subsilver: Recipe = {
  comment: ['table.tablebg:has(> tbody > tr > td > .postauthor):has(> tbody > tr > .profile)'],
  id: { from: ['a[name^="p"]@name'] },
  author: ['.postauthor'],
  // 3.0 does not link the subject.
  byline: { from: ['td.gensmall > div:first-child'], forms: ['{}: {title}'] },
  time: ['td.gensmall > div:last-child'],
  title: ['td.gensmall > div:first-child > a[href^="#p"]'],
  // A signature is another one.
  body: ['div.postbody:first-of-type'],
  bodyWithout: ['.quotetitle', '.quotecontent', '.attachtitle', '.attachcontent'],
  permalink: ['td.gensmall > div:last-child > a[href*="#p"]@href', 'td.gensmall a[href^="#p"]@href'],
  shape: [{ kind: 'quoted words', from: ['.postbody > .quotecontent'] }],
};

/** The view to print of version 3, in prosilver (its `viewtopic_print.html`, read 2026-11). */
const printed: Recipe = {
  comment: ['#phpbb .post:has(> .author + .content)'],
  author: ['.author > strong'],
  time: ['.date > strong'],
  title: ['h3'],
  body: ['.content'],
  bodyWithout: ['blockquote'],
  // Posts have no numbers there: "Mira wrote:".
  shape: [{ kind: 'name', from: ['.content > blockquote > div > cite'] }],
};

/** The same in subsilver2, tables without a class but for their rule (its `viewtopic_print.html`, read 2026-11). */
const printedTables: Recipe = {
  comment: ['table:has(> tbody > tr:nth-child(3) > td[colspan] > hr.sep:first-child)'],
  author: ['tr:first-child b'],
  time: ['tr:first-child > td:last-child'],
  title: ['tr:nth-child(2) > td:last-child'],
  body: ['td:has(> hr.sep)'],
  bodyWithout: ['.quotetitle', '.quotecontent', '.tablebg'],
  shape: [{ kind: 'name', from: ['.quotetitle'] }],
};

export const recipes = [third, subsilver, second, printed, printedTables];
