// By which marks does Slashdot's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['#commentlisting'];

/**
 * Comments that the page leaves out are items without a head; replies may stand in them (2026-11). `oneline` puts away a
 * comment's own words: its replies stand below, so nothing is folded.
 */
const comments: Recipe = {
  comment: ['li.comment[id^="tree_"]:has(> [id^="comment_"]:not(.commentDiv) > .commentTop .by)'],
  id: { from: ['@id'] },
  author: ['.details .by > a'],
  byline: { from: ['.details .by'], forms: ['by {author} ( {}', 'by {author} ({}', 'by {author}'] },
  time: ['.details .otherdetails'],
  title: ['.title h4 a'],
  body: ['[id^="comment_body_"]', '.commentBody'],
  bodyWithout: ['.sig'],
  permalink: ['a[id^="comment_link_"]@href'],
  score: { kind: 'points', value: ['.title .score'], min: -1, max: 5 },
  // A visitor's comments are all marked as new: only where some are old does that say anything.
  isNew: ['#commentlisting:has(.commentTop.oldcomment) .commentTop.newcomment'],
  shape: [
    { kind: 'nested' },
    // Flat mode has but the link "Parent".
    { kind: 'reference', from: ['.commentSub a[href*="cid="]:not([href*="op="])@href'] },
  ],
};

/**
 * Until 2009, and on other sites of Slash: the name is loose in its line, with the number in the link, in 2006 the date too, and the score in
 * the box of the title (`_hard_dispComment` of its `Slash.pm` and `dispComment` of its templates, read 2026-11).
 */
const early: Recipe = {
  ...comments,
  comment: ['li.comment[id^="tree_"]:has(> [id^="comment_"]:not(.commentDiv) > .commentTop)'],
  author: [],
  byline: {
    from: ['.commentTop > .details'],
    forms: ['by {author} ({}) {}on {time} ({}', 'by {author} on {time} ({}'],
  },
  score: { kind: 'points', value: ['.title .score', '.title'], min: -1, max: 5 },
  permalink: [...(comments.permalink ?? []), '.details a[href*="cid="]@href'],
};

export const recipes = [comments, early];
