// How many people liked a comment, by a line that names some of them?

import type { Score } from '@/utils/forest/comment';
import { readText } from '@/utils/reading/text';

/** The reader comes first: "You, Ann and 3 others", "You like this"; one word alone before a name is another one, as in "A Ann piace". */
const withReader = /^\p{L}+(,| \p{L})/u;

/**
 * `Ann, Bob and 3 others` are five, `👍 3 ❤ 2` are too: each name counts one, and each number beside the names for itself.
 * @param names matches the elements that name somebody
 */
export function countLikes(line: Element, names: string | undefined): Score | undefined {
  const named = names ? [...line.querySelectorAll(names)] : [];
  const text = readText([line]);
  const numbers = readText([line], new Set(named)).match(/\d[\d.,]*/g) ?? [];
  const [before = ''] = named[0] ? text.split(readText([named[0]])) : [text];
  const others = numbers.reduce((sum, number) => sum + Number(number.replaceAll(/\D/g, '')), 0);
  const value = named.length + others + (withReader.test(before) ? 1 : 0);
  return value > 0 ? { kind: 'likes', value, text } : undefined;
}
