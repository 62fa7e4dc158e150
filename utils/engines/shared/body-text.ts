// Which words are a comment's body?

import { readText } from '@/utils/reading/text';

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
    .join('\n');
}
