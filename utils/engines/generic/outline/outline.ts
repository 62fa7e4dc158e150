// What does a page hold, element by element, in arrays that any range can be asked of?

import type { Pause } from '@/utils/reading/pause';
import type { Announced, Draft, Noted } from './draft';
import { judgeElement, rareAttributes } from './judge-element';
import { judgeText } from './judge-text';
import { type MarkReader, readMarks } from './read-marks';
import { readPageKeys } from './same-page';
import { type Signal, type Sums, signalNames, sumUp } from './signals';

/**
 * One walk over a page: its elements in page order (pre-order), so that a subtree is the range from its element to `ends`.
 * All sums are prefix sums over that order: `amount(outline.signals.dates, from, to)`.
 */
export interface Outline {
  readonly elements: readonly Element[];
  /** Index of each element's parent; -1 for the first. */
  readonly parents: Int32Array;
  /** Exclusive end of each element's subtree. */
  readonly ends: Int32Array;
  /** Characters of text. */
  readonly texts: Sums;
  /** Those of them in links and buttons. */
  readonly links: Sums;
  readonly signals: Readonly<Record<Signal, Sums>>;
  /** What class and id say of each element (`marks`). */
  readonly marks: Int32Array;
  /** A number for the name that each author element shows; 0 where there is none. */
  readonly names: Int32Array;
  /** Milliseconds since 1970 of each machine-readable date; 0 where there is none. */
  readonly instants: Float64Array;
  /** A number for the page to whose comment each link leads; 0 where there is none. */
  readonly destinations: Int32Array;
  /** Words that announce comments ("12 comments"), in page order. */
  readonly announced: readonly Announced[];
}

/** Elements that hold no words of a comment; `noscript` is looked into as far as it has elements. */
const silent = 'SCRIPT STYLE TEMPLATE SVG IFRAME OBJECT SELECT HEAD LINK META MAP AUDIO CANVAS DATALIST';

/** One look-up for each element. Drawings, and all of a page in XML, have names in lower case. */
const kinds = new Map<string, 'silent' | 'link' | 'heading'>([
  ...`${silent} ${silent.toLowerCase()}`.split(' ').map((name) => [name, 'silent'] as const),
  ...['A', 'BUTTON'].map((name) => [name, 'link'] as const),
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6'].map((name) => [name, 'heading'] as const),
]);

const elementNode = 1;
const textNode = 3;
/** Nodes between two looks at the clock. */
const stride = 512;

/**
 * Walks everything under `root` once.
 * @param marksOf what a class or id says; the training blinds it, so that structure alone is learned too
 */
export async function buildOutline(
  root: Element,
  pause: Pause,
  marksOf: MarkReader = readMarks,
): Promise<Outline> {
  const draft = openDraft(root);
  const ends: number[] = [];
  const rare = new Set<Node>(root.querySelectorAll(rareAttributes));
  if (root.matches(rareAttributes)) rare.add(root);
  let walked = 0;
  // Where the walk stands: the element that is open, and the link and heading around it.
  let parent = -1;
  let link = -1;
  let heading = -1;
  let node: Node = root;
  for (;;) {
    if (++walked % stride === 0) {
      const wait = pause();
      if (wait) await wait;
    }
    let inside: Node | null = null;
    const { nodeType } = node;
    if (nodeType === textNode) judgeText(draft, parent, (node as Text).data, link >= 0);
    else if (nodeType === elementNode) {
      const kind = kinds.get(node.nodeName);
      if (kind !== 'silent') {
        const index = draft.elements.push(node as Element) - 1;
        draft.parents.push(parent);
        ends.push(index + 1);
        judgeElement(draft, index, node as Element, heading >= 0, rare.has(node), marksOf);
        inside = node.firstChild;
        if (inside) {
          parent = index;
          if (link < 0 && kind === 'link') link = index;
          if (heading < 0 && kind === 'heading') heading = index;
        }
      }
    }
    let next: Node | null = inside;
    while (!next) {
      if (node === root) return close(draft, ends);
      next = node.nextSibling;
      if (next) break;
      // The open element ends here.
      node = draft.elements[parent] as Node;
      ends[parent] = draft.elements.length;
      if (link === parent) link = -1;
      if (heading === parent) heading = -1;
      parent = draft.parents[parent] ?? -1;
    }
    node = next;
  }
}

function openDraft(root: Element): Draft {
  return {
    elements: [],
    parents: [],
    texts: [],
    links: [],
    marks: [],
    names: [],
    instants: [],
    destinations: [],
    announced: [],
    signals: Object.fromEntries(signalNames.map((name) => [name, [] as number[]])) as Record<
      Signal,
      number[]
    >,
    keys: readPageKeys(root.ownerDocument),
    verdicts: new Map(),
  };
}

function close(draft: Draft, ends: readonly number[]): Outline {
  const { length } = draft.elements;
  // Most pages lack some signals: a fresh page pays for each page of memory that is new.
  const none = sumUp([], length);
  const sums = (noted: Noted) => (noted.length === 0 ? none : sumUp(noted, length));
  const spread = <T extends Int32Array | Float64Array>(noted: Noted, into: T): T => {
    for (let at = 0; at < noted.length; at += 2) into[noted[at] ?? 0] = noted[at + 1] ?? 0;
    return into;
  };
  return {
    elements: draft.elements,
    parents: new Int32Array(draft.parents),
    ends: new Int32Array(ends),
    texts: sums(draft.texts),
    links: sums(draft.links),
    signals: Object.fromEntries(signalNames.map((name) => [name, sums(draft.signals[name])])) as Record<
      Signal,
      Sums
    >,
    marks: spread(draft.marks, new Int32Array(length)),
    names: spread(draft.names, new Int32Array(length)),
    destinations: spread(draft.destinations, new Int32Array(length)),
    instants: spread(draft.instants, new Float64Array(length)),
    announced: draft.announced,
  };
}
