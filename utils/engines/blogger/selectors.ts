// Where does Blogger print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Read off Blogger's widget templates (`threadedComments`, `comments`) and pages of 2004 to 2016, 2026-11.

export const hint = ['.comment-thread', '#comments-block', '#comments .comment-data'];

/** "NAME said..." in the languages of Blogger; the name of who has no profile stands in nothing of its own. */
const said = [
  'said',
  'hat gesagt',
  'dijo',
  'a dit',
  'ha dit',
  'disse',
  'ha detto',
  'zei',
  'sa',
  'sagde',
  'kirjoitti',
  'pisze',
  'powiedział(a)',
  'řekl(a)',
  'povedal(a)',
  'kaže',
  'írta',
  'spunea',
  'είπε',
  'dedi ki',
  'комментирует',
  'говорит',
  'אמר/ה',
  'mengatakan',
  'nói',
  'さんのコメント',
  'さんは書きました',
  '說',
  '说',
];

/** The words are followed by three points or by an ellipsis, in some languages behind a space; in early templates by a colon or nothing. */
const saidForms = ['...', '…', ' ...', ' …', ':', ''].flatMap((end) =>
  (end === ':' || end === '' ? ['said'] : said).map((word) => `{author} ${word}${end}`),
);

/** Since 2012: lists in lists, two levels deep. The page's script may print the thread anew, with ids of its own (`bc_0_2B`). */
export const threaded: Recipe = {
  comment: ['.comment-thread li.comment'],
  thread: ['.comments-content', '.comments'],
  id: { from: ['.comment-block@id', '@id', '.comment-reply@data-comment-id'] },
  author: ['cite.user', '.comment-header .user'],
  time: ['.datetime a', '.datetime'],
  body: ['.comment-content'],
  permalink: ['.datetime a'],
  deleted: ['.deleted-comment'],
  collapsed: ['.thread-toggle.thread-collapsed'],
  shape: [{ kind: 'nested' }],
};

/** Templates without widgets, as they were from 2004 on, have a poster (a saved page of 2008 and two copies of the template, read 2026-11). */
const author = ':is(.comment-author, .comment-poster)';

const classicParts = {
  author: [
    `${author} > a[rel~="nofollow"]:not(.avatar-hovercard)`,
    `${author} > a[href]`,
    '.comment-author .user',
  ],
  byline: { from: [author], forms: saidForms },
  time: ['.comment-timestamp a', '.comment-timestamp'],
  body: ['.comment-body'],
  permalink: ['.comment-timestamp a'],
  shape: [],
} satisfies Partial<Recipe>;

/** Themes since 2017 (Contempo, Soho, Emporio, Notable) where comments are not threaded (`commentItem` of their widget, read 2026-11). */
export const boxes: Recipe = {
  ...classicParts,
  comment: ['#comments-block .comment:has(> .comment-block > .comment-author)'],
  id: { from: ['@id'] },
  deleted: ['.comment-body.deleted'],
};

/** Since 2006: a term for the author, definitions for the words and for the date. */
export const classic: Recipe = {
  ...classicParts,
  comment: [
    `#comments-block dt${author}`,
    '#comments-block .comment-author',
    '.comments dl > dt.comment-author',
  ],
  span: 'following',
  until: ['.comment-form', '#comment-form', '.comments-page'],
  id: { from: ['@id', 'a[name^="c"]@name', '.comment-timestamp a@href'] },
  deleted: ['.deleted-comment'],
};

const earlyParts = {
  id: { from: ['@id', 'a[name^="c"]@name', '.comment-data a[href^="#c"]@href'] },
  author: ['.comment-data > a[rel~="nofollow"]', '.comment-data > a[href*="profile"]'],
  time: ['.comment-data a[href*="#c"]'],
  byline: {
    from: ['.comment-data'],
    forms: [
      'by {author}, at {time}',
      'at {time}, {author} said...',
      'at {time}, {author} said…',
      'at {time}, {author} said',
      'at {time}, {author} said{}',
    ],
  },
  permalink: ['.comment-data a[href*="#c"]'],
  deleted: ['.deleted-comment'],
  shape: [],
} satisfies Partial<Recipe>;

/** Templates of 2004: an item for each comment, or terms and definitions. */
export const early: Recipe = {
  ...earlyParts,
  comment: ['#comments li:has(> .comment-data)', '#comments .comment-data', '#comments-block .comment-data'],
  span: 'following',
  until: ['.comment-form', 'p.comment-timestamp', 'form', 'li:not([id^="c"])'],
  body: ['.comment-body'],
};
