// Where does a key lead from the element that is pointed at?

import { parentAcross } from '@/utils/reading/page-roots';

const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META']);

/** Takes room on the page, or holds what does though it takes none itself. */
function isSeen(element: Element): boolean {
  if (unseen.has(element.nodeName)) return false;
  return element.getClientRects().length > 0 || getComputedStyle(element).display === 'contents';
}

type Way = 'previousElementSibling' | 'nextElementSibling';

function seenFrom(start: Element | null, way: Way): Element | undefined {
  let at = start;
  while (at && !isSeen(at)) at = at[way];
  return at ?? undefined;
}

const firstIn = (holder: ParentNode, way: Way) =>
  seenFrom(way === 'nextElementSibling' ? holder.firstElementChild : holder.lastElementChild, way);

/** The next one of the same depth: past the last of its siblings, the first of the next family. */
function besides(from: Element, way: Way, end: Element): Element | undefined {
  let climbed = 0;
  let at: Element | null = from;
  let found: Element | undefined;
  while (at && at !== end && !found) {
    found = seenFrom(at[way], way);
    if (!found) climbed += 1;
    at = at.parentElement;
  }
  for (; found && climbed > 0; climbed -= 1) {
    const inner = firstIn(found, way);
    if (!inner) break;
    found = inner;
  }
  return found;
}

export interface Steps {
  /** undefined: there is nothing that way. */
  take(from: Element, key: string): Element | undefined;
}

/**
 * Up is what is around, down what is inside (where one came from, if one came up), both across the border of a shadow root; right and left
 * what is beside it in the same tree.
 */
export function openSteps(body: Element): Steps {
  /** By what was left upwards. */
  const trail = new WeakMap<Element, Element>();
  return {
    take(from, key) {
      if (key === 'ArrowLeft') return besides(from, 'previousElementSibling', body);
      if (key === 'ArrowRight') return besides(from, 'nextElementSibling', body);
      if (key === 'ArrowDown') {
        const before = trail.get(from);
        if (before && parentAcross(before) === from) return before;
        const inside = firstIn(from, 'nextElementSibling');
        // Of a web component with slots, what is put into them.
        if (inside || !from.shadowRoot) return inside;
        return firstIn(from.shadowRoot, 'nextElementSibling');
      }
      const around = from === body ? undefined : parentAcross(from);
      if (around) trail.set(around, from);
      return around;
    },
  };
}
