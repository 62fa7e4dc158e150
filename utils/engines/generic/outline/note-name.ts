// Which name does an element show?

import { type Draft, note } from './draft';

const longest = 60;

/** Counts an element that shows a name, and keeps its text as a number, so that different people can be told apart. */
export function noteName(draft: Draft, index: number, element: Element): void {
  if (draft.names.at(-2) === index) return;
  const text = firstText(element);
  if (text === '' || text.length > longest) return;
  draft.names.push(index, hashOf(text));
  note(draft, 'authors', index);
}

/** A number for a text, never 0. */
export function hashOf(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return hash || 1;
}

/** The first words in an element, found in a few steps. */
export function firstText(element: Element): string {
  let node: Node | null = element.firstChild;
  for (let steps = 0; node && steps < 8; steps++) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
    if (text !== '') return text;
    node = node.firstChild ?? node.nextSibling;
  }
  return '';
}
