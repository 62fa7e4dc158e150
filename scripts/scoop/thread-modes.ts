// How does each display mode lay comments out?

import type { Press } from './comment-parts.ts';
import { type CommentTree, listTree, printTree, type Visitor } from './comment-tree.ts';
import { printFull } from './full-comment.ts';
import type { StoryComment } from './story.ts';
import { printRow } from './title-row.ts';

const start = '<!-- start comment -->\n';
const end = '\n<!-- end comment -->\n';

/** A list of definitions without terms: replies are inside the item. */
function nested(press: Press): Visitor {
  return {
    enter: (comment, depth, children) =>
      `${depth > 0 ? '<DT></DT><DD>' : ''}${start}${printFull(press, comment)}${children.length > 0 ? '<DL>' : ''}`,
    leave: (_, depth, children) => `${children.length > 0 ? '</DL>' : ''}${end}${depth > 0 ? '</DD>' : ''}`,
  };
}

/** Lists directly inside lists: replies are beside the item. */
function threaded(press: Press): Visitor {
  return {
    enter: (comment, depth, children) =>
      (depth === 0 ? `${start}${printFull(press, comment)}` : `<LI>${printRow(press, comment)}</LI>`) +
      (children.length > 0 ? '<UL>' : ''),
    leave: (_, depth, children) => `${children.length > 0 ? '</UL>' : ''}${depth === 0 ? end : ''}`,
  };
}

function minimal(press: Press): Visitor {
  return {
    enter: (comment, _, children) =>
      `<LI>${printRow(press, comment)}</LI>${children.length > 0 ? '<UL>' : ''}`,
    leave: (_comment, _depth, children) => (children.length > 0 ? '</UL>' : ''),
  };
}

/** Nothing but the "Parent" links tells the tree. */
function flat(press: Press): Visitor {
  return { enter: (comment) => `${start}${printFull(press, comment)}`, leave: () => end };
}

/** Frames that the page's script fills; `isFull` says which are open at first. */
function dynamic(press: Press, tree: CommentTree, isFull: (depth: number) => boolean): Visitor {
  const frame = (comment: StoryComment, depth: number) => {
    const full = isFull(depth);
    const content = full ? `${start}${printFull(press, comment)}` : printRow(press, comment);
    return `<TABLE><TR>
<TD VALIGN="top"><TT><A ID="toggle${comment.id}" STYLE="text-decoration:none" HREF="javascript:void(toggle(${comment.id}))">${full ? '-' : '+'}</A></TT>&nbsp;</TD>
<TD><DIV CLASS="${full ? 'dynexpanded' : 'dyncollapsed'}" ID="content${comment.id}">${content}</DIV></TD></TR></TABLE>`;
  };
  return {
    enter: (comment, depth, children) =>
      `${frame(comment, depth)}${children.length > 0 ? '<DIV STYLE="margin-left: 2.5em">' : ''}`,
    leave: (comment, depth, children) => {
      const below = listTree({ roots: children, childrenOf: tree.childrenOf }).map(
        (entry) => entry.comment.id,
      );
      const ids = below.length === 1 ? `${below[0]},null` : below.join(',');
      const script = `</DIV>\n<SCRIPT LANGUAGE="JavaScript" TYPE="text/javascript"><!--\nreplies[${comment.id}] = new Array(${ids});\n//--></SCRIPT>`;
      return `${children.length > 0 ? script : ''}${depth === 0 ? end : ''}`;
    },
  };
}

/** All comments of the page in the chosen display mode, without the form round them. */
export function printThread(press: Press, tree: CommentTree): string {
  switch (press.options.mode) {
    case 'nested':
      return printTree(tree, nested(press));
    case 'threaded':
      return printTree(tree, threaded(press));
    case 'minimal':
      return `<UL>${printTree(tree, minimal(press))}</UL>`;
    case 'flat':
    case 'flat_unthread':
      return printTree(tree, flat(press));
    case 'dthreaded':
      return printTree(
        tree,
        dynamic(press, tree, (depth) => depth === 0),
      );
    case 'dminimal':
      return printTree(
        tree,
        dynamic(press, tree, () => false),
      );
  }
}
