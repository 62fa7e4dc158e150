// Which parents does the page's structured data name: schema.org comments in JSON-LD and microdata?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { readLinkedData } from '../linked-data';
import { type Claims, silence } from './claims';
import type { CommentNames } from './comment-names';
import { elementsOf, type Territories } from './territories';

/** More data than this is not about comments. */
const mostObjects = 100_000;
/** Elements of a comment that are looked at. */
const cap = 80;

type Data = Readonly<Record<string, unknown>>;

/** `parentItem` of either kind, and comments inside comments in JSON-LD. */
export function* readStructured(territories: Territories, names: CommentNames): Steps<Claims> {
  const { spans } = territories;
  const parents = silence(spans.starts.length);
  const answer = (at: number | undefined, answered: number | undefined) => {
    if (at !== undefined && answered !== undefined && at !== answered) parents[at] = answered;
  };
  const page = spans.elements[0]?.ownerDocument;
  for (const data of readLinkedData(page)) readAnswers(data, names, answer);
  const hasItems = page?.querySelector('[itemscope]') != null;
  yield* mapInSteps(hasItems ? spans.starts : [], (_, at) => {
    for (const index of elementsOf(territories, at, cap)) {
      const reference = namedParent(spans.elements[index] as Element);
      if (reference === undefined) continue;
      answer(at, names.follow(reference) ?? names.find(reference));
      break;
    }
  });
  return { by: 'structured', parents };
}

/** What an item of microdata names as its parent; `link` and `meta` hold no words, so they are looked for as children. */
function namedParent(element: Element): string | undefined {
  if (!element.hasAttribute('itemscope')) return undefined;
  let child = element.firstElementChild;
  for (let step = 0; child && step < cap; step++, child = child.nextElementSibling) {
    if (child.getAttribute('itemprop') !== 'parentItem') continue;
    for (const name of ['href', 'itemid', 'content']) {
      const reference = child.getAttribute(name);
      if (reference && reference.length <= 400) return reference;
    }
  }
  return undefined;
}

type Answer = (at: number | undefined, answered: number | undefined) => void;

function readAnswers(data: unknown, names: CommentNames, answer: Answer): void {
  const open: { readonly value: unknown; readonly within: number | undefined }[] = [
    { value: data, within: undefined },
  ];
  let left = mostObjects;
  for (let next = open.pop(); next && left-- > 0; next = open.pop()) {
    const { value, within } = next;
    if (typeof value !== 'object' || value === null) continue;
    const isComment = !Array.isArray(value) && /Comment$/.test(String((value as Data)['@type']));
    const at = isComment ? placeOf(value as Data, names) : undefined;
    if (isComment) answer(at, placeOf((value as Data).parentItem, names) ?? within);
    for (const inner of Object.values(value)) open.push({ value: inner, within: isComment ? at : within });
  }
}

/** The comment on the page that an object, or its address, names. */
function placeOf(value: unknown, names: CommentNames): number | undefined {
  if (typeof value === 'string') return names.follow(value.slice(0, 400)) ?? names.find(value.slice(0, 400));
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of ['@id', 'url', 'identifier']) {
    const reference = (value as Data)[name];
    const place =
      typeof reference === 'string' || typeof reference === 'number' ? String(reference) : undefined;
    const at = place === undefined ? undefined : (names.follow(place) ?? names.find(place));
    if (at !== undefined) return at;
  }
  return undefined;
}
