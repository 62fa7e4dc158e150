// Has the page brought new comments since its thread was read, or taken the thread away?

import { isPassing } from '@/utils/engines/taught/stable-marks';
import { isElement } from '@/utils/reading/is-element';
import type { Place, Places } from '@/utils/reading/places';

/** Shorter than this, an element without a class of its own is no comment: a spinner, a divider. */
const fewestCharacters = 20;

export interface Arrivals {
  /** Do the changed nodes hold an element that looks like the comments that we know, and is none of them? */
  bringsComments(changed: ReadonlySet<Node>): boolean;
  /** Which of these an element stands in. Only where comments have a class of their own. */
  newAround(element: Element): Element | undefined;
  /** Are there such elements by now that were not there at the time of reading? Only where comments have a class of their own. */
  haveCome(): boolean;
  /** Is a comment gone from the document? */
  hasLost(): boolean;
  /** Are most of them? One alone may have been deleted. */
  isWiped(): boolean;
}

/**
 * What the comments of a thread under `root` have in common, at the time of reading.
 * @param hasGrown something came under it while it was read: what looks like a comment, and was not taken for one, may be that
 */
export function expectArrivals(places: Places, root: Element, hasGrown = false): Arrivals {
  const heads = new Set([...places.values()].map(headOf).filter((head) => head !== undefined));
  const [first] = heads;
  const classes = commonClasses(heads);
  const selector = first && classes.length > 0 ? selectorOf(first, classes) : undefined;
  /** Where comments stand, if they cannot be told otherwise. */
  const homes = new Set<Node>(selector ? [] : [...heads].map((head) => head.parentElement ?? head));

  /** What looks like a comment, and was not taken for one. */
  const strangers = new WeakSet(
    selector && !hasGrown ? [...root.querySelectorAll(selector)].filter(isNew) : [],
  );

  function countLost(): number {
    let lost = 0;
    for (const head of heads) if (!head.isConnected) lost += 1;
    return lost;
  }

  function isNew(element: Element): boolean {
    return !heads.has(element) && element.closest('[data-understory-stub]') === null;
  }

  function bringsInto(node: Element): boolean {
    if (selector) return [...node.querySelectorAll(selector)].some(isNew);
    if (!first || !homes.has(node)) return false;
    return [...node.children].some(
      (child) =>
        child.nodeName === first.nodeName &&
        isNew(child) &&
        !child.hasAttribute('data-understory-id') &&
        (child.textContent ?? '').trim().length >= fewestCharacters,
    );
  }

  return {
    newAround(element) {
      const around = selector && element.closest(selector);
      return around && isNew(around) ? around : undefined;
    },
    haveCome: () =>
      selector !== undefined &&
      [...root.querySelectorAll(selector)].some((element) => isNew(element) && !strangers.has(element)),
    hasLost: () => countLost() > 0,
    bringsComments: (changed) => [...changed].some((node) => isElement(node) && bringsInto(node)),
    isWiped: () => countLost() * 2 > heads.size,
  };
}

function headOf({ item, own }: Place): Element | undefined {
  return item ?? own.find(isElement);
}

function commonClasses(heads: ReadonlySet<Element>): string[] {
  const [first] = heads;
  // Four roots of WordPress are all `depth-1`, and the first reply to them is not.
  let common = [...(first?.classList ?? [])].filter((name) => !isPassing(name));
  for (const head of heads) common = common.filter((name) => head.classList.contains(name));
  return common;
}

function selectorOf(head: Element, classes: readonly string[]): string {
  return head.localName + classes.map((name) => `.${CSS.escape(name)}`).join('');
}
