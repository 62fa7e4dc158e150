// Which words are a comment's body?

import { readText } from '@/utils/reading/text';

/** Text of the elements, joined, without what matches `without`. */
export function bodyText(elements: readonly Element[], without: string | undefined): string {
  return elements
    .filter((element) => !without || !element.matches(without))
    .map((element) => readText([element], without ? new Set(element.querySelectorAll(without)) : undefined))
    .filter((text) => text !== '')
    .join('\n');
}
