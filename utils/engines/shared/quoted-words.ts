// Which comment do the words stand in that another one repeats?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { readText } from '@/utils/reading/text';
import { eachValue, type Scope } from './find-values';
import type { Source } from './recipe';

/** Who repeats somebody's words means them. */
const usualConfidence = 0.8;
/** Enough to tell comments apart; pages cut long quotes. */
const compared = 200;
const fewest = 4;

/** The first letters and digits, so that quotation marks, dots of omission and white space do not matter. */
function beginningOf(text: string): string {
  return text
    .slice(0, 4 * compared)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
    .slice(0, compared);
}

/** The parents of comments that repeat the beginning of what they answer. */
export function* parentsByWords(
  scope: Scope,
  shape: { readonly from: readonly Source[]; readonly confidence?: number },
  texts: readonly (string | undefined)[],
): Steps<Map<number, { readonly index: number; readonly confidence: number }>> {
  const quotes = new Map<number, string>();
  for (const source of shape.from) {
    yield* mapInSteps(eachValue(scope, source), ([index, { element, attribute }]) => {
      if (!quotes.has(index)) quotes.set(index, beginningOf(attribute ?? readText([element])));
    });
  }
  // Pages cut quotes where they like: texts are found by beginnings of every length that a quote has.
  const lengths = [...new Set([...quotes.values()].map(({ length }) => length))];
  const parents = new Map<number, { readonly index: number; readonly confidence: number }>();
  const earlier = new Map<string, number>();
  yield* mapInSteps(texts, (text, index) => {
    const quote = quotes.get(index) ?? '';
    const parent = quote.length < fewest ? undefined : earlier.get(quote);
    if (parent !== undefined) {
      parents.set(index, { index: parent, confidence: shape.confidence ?? usualConfidence });
    }
    const beginning = text === undefined ? '' : beginningOf(text);
    for (const length of lengths) {
      if (length <= beginning.length) earlier.set(beginning.slice(0, length), index);
    }
  });
  return parents;
}
