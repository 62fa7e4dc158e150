// Where does TypePad print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// TypePad's templates as its themes' documentation and stylesheets describe them; ids are hexadecimal and begin with `6a`. 2026-11.

export const hint = [
  '[id^="comment-6a"]',
  '.comment-footer a[href*="#comment-6a"]',
  'p.posted a[href*="#c"]',
];

export const thread: Recipe = {
  comment: [
    '.comment[id^="comment-6a"]',
    '[id^="comment-6a"]:has(.comment-content)',
    // Comments from before 2007 kept their numbers; only their addresses are new (an importer's sample of one, read 2026-11).
    '.comment:has(> .comment-footer a[href*="#comment-6a"])',
  ],
  before: ['a[id^="6a"]', 'a[id^="comment-6a"]'],
  id: {
    from: ['@id', 'a[id^="comment-6a"]@id', '.comment-footer a[href*="#comment-6a"]@href'],
    take: 'fragment',
    prefix: 'comment-',
  },
  author: [
    '.comment-footer .fn',
    '.author',
    '.vcard .fn',
    '.comment-footer a[title^="http"]',
    '.commenter-name',
  ],
  byline: {
    from: ['.comment-footer', '.comment-header'],
    forms: [
      'posted by: {author} | {time}',
      'posted by {author} | {time}',
      '{author} said in reply to {}',
      '{author} said...',
      // In other languages: "Rédigé par : Mira | le 05 mars 2009 à 10:14".
      '{}: {author} | {time}',
      '{author} | {time}',
    ],
  },
  time: [
    '.comment-footer a[href*="#comment-6a"]:not([href^="#"])',
    '.comment-footer a[href*="#comment-6a"]',
    '.comment-meta .date',
    'abbr.published',
  ],
  body: ['.comment-content-inner', '.comment-content', '.comment-body'],
  bodyWithout: ['.comment-footer', '.comment-header', '.comment-meta'],
  permalink: [
    '.comment-footer a[href*="#comment-6a"]:not([href^="#"])',
    '.comment-footer a[href*="#comment-6a"]',
    'a[href*="#comment-6a"]',
  ],
  shape: [
    {
      kind: 'reference',
      // "Mira said in reply to Jonas...": a link to what is answered, beside one to itself.
      from: ['.comment-parent a@href', 'a.reply-to@href', '.comment-footer a[href*="#comment-6a"]@href'],
      take: 'fragment',
      prefix: 'comment-',
    },
    { kind: 'nested' },
  ],
};

/** Until 2006: an anchor, the words, and a line that signs them, all loose in the page. */
export const early: Recipe = {
  comment: ['a[id^="c"]:not([id^="co"]):has(+ :is(p, blockquote, ul, ol, pre))'],
  span: 'following',
  until: ['h1, h2, h3, h4', 'form', 'a[id^="co"]'],
  id: { from: ['@id'] },
  byline: { from: ['p.posted'], forms: ['posted by: {author} | {time}'] },
  time: ['p.posted > a[href*="#c"]'],
  body: ['p:not(.posted), blockquote, ul, ol, pre'],
  permalink: ['p.posted > a[href*="#c"]@href'],
  shape: [],
};
