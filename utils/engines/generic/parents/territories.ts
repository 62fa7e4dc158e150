// Which elements, inside a comment and around it, speak of that comment alone?

import { amount } from '../outline/signals';
import { holdsAll, type Spans } from './spans';

export interface Territories {
  readonly spans: Spans;
  /** Outermost element around each comment that holds nothing but it and the replies to it. */
  readonly from: Int32Array;
  /** The names of an element's attributes: several readers look for theirs, and the browser is asked once. */
  attributesOf(element: number): readonly string[];
  /** The short text with which an element begins, without white space around it; empty where it begins with an element. */
  openingOf(element: number): string;
}

/** How many wrappers of one comment are looked at. */
const wrappers = 8;
/**
 * The only comment under an answer seems to have all of the answer around it: no comment has more wrappers than this
 * share of them has at least.
 */
const usual = 0.2;

/** No number or path is longer. */
const longestOpening = 400;

/** @param answers for each comment the one that holds it, by nesting and branches; a number below 0 for none */
export function findTerritories(spans: Spans, answers: Int32Array): Territories {
  const { starts, parents, ends } = spans;
  const count = starts.length;
  const after = afterDescendants(answers);
  const heights = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const before = at > 0 ? (starts[at - 1] as number) : -1;
    const next = after[at] as number;
    const limit = next < count ? (starts[next] as number) : Number.POSITIVE_INFINITY;
    const isOwn = (wrapper: number) =>
      wrapper > before && (ends[wrapper] as number) <= limit && !holdsAll(spans, wrapper);
    let height = 0;
    let wrapper = parents[starts[at] as number] as number;
    for (; height < wrappers && isOwn(wrapper); height++) wrapper = parents[wrapper] as number;
    heights[at] = height;
  }
  const common = heights.slice().sort()[Math.floor(count * usual)] ?? 0;
  const from = heights.map((height, at) => {
    let outermost = starts[at] as number;
    for (let step = Math.min(height, common); step > 0; step--) outermost = parents[outermost] as number;
    return outermost;
  });
  const attributes = new Array<readonly string[] | undefined>(spans.elements.length);
  const openings = new Array<string | undefined>(spans.elements.length);
  return {
    spans,
    from,
    attributesOf(element) {
      const names = attributes[element] ?? (spans.elements[element] as Element).getAttributeNames();
      attributes[element] = names;
      return names;
    },
    openingOf(element) {
      const opening = openings[element] ?? readOpening(spans, element);
      openings[element] = opening;
      return opening;
    },
  };
}

function readOpening({ elements, texts }: Spans, element: number): string {
  if (amount(texts, element, element + 1) === 0) return '';
  const first = elements[element]?.firstChild;
  const text = first?.nodeType === 3 ? (first.nodeValue ?? '') : '';
  return text.length > longestOpening ? '' : text.trim();
}

/** For each comment the next one that is no descendant of it. */
function afterDescendants(answers: Int32Array): Int32Array {
  const after = new Int32Array(answers.length);
  for (let at = answers.length - 1; at >= 0; at--) {
    after[at] = Math.max(after[at] as number, at + 1);
    const answered = answers[at] as number;
    if (answered >= 0) after[answered] = Math.max(after[answered] as number, after[at] as number);
  }
  return after;
}

/** The first elements of a comment with its wrappers, in page order, without what holds replies; at most `cap`. */
export function* elementsOf({ spans, from }: Territories, at: number, cap: number): Generator<number> {
  const { starts, ends } = spans;
  const start = starts[at] as number;
  const next = at + 1 < starts.length ? (starts[at + 1] as number) : Number.POSITIVE_INFINITY;
  const end = Math.min(
    next,
    ends[from[at] as number] as number,
    Math.max(spans.stops[at] as number, start + 1),
  );
  let left = cap;
  for (let element = from[at] as number; element < end && left > 0; element++) {
    if (element > start && (ends[element] as number) > next) continue;
    left--;
    yield element;
  }
}
