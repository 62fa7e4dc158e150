// Which signed comments does a talk page hold, and from where to where does each go?

import { findMarks, learnNamespaces } from './find-marks';
import { findSignature, type Signature } from './signature';
import { findTimestamp } from './timestamps';
import { knownNamespaces } from './user-names';
import { isBlock, isSeparator, nextContent, stepForwards } from './walk';

/** One comment: from its first leaf to the end of the line with its signature. */
export interface Signed {
  readonly first: Node;
  readonly last: Node;
  readonly author: string;
  /** The date, as printed. */
  readonly date: string;
  /** What the signature prints, the date included. */
  readonly signature: string;
  /** 1 for what answers nobody; one more for each list it stands in. */
  readonly level: number;
  /** Count of the headings before it: comments of different topics answer each other never. */
  readonly topic: number;
}

/** In page order. A date that nobody signed is a word of the next comment; a second one on a line adds to the first. */
export function* findSigned(root: Element): Generator<Signed> {
  const marks = [...findMarks(root)];
  const namespaces = new Set([...knownNamespaces, ...learnNamespaces(marks)]);
  const passed = new Set<Node>();
  let before: Node = root;
  let topic = 0;
  for (const mark of marks) {
    if ('heading' in mark) {
      before = mark.heading;
      topic++;
      continue;
    }
    const { date, at } = mark;
    if (passed.has(date)) continue;
    const until = before === root ? undefined : before;
    const signature = findSignature(date, date.data.slice(0, at.start), until, namespaces);
    const first = signature && nextContent(before, root);
    if (!first) continue;
    before = lastOfLine(date, passed);
    yield describe(first, date, before, root, signature, topic, date.data.slice(at.start, at.end));
  }
}

function describe(
  first: Node,
  date: Text,
  last: Node,
  root: Element,
  { author, text }: Signature,
  topic: number,
  printed: string,
): Signed {
  const level = 1 + Math.min(listsAround(first, root), listsAround(date, root));
  return { first, last, author, date: printed, signature: text + printed, level, topic };
}

/** The last leaf of the line that a date stands in; further dates there go to `passed`. */
function lastOfLine(date: Text, passed: Set<Node>): Node {
  let last: Node = date;
  for (const { node, leaves } of stepForwards(date)) {
    if (isBlock(node) || isSeparator(node)) break;
    if (!leaves || node.firstChild) continue;
    if (node.nodeType !== 3) continue;
    if ((node as Text).data.trim() !== '') last = node;
    if (findTimestamp((node as Text).data)) passed.add(node);
  }
  return last;
}

function listsAround(node: Node, root: Element): number {
  let count = 0;
  for (let at = node.parentNode; at && at !== root; at = at.parentNode)
    if (at.nodeName === 'LI' || at.nodeName === 'DD') count++;
  return count;
}

/** For each comment the index of what it answers: the nearest one before it, under the same heading, that is indented less. */
export function findParents(comments: readonly Signed[]): (number | undefined)[] {
  const open: (number | undefined)[] = [];
  let topic = -1;
  return comments.map((comment, index) => {
    if (comment.topic !== topic) open.length = 0;
    topic = comment.topic;
    const above = comment.level - 1;
    // A level that somebody skipped is filled by the comment above it.
    while (open.length < above) open.push(open.at(-1));
    open.length = above;
    open.push(index);
    return open[above - 1];
  });
}
