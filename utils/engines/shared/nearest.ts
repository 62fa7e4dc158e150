// Which element around each of many matches a selector?

import { rootOf } from '@/utils/reading/page-roots';

/**
 * What `closest` says, to be asked of many elements: the selector is looked for once, and no step is taken twice, so that deep pages
 * and long selectors cost no more than their size.
 */
export function openNearest(scope: Node, selector: string): (element: Element) => Element | undefined {
  return nearestOf(new Set(rootOf(scope).querySelectorAll(selector)));
}

/** The same of elements that are known. */
export function nearestOf(matching: ReadonlySet<Element>): (element: Element) => Element | undefined {
  const known = new Map<Element, Element | undefined>();
  return (element) => {
    if (matching.size === 0) return undefined;
    const way: Element[] = [];
    let at: Element | null = element;
    while (at && !matching.has(at) && !known.has(at)) {
      way.push(at);
      at = at.parentElement;
    }
    const found = at ? (matching.has(at) ? at : known.get(at)) : undefined;
    for (const step of way) known.set(step, found);
    return found;
  };
}
