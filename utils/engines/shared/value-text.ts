// What does a value of the page say, as one line?

import { readText } from '@/utils/reading/text';
import type { Value } from './find-values';

/** Longer is no name, title, date or number. */
const longest = 300;

/** One line of text: of the attribute where the source names one, else of the element. */
export function valueText({ element, attribute }: Value): string | undefined {
  const text = (attribute ?? readText([element])).replaceAll(/\s+/g, ' ').trim();
  return text === '' || text.length > longest ? undefined : text;
}
