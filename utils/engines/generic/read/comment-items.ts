// Which pieces of text does each comment consist of, and where in the comment does each stand?

import { collapseSpaces } from '@/utils/reading/collapse-spaces';
import { isElement } from '@/utils/reading/is-element';
import type { Pause } from '@/utils/reading/pause';
import type { Found } from '../find/segment';
import { looksLikeDate } from '../outline/date-shapes';
import { splitWords } from '../outline/split-words';
import {
  type Habits,
  type Likeness,
  type OpenElement,
  openElement,
  openHabits,
  openTop,
  pathOfText,
} from './open-element';

/** One piece of text: a text node. */
export interface Item {
  /** Order within the comment. */
  readonly position: number;
  /** White space collapsed, cut after `longest` characters. */
  readonly text: string;
  /** As the page has it. Not the node: what a script has held on to, the browser keeps for as long as the page is there. */
  readonly whole: string;
  /** The element that holds the text. */
  readonly element: Element;
  /** Where it stands, the same for the same part of each comment. */
  readonly path: string;
  /** What class, id and attributes of the element and its three next ancestors in the comment say (`marks`). */
  readonly marks: number;
  /** Those of the element itself and its parent. */
  readonly near: string;
  /** The link or button that it stands in. */
  readonly link?: Element;
  /** Inside a quotation: what is there is another's. */
  readonly quoted: boolean;
  /** In what the page prints to say whom the comment answers. */
  readonly answering: boolean;
  /** Kept from view: what a script puts into a form, or what was said and has been put away. */
  readonly hidden: boolean;
  /** Between the same two blocks the same number: a line. */
  readonly line: number;
}

export interface CommentItems {
  readonly items: readonly Item[];
  /** Elements that hold a date or a name in an attribute, with the path at which they stand. */
  readonly bearers: readonly Bearer[];
  readonly images: readonly Element[];
}

/** An element with attributes worth reading. */
export interface Bearer {
  readonly element: Element;
  readonly path: string;
  /** How many items stand before it. */
  readonly position: number;
  readonly quoted: boolean;
  readonly marks: number;
}

const longest = 300;
/** Stands between words that have no space between them. */
export const noWidth = '\u200b';
const silent = new Set(
  'SCRIPT STYLE TEMPLATE SVG IFRAME OBJECT SELECT TEXTAREA INPUT HEAD LINK MAP AUDIO VIDEO CANVAS DATALIST'.split(
    ' ',
  ),
);
const inline = new Set(
  'A ABBR ACRONYM B BDI BIG BUTTON CITE CODE DEL EM FONT I IMG INS LABEL MARK NOBR Q S SMALL SPAN STRONG SUB SUP TIME TT U WBR'.split(
    ' ',
  ),
);
/** The items of every comment, nested comments left out. Each node of the thread is visited once. */
export async function collectItems(
  found: Found,
  likeness: Likeness,
  pause: Pause,
): Promise<readonly CommentItems[]> {
  const owners = new Map<Node, number>();
  for (const [index, { nodes }] of found.segments.entries())
    for (const node of nodes) owners.set(node, index);
  const around = found.root.parentElement ?? found.root;
  const habits = openHabits(likeness, [around]);
  const all: CommentItems[] = [];
  for (const [index, { nodes }] of found.segments.entries()) {
    const wait = pause();
    if (wait) await wait;
    all.push(collectFrom(nodes, (node) => (owners.get(node) ?? index) === index, habits));
  }
  return all;
}

/**
 * The items of one comment.
 * @param isOwn false for an element of which it says nothing: a reply
 * @param isWrapper true for an element of ours that stands between the page's
 */
export function collectFrom(
  nodes: readonly ChildNode[],
  isOwn: (element: Element) => boolean,
  habits: Habits,
  isWrapper = (_: Element) => false,
): CommentItems {
  const items: Item[] = [];
  const bearers: Bearer[] = [];
  const images: Element[] = [];
  const lone = nodes.filter(isElement).length === 1;
  let line = 0;
  const top = openTop((nodes[0]?.parentElement ?? nodes[0]) as Element, habits);
  const takeText = ({ data }: Text, open: OpenElement) => {
    const end = endOfByline(data);
    if (end > 0) take(data.slice(0, end), open);
    take(data.slice(end), open);
  };
  const take = (whole: string, open: OpenElement) => {
    const said = collapseSpaces(whole.slice(0, 2 * longest).replaceAll(noWidth, ' ')).trim();
    if (!said) return;
    items.push({
      position: items.length,
      text: said.slice(0, longest),
      whole,
      element: open.element,
      path: pathOfText(open),
      marks: open.marks,
      near: `${open.names} ${open.namesAround}`,
      ...(open.link && { link: open.link }),
      quoted: open.quoted,
      answering: open.answering,
      hidden: open.hidden,
      line,
    });
  };
  for (const start of nodes) {
    if (start.nodeType === 3) takeText(start as Text, top);
    if (!isElement(start)) continue;
    const stack: OpenElement[] = [];
    let node: Node = start;
    for (;;) {
      let inside: Node | null = null;
      const open = stack.at(-1) ?? top;
      if (node.nodeType === 3) takeText(node as Text, open);
      else if (isElement(node)) {
        const name = node.nodeName.toUpperCase();
        if (name === 'BR' || !inline.has(name)) line += 1;
        if (isOwn(node) && !silent.has(name) && !(name === 'FORM' && asks(node))) {
          const isRoot = lone && node === start;
          const next = isWrapper(node) ? open : openElement(node, name, open, isRoot, habits);
          if (name === 'IMG') images.push(node);
          if (habits.bearing.has(node))
            bearers.push({
              element: node,
              path: next.place.path,
              position: items.length,
              quoted: next.quoted,
              marks: next.marks,
            });
          inside = node.firstChild;
          if (inside) stack.push(next);
        }
      }
      let next: Node | null = inside;
      while (!next && node !== start) {
        next = node.nextSibling;
        if (next) break;
        node = node.parentNode as Node;
        stack.pop();
        if (!inline.has(node.nodeName.toUpperCase())) line += 1;
      }
      if (!next) break;
      node = next;
    }
  }
  return { items, bearers, images };
}

/** "said on March 5, 2004 at 10:14 PM: …": a text may begin with the rest of the byline. */
const bylineBefore =
  /^.{4,70}?\d[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?(?: uhr)?(?:[)\]]?:|[)\]]|\s[–—-])\s/i;
/** Fewer letters behind it are no comment, but "says:". */
const fewest = 12;

function endOfByline(text: string): number {
  const { length } = bylineBefore.exec(text)?.[0] ?? '';
  const lower = text.slice(0, length).trim().toLowerCase();
  return text.length >= length + fewest && looksLikeDate(lower, splitWords(lower)) ? length : 0;
}

/** A form to write in is the page's, whatever it says: a form may also be what holds a whole comment. */
function asks(form: Element): boolean {
  return form.querySelector('textarea, input[type="text"], input[type="email"], input:not([type])') !== null;
}
