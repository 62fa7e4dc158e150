// Which pieces of text does each comment consist of, and where in the comment does each stand?

import { collapseSpaces } from '@/utils/reading/collapse-spaces';
import { isElement } from '@/utils/reading/is-element';
import type { Pause } from '@/utils/reading/pause';
import { classesOf } from '../../shared/classes-of';
import { classAndId } from '../class-and-id';
import type { Found, Segment } from '../find/segment';
import { marks } from '../outline/mark-words';
import { readMarks } from '../outline/read-marks';
import { saysWhomItAnswers } from './answer-line';

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
/** Of fewer comments nothing is usual. */
const fewest = 4;
const nearlyAll = 0.9;
const silent = new Set(
  'SCRIPT STYLE TEMPLATE SVG IFRAME OBJECT SELECT TEXTAREA INPUT HEAD LINK MAP AUDIO VIDEO CANVAS DATALIST'.split(
    ' ',
  ),
);
const inline = new Set(
  'A ABBR ACRONYM B BDI BIG BUTTON CITE CODE EM FONT I IMG LABEL MARK NOBR S SMALL SPAN STRONG SUB SUP TIME TT U'.split(
    ' ',
  ),
);
/** Attributes worth reading; few elements have one, and the browser finds those by itself. */
const bearing = [
  'datetime',
  'title',
  'content',
  'data-timestamp',
  'data-time',
  'data-date',
  'data-utime',
  'data-epoch',
  'data-created',
  'author',
  'aria-label',
  'data-author',
  'data-author-name',
  'data-commenter',
  'data-nick',
  'data-username',
  'data-user-name',
  'data-user',
  'data-name',
  'data-nickname',
  'data-display-name',
  'data-datetime',
  'data-local-time-stamp',
]
  .map((name) => `[${name}]`)
  .join();
const quoteClass =
  /(?:^|[\s_-])quote(?:d|block|content|text|box|container|title|header)?(?:$|[\s_-])|blockquote|bbcode/i;

interface Open {
  readonly element: Element;
  readonly path: string;
  readonly marks: number;
  readonly link: Element | undefined;
  readonly quoted: boolean;
  readonly answering: boolean;
  /** Children seen so far, by tag. */
  readonly tags: Map<string, number>;
  texts: number;
}

/** The items of every comment, nested comments left out. Each node of the thread is visited once. */
export async function collectItems(found: Found, pause: Pause): Promise<readonly CommentItems[]> {
  const owners = new Map<Node, number>();
  for (const [index, { nodes }] of found.segments.entries())
    for (const node of nodes) owners.set(node, index);
  const isCommon = commonClasses(found);
  const quotes = quotesIn(found);
  const around = found.root.parentElement ?? found.root;
  const isBearing = new Set<Node>(around.querySelectorAll(bearing));
  const all: CommentItems[] = [];
  for (const [index, segment] of found.segments.entries()) {
    const wait = pause();
    if (wait) await wait;
    all.push(collect(segment, index, owners, isBearing, isCommon, quotes));
  }
  return all;
}

/** `pb-7`, `sm:w-8`, `col-6`: how large something is drawn, which differs for an answer, says nothing of what it is. */
const measure = /^(?:[a-z]+:)?-?[a-z]{1,3}-\d/;

/** Classes that most comments have; the others (`by-ann`, hashes) tell nothing of the place. */
function commonClasses({ outline, segments }: Found): (name: string) => boolean {
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [index, { own }] of segments.entries())
    for (const at of own)
      for (const name of classesOf(outline.elements[at] as Element)) {
        if (last.get(name) === index) continue;
        last.set(name, index);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
  const enough = Math.min(segments.length, Math.max(2, segments.length * 0.7));
  return (name) => (counts.get(name) ?? 0) >= enough && !measure.test(name);
}

/** Where nearly every comment has a `blockquote`, it is what holds the comment's own words. */
function quotesIn({ outline, segments }: Found): boolean {
  if (segments.length < fewest) return true;
  const having = segments.filter(({ own }) =>
    own.some((at) => outline.elements[at]?.nodeName === 'BLOCKQUOTE'),
  );
  return having.length < nearlyAll * segments.length;
}

function collect(
  segment: Segment,
  index: number,
  owners: ReadonlyMap<Node, number>,
  isBearing: ReadonlySet<Node>,
  isCommon: (name: string) => boolean,
  quotes: boolean,
): CommentItems {
  const items: Item[] = [];
  const bearers: Bearer[] = [];
  const images: Element[] = [];
  const lone = segment.nodes.filter(isElement).length === 1;
  let line = 0;
  const top: Open = {
    element: (segment.nodes[0]?.parentElement ?? segment.nodes[0]) as Element,
    path: '',
    marks: 0,
    link: undefined,
    quoted: false,
    answering: false,
    tags: new Map(),
    texts: 0,
  };
  const take = ({ data: whole }: Text, open: Open) => {
    const said = collapseSpaces(whole.slice(0, 2 * longest).replaceAll(noWidth, ' ')).trim();
    if (!said) return;
    open.texts += 1;
    const parent = open.element.parentElement;
    items.push({
      position: items.length,
      text: said.slice(0, longest),
      whole,
      element: open.element,
      path: open.texts > 1 ? `${open.path}~${Math.min(open.texts, 4)}` : open.path,
      marks: open.marks,
      near: `${classAndId(open.element)} ${parent && open.path.indexOf('>', 1) > 0 ? classAndId(parent) : ''}`,
      ...(open.link && { link: open.link }),
      quoted: open.quoted,
      answering: open.answering,
      line,
    });
  };
  for (const start of segment.nodes) {
    if (start.nodeType === 3) take(start as Text, top);
    if (!isElement(start)) continue;
    const stack: Open[] = [];
    let node: Node = start;
    for (;;) {
      let inside: Node | null = null;
      const open = stack.at(-1) ?? top;
      if (node.nodeType === 3) take(node as Text, open);
      else if (isElement(node)) {
        const owner = owners.get(node);
        const name = node.nodeName.toUpperCase();
        if (name === 'BR' || !inline.has(name)) line += 1;
        if (
          (owner === undefined || owner === index) &&
          !silent.has(name) &&
          !(name === 'FORM' && asks(node))
        ) {
          const isRoot = lone && node === start;
          const next = enter(node, name, open, isRoot, isCommon, quotes);
          if (name === 'IMG') images.push(node);
          if (isBearing.has(node))
            bearers.push({
              element: node,
              path: next.path,
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

/** A step deeper: its path is the tag with classes and itemprop, or its number among its like where it has none. */
function enter(
  element: Element,
  name: string,
  open: Open,
  isRoot: boolean,
  isCommon: (name: string) => boolean,
  quotes: boolean,
): Open {
  const count = (open.tags.get(name) ?? 0) + 1;
  open.tags.set(name, count);
  let step = '';
  if (!isRoot) {
    const property = element.getAttribute('itemprop') ?? element.getAttribute('property');
    for (const token of classesOf(element))
      if (step.length < 60 && isCommon(token))
        step += `.${token.replaceAll(/\d+/g, '#').replaceAll(/[^\w#-]/g, '_')}`;
    if (property) step += `@${property.replaceAll(/[^\w-]/g, '_')}`;
    if (!step && count > 1) step = `:${Math.min(count, 8)}`;
    step = `>${name}${step}`;
  }
  const own = isRoot ? 0 : readMarks(classAndId(element));
  const isAuthor = /author|creator/.test(
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''} ${element.getAttribute('property') ?? ''}`,
  );
  const answering = open.answering || (!isRoot && saysWhomItAnswers(element));
  return {
    element,
    path: open.path + step,
    marks: open.marks | own | (isAuthor ? marks.author : 0),
    link: open.link ?? (name === 'A' || name === 'BUTTON' ? element : undefined),
    answering,
    quoted:
      open.quoted ||
      answering ||
      (!isRoot &&
        ((name === 'BLOCKQUOTE' && (quotes || open.path.includes('>BLOCKQUOTE'))) ||
          quoteClass.test(classAndId(element)))),
    tags: new Map(),
    texts: 0,
  };
}

/** A form to write in is the page's, whatever it says: a form may also be what holds a whole comment. */
function asks(form: Element): boolean {
  return form.querySelector('textarea, input[type="text"], input[type="email"], input:not([type])') !== null;
}
