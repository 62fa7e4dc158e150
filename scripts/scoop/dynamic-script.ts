// How does a page of the dynamic modes open and close comments?

import type { Press } from './comment-parts.ts';
import { type CommentTree, listTree } from './comment-tree.ts';
import { printFull } from './full-comment.ts';
import { printRow } from './title-row.ts';

const markup = 'innerHTML'; // What the page's own script writes to, as Scoop's does: text of a page that is never ours.

/** Text that can stand inside a script element. */
const asScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * The engine's own script fetches a comment's other state into a hidden frame; this one does the same to the page,
 * from texts that the page brings along, so that it works without a server: "Loading..." first, the comment a moment later.
 */
export function printDynamicScript(press: Press, tree: CommentTree): string {
  const states = listTree(tree).map(({ comment }) => [
    comment.id,
    [printRow(press, comment), `<!-- start comment -->\n${printFull(press, comment)}<!-- end comment -->`],
  ]);
  return `<SCRIPT TYPE="text/javascript">
var replies = [];
var states = ${asScript(Object.fromEntries(states))};
function setState(number, open) {
  var content = document.getElementById('content' + number);
  if (!content) return;
  content.${markup} = '<i>Loading...</i>';
  setTimeout(function () {
    content.${markup} = states[number][open];
    content.className = open ? 'dynexpanded' : 'dyncollapsed';
    document.getElementById('toggle' + number).textContent = open ? '-' : '+';
  }, 20);
}
function toggle(number) {
  setState(number, document.getElementById('content' + number).className === 'dynexpanded' ? 0 : 1);
}
function toggleList(numbers, open) {
  for (var i = 0; i < numbers.length; i++) if (numbers[i]) setState(numbers[i], open);
}
</SCRIPT>
`;
}
