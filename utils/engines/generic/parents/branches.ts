// Which containers hold the replies to the one comment that stands before them?

import { classAndId } from '../class-and-id';
import { firstFrom, holdsAll, type Spans } from './spans';

/** A container whose comments may all answer the comment that stands before it. */
interface Branch {
  readonly container: number;
  /** The comment before it. */
  readonly answered: number;
  /** How far in its own unit the answered comment stands. */
  readonly length: number;
}

/** Names that blogs give to a list of replies (`children`, `indented`, `replies`, `subthread`, `antworten`). */
const replyName =
  /child|indent|repl(?:y|ies)|nested|subthread|sub-?comment|sub-?list|respon[ds]|answer|antwort|respuesta|r[eé]ponse|rispost|odpowied|otvet|branch|descend/i;
const listTags = new Set(['UL', 'OL', 'DL', 'BLOCKQUOTE']);
const itemTags = new Set(['LI', 'DD']);
/** Longest way from a container to a comment that is compared, in elements. */
const farthest = 24;

/**
 * The containers of replies, by index, with the comment that each answers: Drupal's `div.comment + div.indented`,
 * `li > div.comment + ul > li`, a `li` of its own for the list after the parent's `li`.
 */
export function findBranches(spans: Spans): ReadonlyMap<number, number> {
  const groups = new Map<string, Branch[]>();
  const known = new Map<number, Branch>();
  const visited = new Set<number>();
  for (const start of spans.starts) {
    for (let at = spans.parents[start] as number; at > 0 && !visited.has(at); ) {
      visited.add(at);
      if (holdsAll(spans, at)) break;
      const branch = branchAt(spans, at, known);
      if (branch) {
        known.set(at, branch);
        const kind = signature(spans.elements[at] as Element);
        const group = groups.get(kind);
        if (group) group.push(branch);
        else groups.set(kind, [branch]);
      }
      at = spans.parents[at] as number;
    }
  }
  const found = new Map<number, number>();
  for (const group of groups.values()) {
    if (!isBelievable(spans, group)) continue;
    for (const branch of group) found.set(branch.container, branch.answered);
  }
  return found;
}

/**
 * The branch that an element would be: the comments of its parent before it end with exactly one in a unit of its own,
 * or with another branch of the same kind.
 */
function branchAt(spans: Spans, container: number, known: ReadonlyMap<number, Branch>): Branch | undefined {
  const { starts, parents, elements } = spans;
  const holder = parents[container] as number;
  const first = firstFrom(spans, container);
  const answered = first - 1;
  if (answered < 0 || (starts[answered] as number) <= holder) return undefined;
  let unit = starts[answered] as number;
  let length = 0;
  while (parents[unit] !== holder) {
    unit = parents[unit] as number;
    length++;
    if (length > farthest) return undefined;
  }
  // Whatever stands in it must stand deeper than what it would answer: else they are rows that look different.
  const inner = distance(spans, starts[first] as number, container);
  const sibling = known.get(unit);
  if (sibling && signature(elements[unit] as Element) === signature(elements[container] as Element))
    return inner > sibling.length ? { ...sibling, container } : undefined;
  if (answered > 0 && (starts[answered - 1] as number) >= unit) return undefined;
  if (inner <= length) return undefined;
  if (!looksLikeBranch(spans, container, first, unit, answered)) return undefined;
  return { container, answered, length };
}

function distance({ parents }: Spans, from: number, to: number): number {
  let steps = 0;
  for (let at = from; at !== to && steps <= 2 * farthest; at = parents[at] as number) steps++;
  return steps;
}

function looksLikeBranch(spans: Spans, container: number, first: number, unit: number, answered: number) {
  const element = spans.elements[container] as Element;
  if (isNamed(element) || isShifted(element)) return true;
  if (listTags.has(element.nodeName) && (isInItem(spans, container) || isListOfOthers(spans, first, unit)))
    return true;
  return isRepeated(spans, first, unit, answered);
}

function isNamed(element: Element): boolean {
  return replyName.test(classAndId(element));
}

function isShifted(element: Element): boolean {
  const style = element.getAttribute('style');
  return (
    style !== null && /(?:margin|padding)-(?:left|right|inline-start)\s*:\s*[1-9]/i.test(style.slice(0, 300))
  );
}

function isInItem({ elements, parents }: Spans, container: number): boolean {
  return itemTags.has((elements[parents[container] as number] as Element).nodeName);
}

/** Its comments are items of a list, the one before it is none: rows of titles under a comment that is told whole. */
function isListOfOthers({ elements, starts }: Spans, first: number, unit: number): boolean {
  const isItem = (index: number) => itemTags.has((elements[index] as Element).nodeName);
  return isItem(starts[first] as number) && !isItem(unit);
}

/** In the container, the first comment stands in the same units as the answered one does outside. */
function isRepeated({ elements, parents, starts }: Spans, first: number, unit: number, answered: number) {
  let outer = starts[answered] as number;
  let inner = starts[first] as number;
  for (;;) {
    if ((elements[outer] as Element).nodeName !== (elements[inner] as Element).nodeName) return false;
    if (outer === unit) return true;
    outer = parents[outer] as number;
    inner = parents[inner] as number;
  }
}

/** Names that only replies bear; a forum calls the posts after the opening one replies too. */
const indentName = /child|indent|nested|sub-?comment|subthread|descend/i;

/** One container after the first comment that holds all others is a list under a comment set apart, if nothing says more. */
function isBelievable(spans: Spans, group: readonly Branch[]): boolean {
  const [only] = group;
  if (only === undefined || group.length > 1) return true;
  const { container, answered } = only;
  const holdsRest = answered === 0 && (spans.ends[container] as number) > (spans.starts.at(-1) as number);
  if (!holdsRest || spans.starts.length === 2) return true;
  const element = spans.elements[container] as Element;
  return indentName.test(classAndId(element)) || isShifted(element) || isInItem(spans, container);
}

function signature(element: Element): string {
  return `${element.nodeName}.${firstClass(element).replaceAll(/\d+/g, '#')}`;
}

function firstClass(element: Element): string {
  return /\S+/.exec(element.getAttribute('class')?.slice(0, 200) ?? '')?.[0] ?? '';
}
