// By which marks does Lemmy's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.comment-node', '.comments > .comment > .details', '.comment > .meta > a.creator'];

export const proof = ['ul.comments', '.comments', '.comment > .meta > a.creator'];

/**
 * The interface that comes with it: an item with the comment, then a list of replies. Until 0.17, of June 2023, the items were boxes; those
 * of 2019 had the id themselves (`comment-node.tsx` of LemmyNet/lemmy, of lemmy-ui and of their forks, read 2026-11).
 */
const comments: Recipe = {
  comment: [
    'li.comment:has(> article.comment-node)',
    'div.comment:has(> .comment-node[id^="comment-"])',
    '.comment[id^="comment-"]:has(> .details .md-div)',
  ],
  id: { from: ['.comment-node[id]@id', '@id'] },
  author: ['.person-listing', '.text-muted a:is([href*="/u/"], [href*="/user/"])'],
  time: [
    '.moment-time@data-tippy-content',
    '.moment-time@datetime',
    'time',
    '.moment-time',
    '.text-muted > span > span[data-tippy-content]@data-tippy-content',
    '.list-inline-item span[title]@title',
  ],
  body: ['.comment-content', '.md-div'],
  permalink: ['a[href*="/comment/"]@href'],
  score: {
    kind: 'points',
    // Beside the name until 1.0, then in what the buttons say: "12 points • 13 upvotes • 1 downvote", in the reader's language.
    value: [
      '[aria-label$="points" i], [aria-label$=" point" i]@aria-label',
      '.vote-bar .unselectable',
      '.float-left > div:not([class])',
      'button[aria-pressed][data-tippy-content]@data-tippy-content',
    ],
  },
  // Of who has taken it back or was told to, the head stays, with a bin or a cross; of what the reader has folded too. Below the reader's own
  // there is a button with a bin.
  deleted: ['.comment-content.text-muted', 'use[*|href$="#icon-trash"]:not(button *)'],
  collapsed: ['.comment-node[id]:not(:has(.comment-content, .md-div, textarea))'],
  shape: [{ kind: 'nested' }],
};

/** mlmym, the view of many instances at `old.` (`templates/comment.html` of rystaf/mlmym, read 2026-11). */
const oldView: Recipe = {
  comment: ['.comment[id^="c"]:has(> .meta > a.creator)'],
  id: { from: ['@id'] },
  author: ['.meta > a.creator'],
  time: ['.meta > span[title]@title', '.meta > span'],
  body: ['.content > div'],
  permalink: ['.buttons a[href*="/comment/"]@href'],
  score: { kind: 'points', value: ['.meta > b'] },
  // Words in brackets stand there by themselves.
  deleted: ['.content:not(:has(> div, textarea))'],
  collapsed: ['.comment.hidden'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments, oldView];
