// By which marks does the markup of the old Reddit give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = [
  '.commentarea',
  '.thing.comment',
  '.comment[id^="thingrow_t1_"]',
  '.comment > details.comment_right',
  '.comment > details > .meta > .created',
];

const hiddenReplies = '.child[style*="none"]';

/** Below a link, in its own area; lists of one person's comments look alike (`comment.html` of reddit-archive/reddit, 2013 to 2017, read 2026-11). */
const comments: Recipe = {
  comment: ['.commentarea .thing.comment', '.nestedlisting .thing.comment'],
  id: { from: ['@data-fullname', '@id', '.parent > a[name]@name'], take: 'whole', prefix: 'thing_' },
  author: ['.tagline .author'],
  // On the page for phones it is loose in the line (`comment.compact` of reddit-archive/reddit, read 2026-11).
  time: ['.tagline time.live-timestamp', '.tagline time', '.tagline'],
  body: ['.usertext-body .md', '.usertext-body', '.commentbody .md', '.commentbody'],
  permalink: ['a.bylink@href', 'a[data-event-action="permalink"]@href'],
  score: {
    kind: 'points',
    value: [
      // Of three numbers the one is shown that counts the reader's own vote (a member's page of 2016, read 2026-11).
      '.entry.likes .score.likes',
      '.entry.dislikes .score.dislikes',
      '.tagline .score.unvoted@title',
      '.tagline .score.unvoted',
    ],
  },
  deleted: ['.thing.comment.deleted'],
  // Until 2014 the replies were put away with one of two heads; those of a contest still are.
  collapsed: ['.thing.comment.collapsed', hiddenReplies],
  isNew: ['.thing.comment.new-comment'],
  shape: [{ kind: 'nested' }],
};

/** Libreddit and Redlib, front ends that print the old tree without scripts (`templates/comment.html` of redlib-org/redlib, read 2026-11). */
const frontEnd: Recipe = {
  comment: ['.comment:has(> details.comment_right)'],
  id: { from: ['@id'], take: 'whole' },
  byline: { from: ['.comment_author'], forms: ['u/{author}', '{author}'] },
  time: ['.created@title', '.created'],
  body: ['.comment_body .md', '.comment_body'],
  permalink: ['.created@href'],
  score: { kind: 'points', value: ['.comment_score@title', '.comment_score'] },
  // Whoever is left has a link, as in the next.
  deleted: ['span.comment_author'],
  collapsed: ['details.comment_right:not([open])'],
  shape: [{ kind: 'nested' }],
};

/**
 * The sources as they were opened in 2008 and what was forked from them: LessWrong until 2018, the EA Forum from 2014 to 2018 (`comment.html`,
 * `printable.html` and `commentlisting.html` of reddit-archive/reddit, bellroy/lesswrong and bellroy/eaforum, read 2026-11).
 */
const earlyForks: Recipe = {
  comment: [':is(#comments, .commentarea, .nestedlisting) .comment[id^="thingrow_t1_"]'],
  id: { from: ['@id'], take: 'whole', prefix: 'thingrow_' },
  author: ['.comment-meta .author', '.tagline .author'],
  // The seconds since 1970 came later than the words.
  time: ['.comment-date@time', '.comment-date', '.tagline'],
  body: ['.comment-content', '.commentbody'],
  permalink: ['a[id^="permalink_t1_"]@href'],
  score: { kind: 'points', value: ['span.votes', '.score'] },
  // Behind the name a star says that it was edited.
  deleted: ['.comment-meta > em', '.tagline > em:first-child'],
  collapsed: [hiddenReplies],
  shape: [{ kind: 'nested' }],
};

/** Teddit, another of these (2020 to 2023; `compilePostComments.js` of teddit-net/teddit, read 2026-11). */
const earlyFrontEnd: Recipe = {
  comment: ['.comment:has(> details > .meta > .created)'],
  id: { from: ['@id'], take: 'whole' },
  // Behind the name a letter may stand for who began the thread.
  author: ['.meta > .author > :first-child'],
  time: ['.created@title'],
  body: ['details > .body'],
  permalink: ['.created > a@href'],
  score: { kind: 'points', value: ['.ups'] },
  deleted: ['.meta > .author:not(:has(> a))'],
  collapsed: ['details:not([open])'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments, earlyForks, frontEnd, earlyFrontEnd];
