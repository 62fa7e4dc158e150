// Which comments are long enough to be scrolled through, one after the other?

import { type BlogComment, printComment } from './wordpress-page';

/** Some lines; every fourth but the first has a needle in it. */
export const sayLong = (id: number): BlogComment => ({
  id,
  author: `Ann ${id}`,
  text: `${'What was said of herons. '.repeat(12 + (id % 5) * 4)}${id % 4 === 1 && id > 1 ? 'A needle.' : ''}`,
});

/** Twelve roots, #1 to #45, with three replies each. */
const roots = Array.from({ length: 12 }, (_, index) => ({
  ...sayLong(index * 4 + 1),
  replies: [2, 3, 4].map((reply) => sayLong(index * 4 + reply)),
}));

/** 48 comments. */
export function printLongThread(): string {
  return `<div id="comments" class="comments-area"><h2 class="comments-title">Thoughts</h2>
  <ol class="comment-list">${roots.map((root) => printComment(root)).join('\n')}</ol></div>`;
}
