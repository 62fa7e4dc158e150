// Where does TypePad print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// TypePad's templates as its themes' documentation and stylesheets describe them; ids are hexadecimal and begin with `6a`. 2026-11.

export const hint = ['.comment[id^="comment-6a"]', '[id^="comment-6a"]'];

export const thread: Recipe = {
  comment: ['.comment[id^="comment-6a"]', '[id^="comment-6a"]:has(.comment-content)'],
  before: ['a[id^="6a"]', 'a[id^="comment-6a"]'],
  id: { from: ['@id'], take: 'whole', prefix: 'comment-' },
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
