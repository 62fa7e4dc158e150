// Which comment do the words stand in that another one repeats?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { readText } from '@/utils/reading/text';
import { eachValue, type Scope } from './find-values';
import type { Source } from './recipe';

/** Letters of a quote that are compared: pages cut long quotes. */
const compared = 200;
/** Letters of a comment in which a quote is looked for, and comments before it: so each quote costs the same in a long thread, too. */
const within = 3000;
const remembered = 500;
const fewest = 4;
/** Fewer letters stand in many comments: one begins with them, or is meant by nobody. */
const fewestWithin = 12;

/** Letters and digits alone, so that quotation marks, dots of omission and white space do not matter. */
function lettersOf(text: string, most: number): string {
  return text
    .slice(0, 4 * most)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
    .slice(0, most);
}

/**
 * The parents, by index, of comments that repeat words of what they answer.
 * @param without left out of quotes
 */
export function* parentsByWords(
  scope: Scope,
  from: readonly Source[],
  texts: readonly (string | undefined)[],
  without: string | undefined,
): Steps<Map<number, number>> {
  const parents = new Map<number, number>();
  const written: string[] = [];
  for (const source of from) {
    yield* mapInSteps(eachValue(scope, source), ([index, { element, attribute }]) => {
      const leftOut = new Set(without ? element.querySelectorAll(without) : []);
      const quote = lettersOf(attribute ?? readText([element], leftOut), compared);
      const first = quote.length < fewest ? index : Math.max(parents.get(index) ?? 0, index - remembered);
      for (let at = index - 1; at >= first; at--) {
        const letters = written[at] ?? lettersOf(texts[at] ?? '', within);
        written[at] = letters;
        if (!(quote.length < fewestWithin ? letters.startsWith(quote) : letters.includes(quote))) continue;
        parents.set(index, at);
        break;
      }
    });
  }
  return parents;
}
