// Which comment does an element of the page belong to?

import { isElement } from '@/utils/reading/is-element';
import type { Span } from './spans';

/** The comments of a thread by their elements; an element belongs to the innermost around it. */
export interface Owners {
  readonly root: Element;
  /** The index of the innermost comment that `element` is or stands in. */
  ownerOf(element: Element): number | undefined;
  /** The same for what is around `element`. */
  ownerAround(element: Element): number | undefined;
}

/** Looks owners up by walking upwards, so that a part costs its own depth and no more. */
export function openOwners(root: Element, spans: readonly Span[]): Owners {
  const known = new Map<Element, number>();
  for (const [index, { nodes }] of spans.entries()) {
    for (const node of nodes) if (isElement(node) && !known.has(node)) known.set(node, index);
  }
  // A comment inside of another one's following sibling is itself all the same.
  for (const [index, { element }] of spans.entries()) known.set(element, index);
  const ownerOf = (element: Element) => {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      const owner = known.get(at);
      if (owner !== undefined) return owner;
    }
    return undefined;
  };
  return {
    root,
    ownerOf,
    ownerAround: (element) => (element.parentElement ? ownerOf(element.parentElement) : undefined),
  };
}
