// Which date is in a text of a thread?

import { type FoundDate, findDate } from '@/utils/reading/dates/find-date';

export type DateFinder = (text: string) => FoundDate | undefined;

/**
 * Comments repeat their labels, and are asked for their times and then for their names: each text is read once.
 * @param wide in any common language, not in the page's and English alone
 */
export function openDates(language: string | undefined, wide: boolean): DateFinder {
  const known = new Map<string, FoundDate | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const found = findDate(text, language, wide);
    known.set(text, found);
    return found;
  };
}
