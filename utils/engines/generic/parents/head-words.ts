// Which words stand at the head of a comment, before what its author wrote?

import { collapseSpaces } from '@/utils/reading/collapse-spaces';
import type { Parts } from '../read/parts';
import type { Spans } from './spans';

const mostNodes = 120;
const mostCharacters = 400;
const notWords = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'SVG',
  'svg',
  'BUTTON',
  'FORM',
  'SELECT',
  'TEXTAREA',
]);

/** The text of a comment up to its body, in page order, of bounded length. */
export function readHeadWords({ elements, starts }: Spans, at: number, { bodyElement }: Parts): string {
  const first = elements[starts[at] as number] as Element;
  const next = elements[starts[at + 1] ?? -1];
  let words = '';
  let node: Node | null = first;
  for (let step = 0; node && step < mostNodes && words.length < mostCharacters; step++) {
    if (node === bodyElement || node === next) break;
    let inside: Node | null = null;
    if (node.nodeType === 3) words += (node.nodeValue ?? '').slice(0, mostCharacters);
    else if (node.nodeType === 1 && !notWords.has(node.nodeName)) {
      words += ' ';
      inside = node.firstChild;
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && !node.nextSibling && node !== first) node = node.parentNode;
    node = node && node !== first ? node.nextSibling : null;
  }
  return collapseSpaces(words).trim();
}
