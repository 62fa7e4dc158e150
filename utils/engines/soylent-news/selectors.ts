// By which marks does the markup of SoylentNews give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.commentDiv'];

/** Slashcode as it was forked: folding is done by check boxes (`dispComment` and `dispCommentDetails` of SoylentNews/rehash, read 2026-11). */
const comments: Recipe = {
  comment: ['li[id^="tree_"]:has(> .commentDiv)'],
  id: { from: ['@id'] },
  // The link holds the number too: "Mira (77)".
  byline: {
    // Until 2016 or so the name is loose in its line.
    from: ['.title .by', '.commentTop > .details'],
    forms: ['by {author} ({}) {}on {}', 'by {author} on {}', 'by {author} ({}', 'by {author}'],
  },
  time: ['.details .otherdetails'],
  title: ['.title h4 > a[name]', '.title h4 > label.commentHider'],
  body: ['[id^="comment_body_"]'],
  permalink: ['.otherdetails a[href*="cid="]@href'],
  score: { kind: 'points', value: ['.title .score'], min: -1, max: 5 },
  bodyWithout: ['.sig'],
  // The other box, `commentHider`, puts away only the comment's own words (its `Slash.pm`, read 2026-11).
  collapsed: ['input.commentTreeHider[checked]'],
  // Members see what they have read dimmed; where nothing is, nothing is marked as new.
  isNew: ['.newBadge', '#commentlisting:has(.commentDiv.dimmed) .commentDiv:not(.dimmed)'],
  shape: [
    { kind: 'nested' },
    // Flat mode has but the link "Parent".
    { kind: 'reference', from: ['.commentSub a[href*="cid="]:not([href*="op="])@href'] },
  ],
};

/** In flat mode there is no list. */
const flat: Recipe = { ...comments, comment: ['.commentDiv[id^="comment_"]'], shape: [] };

export const recipes = [comments, flat];
