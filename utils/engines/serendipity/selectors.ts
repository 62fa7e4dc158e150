// Where does Serendipity print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Read off the `comments.tpl` of the themes that come with 2.7 (2k11, Bulletproof, Next, Timeline, Clean Blog, Skeleton,
// Bootstrap 4), 2026-11; themes of 1.0 to 2.0 and of ophian/styx.

const reply = '[id^="serendipity_reply_"]';

export const hint = ['.serendipity_comment', reply, '#serendipity_CommentForm'];

const byline = {
  from: ['h4', '.comment_info', '.serendipity_comment_source', 'h5'],
  forms: [
    '{author} on {time}:',
    '{author} on {time}',
    '#{} {author} on {time} ({}',
    '#{} {author} on {time}',
    '{author} am {time}:',
    '{author} am {time}',
    '#{} {author} am {time} ({}',
    '{author} {time}',
  ],
};

/** What is left of a deleted comment cannot be answered, where others can. */
const box = ':is(.comment_any, .serendipity_comment)';

export const thread: Recipe = {
  comment: [
    '.comment-list-item:has(.comment_any)',
    'li[id^="c"]:not(.comment-list-item):has(> .serendipity_comment)',
    // Trackbacks are marked up alike, but have no number.
    '.serendipity_comment:is([id], [class*="serendipity_comment_author_"])',
    `.serendipity_comment:has(${reply}, .comment_source_trace)`,
    '.comment[class*="commentlevel"]',
    `.comment:has(${reply})`,
  ],
  not: ['#trackbacks', '.serendipity_section_trackbacks'],
  before: ['a[id^="c"]'],
  id: { from: ['@id', 'a[id^="c"]@id', '.comment_source_trace@href', `${reply}@id`] },
  author: [
    '.comment-author-details',
    '.comment_source_author',
    '.serendipity_comment_source cite',
    '.comment_info li:first-child',
  ],
  byline,
  time: ['time[datetime]', '.comment_source_date', '.comment-date'],
  body: [
    '.serendipity_commentBody',
    '.comment-content',
    '.comment_content',
    '.comment > .clearfix',
    '.comment-text',
  ],
  bodyWithout: ['.comment_reply', 'footer', 'header'],
  permalink: ['.comment_source_trace', '.comment-source-trace', 'a[href^="#c"]:not([href="#comments"])'],
  deleted: [
    '.msg-warning',
    '.comment_content > .alert',
    `body:has(${box} ${reply}) ${box}:not(:has(${reply}))`,
  ],
  shape: [
    // Beyond the ninth level all have one class.
    { kind: 'reference', from: ['.reply_origin@href'] },
    { kind: 'nested' },
    { kind: 'depth', from: ['@class'], after: ' commentlevel-' },
    { kind: 'depth', from: ['@class'], after: ' commentlevel_' },
    { kind: 'depth', from: ['@style'], after: 'margin-left:' },
    { kind: 'depth', from: ['@style'], after: 'padding-left:' },
  ],
};
