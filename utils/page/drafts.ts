// What does the reader write, and where in a thread have they not sent it?

import { isElement } from '@/utils/reading/is-element';
import { editable } from './typing';

/** Of whatever the reader writes in, one of them comes first. */
const beginnings = ['focusin', 'input'];

/** What a comment is written in. */
const long = 'textarea, [contenteditable]';

export interface Drafts {
  /** Those in view that have the focus or words in them; of a field in a shadow tree, the element that holds that. */
  list(): readonly Element[];
  /** What was written last, be it sent or not. */
  words(): string;
}

/**
 * Notes the fields as they are used, since to look for them would take a search of the whole thread at each choice.
 * @param words what was written before
 */
export function openDrafts(around: Element, signal: AbortSignal, words = ''): Drafts {
  const holders = new Map<Element, Element>();

  function note(event: Event): void {
    const path = event.composedPath() as Node[];
    const [field] = path;
    if (!field || !isElement(field) || !field.matches(editable)) return;
    const holder = path.filter(isElement).find((node) => around.contains(node));
    if (holder) holders.set(field, holder);
    if (event.type === 'input' && field.matches(long)) words = wordsIn(field);
  }

  // The form that begins a line of talk stands beside the thread.
  for (const beginning of beginnings)
    around.ownerDocument.addEventListener(beginning, note, { signal, capture: true });
  return {
    list() {
      for (const [field, holder] of holders)
        if (!around.contains(holder) || !(field.matches(':focus') || wordsIn(field))) holders.delete(field);
      return [...holders.values()].filter((holder) => holder.checkVisibility());
    },
    words: () => words,
  };
}

function wordsIn(field: Element): string {
  const { value = field.textContent } = field as Partial<HTMLTextAreaElement>;
  return value?.trim() ?? '';
}
