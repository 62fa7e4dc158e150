// Which elements of a page resemble one another by name, by place or by what is in them?

import type { Pause } from '@/utils/reading/pause';
import type { Outline } from '../outline/outline';
import { amount } from '../outline/signals';
import type { Candidate } from './candidate';

export interface Group {
  readonly by: Candidate['by'];
  readonly members: number[];
}

/** Elements inside a line: no comment is one of them, but one that is named may be its head. */
const inline = new Set(
  (
    'B I STRONG EM IMG SMALL U SUP SUB CODE INPUT BUTTON OPTION BR HR FONT ABBR TEXTAREA SOURCE PICTURE FIGURE VIDEO ' +
    'INS DEL MARK TBODY THEAD FORM BODY HTML MAIN NAV HEADER FOOTER FIELDSET CENTER COL COLGROUP WBR Q S KBD TT BIG AREA EMBED PARAM'
  ).split(' '),
);
const heads = new Set('A SPAN CITE TIME LABEL H1 H2 H3 H4 H5 H6'.split(' '));
/** What people write with: no part of the shape of a comment. */
const written = new Set(
  'P BR BLOCKQUOTE B I EM STRONG U S UL OL PRE CODE HR FONT Q IMG DEL INS SUP SUB'.split(' '),
);

const leastText = 8;
const fewSiblings = 3;
/** Elements between two looks at the clock. */
const stride = 512;

/** All elements of one kind, by the names that they carry, by their common parent and, where they have no name, by shape. */
export async function groupElements(outline: Outline, pause: Pause): Promise<readonly Group[]> {
  const { elements, parents, ends, texts } = outline;
  const groups = new Map<string, Group>();
  const siblings = new Map<number, Group>();
  const kinds = new Map<string, number>();
  for (let index = 1; index < elements.length; index++) {
    const wait = index % stride === 0 ? pause() : undefined;
    if (wait) await wait;
    const element = elements[index] as Element;
    const { nodeName } = element;
    if (inline.has(nodeName) || amount(texts, index, ends[index] ?? index) < leastText) continue;
    const parent = parents[index] ?? 0;
    const names = namesOf(element, nodeName);
    for (const name of names) add(groups, name, 'name', index);
    if (heads.has(nodeName)) continue;
    const kind = numberOf(kinds, nodeName);
    add(siblings, parent * mostKinds + kind, 'siblings', index);
    if (names.length === 0) add(groups, shapeOf(element, elements[parent] as Element), 'shape', index);
  }
  const rows = [...siblings.values()].filter(({ members }) => members.length >= fewSiblings);
  return [...groups.values(), ...rows];
}

function add<Key>(groups: Map<Key, Group>, key: Key, by: Candidate['by'], index: number): void {
  const group = groups.get(key);
  if (group) group.members.push(index);
  else groups.set(key, { by, members: [index] });
}

/** More than HTML and a page's own elements have. */
const mostKinds = 1024;

function numberOf(kinds: Map<string, number>, nodeName: string): number {
  const old = kinds.get(nodeName);
  if (old !== undefined) return old;
  const number = kinds.size % mostKinds;
  kinds.set(nodeName, number);
  return number;
}

/** `messageid`, `data-comment-id`: what scripts call it by. A mere `data-id` is the story's as well. */
const numbering = /(?:comment|message|msg|reply|answer)-?id$/;

/** Kinds by class, and by an id, a number for scripts or a role that is numbered or shared. */
function namesOf(element: Element, nodeName: string): readonly string[] {
  const attributes = element.getAttributeNames();
  const classes = attributes.includes('class') ? element.getAttribute('class') : '';
  const byClass = classes ? classNames(nodeName, classes) : [];
  // Most elements have a class and nothing else.
  if (attributes.length === 0 || (attributes.length === 1 && classes)) return byClass;
  const names = [...byClass];
  const id = element.getAttribute('id');
  const stem = id && /^([^\d]{0,60})\d/.exec(id);
  if (stem) names.push(`${nodeName}#${stem[1]}`);
  const role = element.getAttribute('itemprop') ?? element.getAttribute('role');
  if (role) names.push(`${nodeName}[${role.slice(0, 40)}]`);
  for (const attribute of attributes)
    if (attribute.endsWith('id') && numbering.test(attribute))
      if (/^\d+$/.test(element.getAttribute(attribute) ?? '')) names.push(`${nodeName}[${attribute}]`);
  return names;
}

/** Pages repeat few class attributes often: for each kind of element what they are called. */
const known = new Map<string, Map<string, readonly string[]>>();
const limit = 5_000;

function classNames(nodeName: string, classes: string): readonly string[] {
  let ofKind = known.get(nodeName);
  if (!ofKind || ofKind.size > limit) {
    ofKind = new Map();
    known.set(nodeName, ofKind);
  }
  const old = ofKind.get(classes);
  if (old) return old;
  const tokens = classes.slice(0, 300).split(/\s+/, 12);
  const names = tokens
    .filter((name) => name.length > 1)
    .map((name) => `${nodeName}.${name.replaceAll(/\d+/g, '#')}`);
  ofKind.set(classes, names);
  return names;
}

function shapeOf(element: Element, parent: Element): string {
  const inside = new Set<string>();
  let child = element.firstElementChild;
  for (let steps = 0; child && steps < 12; steps++, child = child.nextElementSibling)
    if (!written.has(child.nodeName)) inside.add(child.nodeName);
  return `${element.nodeName}<${parent.nodeName}{${[...inside].sort().join()}}`;
}
