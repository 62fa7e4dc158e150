// Where in a thread does the reader write something that they have not sent?

import { isElement } from '@/utils/reading/is-element';
import { editable } from './typing';

/** Of whatever the reader writes in, one of them comes first. */
const beginnings = ['focusin', 'input'];

/**
 * Notes the fields as they are used, since to look for them would take a search of the whole thread at each choice.
 * @returns those in view that have the focus or words in them; of a field in a shadow tree, the element that holds that
 */
export function openDrafts(around: Element, signal: AbortSignal): () => readonly Element[] {
  const holders = new Map<Element, Element>();

  function note(event: Event): void {
    const [field] = event.composedPath() as Node[];
    const holder = event.target as Node;
    if (field && isElement(field) && isElement(holder) && field.matches(editable)) holders.set(field, holder);
  }

  for (const beginning of beginnings) around.addEventListener(beginning, note, { signal, passive: true });
  return () => {
    for (const [field, holder] of holders)
      if (!around.contains(holder) || !(field.matches(':focus') || hasWords(field))) holders.delete(field);
    return [...holders.values()].filter((holder) => holder.checkVisibility());
  };
}

function hasWords(field: Element): boolean {
  const { value = field.textContent } = field as Partial<HTMLTextAreaElement>;
  return value?.trim() !== '';
}
