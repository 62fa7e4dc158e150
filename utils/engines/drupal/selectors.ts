// Where does Drupal print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Read off `comment.tpl.php` (6, 7), `comment.html.twig` and `comment--comment.html.twig` (8 to 11, classy, olivero), `CommentViewBuilder`
// and pages of 6 and 7, 2026-11.

export const hint = [
  '.comment-published',
  '[about*="/comment/"]',
  '[data-comment-user-id]',
  '[data-drupal-selector] .comment',
  'a[id^="comment-"] + .comment',
  '.comment .submitted',
  'article.comment .comment__content',
];

export const thread: Recipe = {
  comment: [
    // 8 to 11: the id of who wrote is an attribute for the script that marks own and new comments.
    '[data-comment-user-id]',
    // 7 with its RDF module, which is on by default.
    '[about*="/comment/"][typeof]',
    // 6 to 11: an anchor stands before each.
    'a[id^="comment-"] + .comment, a[id^="comment-"] + article, a[id^="comment-"] + [class*="comment"]',
    '#comments .comment:has(.submitted, .username)',
    '.comment.comment-published, .comment.clearfix:has(.username, .submitted)',
    'article.comment:has(.comment__content, .comment__submitted)',
  ],
  not: [
    '.commentlist',
    '.comment-list',
    '.serendipity_comments',
    '.widget',
    '.block-comment',
    '.view-comments-recent',
  ],
  before: ['a[id^="comment-"]', 'mark[data-comment-timestamp]'],
  id: {
    from: [
      'a[id^="comment-"]@id',
      '@about',
      '@id',
      'a[href*="#comment-"]@href',
      '[data-comment-timestamp] ~ * a[href*="/comment/"]@href',
    ],
  },
  author: [
    '.username',
    // Who has no account is no link: then the name has a class or a property, or stands in the line of the byline alone.
    '[rel~="schema:author"]',
    '.comment__author',
    '.commenter-name',
    '.comment_author_name',
    '.comment__submitted a:not(.permalink)',
    '.submitted a:not(.permalink)',
    '.author',
    '.metas b',
  ],
  time: [
    '[property~="dc:date"]@content',
    '[property~="schema:dateCreated"]@content',
    'time[datetime]',
    '.comment__time',
    '.comment-time',
    '.comment-date',
    '.date',
    '.posted',
  ],
  byline: {
    // The templates of the module itself have no classes.
    from: ['.submitted', '.comment__submitted', '.metas', 'footer > p:not(.visually-hidden)'],
    forms: [
      'submitted by {author} (nicht überprüft) {time}',
      'submitted by {author} on {time}',
      'posted by {author} on {time}',
      'by {author} on {time}',
      'by {author}, {time}',
      'verfasst von {author} am {time}',
      'gespeichert von {author} am {time}',
      'eingetragen von {author} am {time}',
      'enviado por {author} el {time}',
      'publicado por {author} el {time}',
      'soumis par {author} le {time}',
      'posté par {author} le {time}',
      'par {author}, le {time}',
      'par {author} le {time}',
      'inviato da {author} il {time}',
      'ingediend door {author} op {time}',
      '{author} on {time}',
      '{author} am {time}',
      '{author} — {time}',
      // Until 5 the date came first.
      '{time} — {author}',
    ],
  },
  title: [
    'h3 > a.permalink',
    'h3 > a[href*="#comment-"]',
    'h3.title',
    'h3.comment__title',
    'h3',
    '.titre',
    '.title',
  ],
  body: [
    '.field--name-comment-body',
    '.field-name-comment-body',
    '.comment__text-content',
    '.comment__content',
    '.comment-body',
    '.comment_text',
    '.content',
    '.text',
    '[property~="schema:text"]',
    '[data-comment-user-id] > footer ~ div',
  ],
  bodyWithout: [
    '.links',
    '.field-label',
    '.submitted',
    'h3',
    '.comment__permalink',
    '.expanding-formatter-trigger',
  ],
  // What it answers is linked as a permalink too.
  permalink: [
    'h3 a.permalink',
    '.comment__permalink a',
    'a.permalink:not(.visually-hidden *, .parent *, .comment__parent *)',
    'a[rel="bookmark"]:not(.visually-hidden *, .parent *, .comment__parent *)',
    'a[href*="#comment-"]:not([href*="/reply/"], .visually-hidden *, .parent *, .comment__parent *)',
  ],
  isNew: ['mark.new:not(.hidden)', '.comment-new', 'span.new:not(:empty)', '.marker:not(:empty)'],
  shape: [
    // 7 says it in RDF, 8 to 11 in words for those who do not see the indentation.
    {
      kind: 'reference',
      from: [
        '[rel~="sioc:reply_of"][resource*="/comment/"]@resource',
        '.parent a[href*="#comment-"]@href',
        '.comment__parent a@href',
        // Olivero has no name for it.
        'footer .visually-hidden a[href*="#comment-"]@href',
      ],
    },
    { kind: 'branch', selector: '.indented' },
    { kind: 'nested' },
  ],
};
