// By which marks does the markup of SoylentNews give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.commentDiv'];

/** Slashcode as it was forked: folding is done by check boxes (from its sources, 2026-11). */
const comments: Recipe = {
  comment: ['li[id^="tree_"]:has(> .commentDiv)'],
  id: { from: ['@id'] },
  author: ['.title .by > a'],
  byline: { from: ['.title .by'], forms: ['by {author} on {time}'] },
  time: ['.details .otherdetails'],
  title: ['.title h4 > label.commentHider'],
  body: ['[id^="comment_body_"]'],
  permalink: ['.otherdetails a[href*="cid="]@href'],
  score: { kind: 'points', value: ['.title .score'], min: -1, max: 5 },
  collapsed: ['input.commentHider[checked]'],
  isNew: ['.newBadge'],
  shape: [{ kind: 'nested' }],
};

/** In flat mode there is no list. */
const flat: Recipe = { ...comments, comment: ['.commentDiv[id^="comment_"]'], shape: [] };

export const recipes = [comments, flat];
