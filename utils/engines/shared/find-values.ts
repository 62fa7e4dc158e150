// What do the sources of one part say, for each comment of a thread?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import type { Owners } from './owners';
import type { Source } from './recipe';
import { splitSource } from './source';
import type { Span } from './spans';

/** One found value: the element, and the attribute's text where the source names one. */
export interface Value {
  readonly element: Element;
  readonly attribute?: string;
}

/** What reading looks at: a whole thread, or one comment alone. */
export interface Scope {
  readonly spans: readonly Span[];
  readonly owners: Owners;
  /** All elements of the scope that match, in page order. */
  query(selector: string): Iterable<Element>;
}

const hasText = (element: Element) => /\S/.test(element.textContent ?? '');

function valueAt(element: Element, attribute: string | undefined): Value | undefined {
  if (attribute === undefined) return hasText(element) ? { element } : undefined;
  const text = element.getAttribute(attribute);
  return text === null || text.trim() === '' ? undefined : { element, attribute: text };
}

/** Every value that one source gives, with the comment it belongs to: one query for the whole scope. */
export function* eachValue(scope: Scope, source: Source): Generator<[index: number, value: Value]> {
  const { selector, attribute } = splitSource(source);
  if (selector === '') {
    for (const [index, { element }] of scope.spans.entries()) {
      const value = valueAt(element, attribute);
      if (value) yield [index, value];
    }
    return;
  }
  for (const element of scope.query(selector)) {
    const index = scope.owners.ownerOf(element);
    const value = index === undefined ? undefined : valueAt(element, attribute);
    if (index !== undefined && value) yield [index, value];
  }
}

/** For each comment that has one, the first value of the first source that gives any that is wanted. */
export function* findValues(
  scope: Scope,
  sources: readonly Source[] | undefined,
  isWanted?: (value: Value) => boolean,
): Steps<Map<number, Value>> {
  const values = new Map<number, Value>();
  for (const source of sources ?? []) {
    if (values.size === scope.spans.length) break;
    yield* mapInSteps(eachValue(scope, source), ([index, value]) => {
      if (!values.has(index) && (!isWanted || isWanted(value))) values.set(index, value);
    });
  }
  return values;
}

/** All elements of the first selector that matches anything in a comment, for each comment. */
export function* findElements(
  scope: Scope,
  selectors: readonly string[] | undefined,
): Steps<Map<number, Element[]>> {
  const elements = new Map<number, Element[]>();
  for (const selector of selectors ?? []) {
    if (elements.size === scope.spans.length) break;
    const before = new Set(elements.keys());
    yield* mapInSteps(scope.query(selector), (element) => {
      const index = scope.owners.ownerOf(element);
      if (index === undefined || before.has(index)) return;
      const list = elements.get(index);
      if (!list) elements.set(index, [element]);
      else if (!list.at(-1)?.contains(element)) list.push(element);
    });
  }
  return elements;
}

/** The comments that match one of the selectors, themselves or with something of their own. */
export function* findMarked(scope: Scope, selectors: readonly string[] | undefined): Steps<Set<number>> {
  const marked = new Set<number>();
  if (!selectors || selectors.length === 0) return marked;
  yield* mapInSteps(scope.query(selectors.join(', ')), (element) => {
    const index = scope.owners.ownerOf(element);
    if (index !== undefined) marked.add(index);
  });
  return marked;
}
