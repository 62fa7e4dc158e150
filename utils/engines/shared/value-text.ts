// What does a value of the page say, as one line?

import { collapseSpaces } from '@/utils/reading/collapse-spaces';
import { readText } from '@/utils/reading/text';
import type { Value } from './find-values';

/** Longer is no name, title, date or number. */
const longest = 300;

/** Labels for those who hear the page: "Posted by". */
const labels = '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .element-invisible';

/** One line of text: of the attribute where the source names one, else of the element. */
export function valueText({ element, attribute }: Value): string | undefined {
  const full = oneLine(attribute ?? shownText(element));
  return full === '' || full.length > longest ? undefined : full;
}

function shownText(element: Element): string {
  // Buttons and labels are no prose, but one that shows a count or a title is asked for here.
  const isControl = element.nodeName === 'BUTTON' || element.nodeName === 'LABEL';
  const nodes = isControl ? element.childNodes : [element];
  if (!element.firstElementChild) return readText(nodes);
  // Some pages show a short form and keep the full one for those who hear.
  return readText(nodes, new Set(element.querySelectorAll(labels))) || readText(nodes);
}

const oneLine = (text: string) => collapseSpaces(text).trim();
