// Which words are a comment's body?

import { readText } from '@/utils/reading/text';

/** The line that phpBB 2 and its like print between what was said and the signature of who said it. */
const signature = /(^|\n)_{17}\n.*/s;

/**
 * Text of the elements, joined, without what matches `without`.
 * @param comment the comment's own element: where the words stand loose in it, it is its body whatever it matches
 */
export function bodyText(
  elements: readonly Element[],
  without: string | undefined,
  comment?: Element,
): string {
  return elements
    .filter((element) => element === comment || !without || !element.matches(without))
    .map((element) => readText([element], without ? new Set(element.querySelectorAll(without)) : undefined))
    .filter((text) => text !== '')
    .join('\n')
    .replace(signature, '');
}
