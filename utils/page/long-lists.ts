// Which lists have more comments as items than the browser can number?

import type { Places } from '@/utils/reading/places';

/**
 * From so many items on. For each item that is hidden Chromium (156) looks for the next one that still has a number, past everything that stands
 * between: to hide a run of 3,000 took 3.4 s, and 0.1 s where they are blocks. What is laid out as an item becomes a block in one go, while the list has no
 * boxes: else that would take as long.
 */
const many = 250;

/** The lists of which many comments are items. */
export function findLongLists(places: Places): Element[] {
  const counts = new Map<Element, number>();
  for (const { item, own } of places.values()) {
    const { nodeName, parentElement } = item ?? own[0] ?? {};
    if (nodeName === 'LI' && parentElement) counts.set(parentElement, (counts.get(parentElement) ?? 0) + 1);
  }
  return [...counts.keys()].filter((list) => (counts.get(list) ?? 0) >= many);
}
