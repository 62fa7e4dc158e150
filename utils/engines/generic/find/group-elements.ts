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
export async function groupElements(outline: Outline, pause: Pause): Promise<Iterable<Group>> {
  const { elements, parents, ends, texts } = outline;
  const groups = new Map<string, Group>();
  const siblings = new Map<string, Group>();
  const add = (map: Map<string, Group>, key: string, by: Candidate['by'], index: number) => {
    const group = map.get(key);
    if (group) group.members.push(index);
    else map.set(key, { by, members: [index] });
  };
  for (let index = 1; index < elements.length; index++) {
    const wait = index % stride === 0 ? pause() : undefined;
    if (wait) await wait;
    const element = elements[index] as Element;
    const { nodeName } = element;
    if (inline.has(nodeName) || amount(texts, index, ends[index] ?? index) < leastText) continue;
    const keys = namesOf(element, nodeName);
    for (const key of keys) add(groups, key, 'name', index);
    if (heads.has(nodeName)) continue;
    add(siblings, `${nodeName}@${parents[index]}`, 'siblings', index);
    if (keys.length === 0) add(groups, shapeOf(element), 'shape', index);
  }
  for (const [key, group] of siblings) if (group.members.length >= fewSiblings) groups.set(key, group);
  return groups.values();
}

/** `messageid`, `data-comment-id`: what scripts call it by. A mere `data-id` is the story's as well. */
const numbering = /(?:comment|message|msg|reply|answer)-?id$/;

/** Kinds by class, and by an id, a number for scripts or a role that is numbered or shared. */
function namesOf(element: Element, nodeName: string): readonly string[] {
  const classes = element.getAttribute('class');
  const id = element.getAttribute('id');
  const role = element.getAttribute('itemprop') ?? element.getAttribute('role');
  const byClass = classes ? classNames(nodeName, classes) : [];
  const stem = id && /^([^\d]{0,60})\d/.exec(id);
  const numbers = element
    .getAttributeNames()
    .filter((name) => numbering.test(name) && /^\d+$/.test(element.getAttribute(name) ?? ''));
  if (!stem && !role && numbers.length === 0) return byClass;
  return [
    ...byClass,
    ...(stem ? [`${nodeName}#${stem[1]}`] : []),
    ...(role ? [`${nodeName}[${role.slice(0, 40)}]`] : []),
    ...numbers.map((name) => `${nodeName}[${name}]`),
  ];
}

/** Pages repeat few class attributes often. */
const known = new Map<string, readonly string[]>();

function classNames(nodeName: string, classes: string): readonly string[] {
  const key = `${nodeName} ${classes}`;
  const old = known.get(key);
  if (old) return old;
  const tokens = classes.slice(0, 300).split(/\s+/, 12);
  const names = tokens
    .filter((name) => name.length > 1)
    .map((name) => `${nodeName}.${name.replaceAll(/\d+/g, '#')}`);
  if (known.size > 10_000) known.clear();
  known.set(key, names);
  return names;
}

function shapeOf(element: Element): string {
  const inside = new Set<string>();
  let child = element.firstElementChild;
  for (let steps = 0; child && steps < 12; steps++, child = child.nextElementSibling)
    if (!written.has(child.nodeName)) inside.add(child.nodeName);
  return `${element.nodeName}<${element.parentElement?.nodeName}{${[...inside].sort().join()}}`;
}
