// By which marks does the markup of Lobsters give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.comments_subtree'];

const comments: Recipe = {
  comment: ['li.comments_subtree:has(> .comment[id^="c_"])'],
  id: { from: ['.comment@data-shortid', '.comment@id'], take: 'whole', prefix: 'c_' },
  author: ['.byline a[href*="/~"]', '.byline a[href*="/u/"]'],
  time: ['.byline time', '.byline span[title]@title'],
  body: ['.comment_text'],
  permalink: ['.byline a[href*="/c/"]@href', '.byline a[href*="#c_"]@href'],
  score: { kind: 'points', value: ['.voters .upvoter', '.voters .score'] },
  collapsed: ['.comment_folder_button[checked]'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments];
