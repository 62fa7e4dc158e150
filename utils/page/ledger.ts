// What have we changed on the page, and how does it become what it was?

import { isElement } from '@/utils/reading/is-element';
import { marks } from './marks';
import { openStyles } from './styles';

/**
 * The account of every change to the page's own nodes. Whoever writes goes through it, so that `restore` can give
 * the page back to the byte: attributes to their old values, children to their old order, our elements gone.
 * What the page itself added or removed meanwhile stays added or removed.
 */
export interface Ledger {
  /** Sets an attribute, remembering the value that the page gave it; null gives that value (or none) back. */
  setAttribute(element: Element, name: string, value: string | null): void;
  /** Sets one property of an element's own style, which wins over the page's style sheets; null gives the page's value (or none) back. */
  setStyle(element: HTMLElement | SVGElement, property: string, value: string | null): void;
  /**
   * Inserts an element of ours. A `frame` has page nodes put into it; its children outlive it. Of a `control` only elements
   * do that the page has put into it; nothing of a `guest`, a comment of another page.
   */
  add(element: Element, parent: Node, before: Node | null, kind: Kind): void;
  /** Takes an element of ours away again. */
  remove(element: Element): void;
  /** Moves a node of the page (or of ours) to another place. */
  move(node: Node, parent: Node, before: Node | null): void;
  restore(): void;
}

type Kind = 'control' | 'frame' | 'guest';

export function openLedger(): Ledger {
  const attributes = new Map<Element, Map<string, string | null>>();
  const styles = openStyles();
  const snapshots = new Map<Node, readonly ChildNode[]>();
  const ours = new Map<Element, Kind>();
  /** The elements that controls are made of, where they are made of any. */
  const parts = new WeakMap<Element, ReadonlySet<Element>>();

  /** Remembers the children of a parent of the page before they first change. */
  function hold(parent: Node | null): void {
    if (!parent || snapshots.has(parent) || ours.has(parent as Element)) return;
    snapshots.set(
      parent,
      [...parent.childNodes].filter((node) => !ours.has(node as Element)),
    );
  }

  function restoreAttributes(): void {
    for (const [element, values] of attributes) {
      for (const [name, value] of values) {
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
    }
  }

  /** Frames give up their children where they stand: what the page put among them stays beside its neighbours. */
  function removeOurs(): void {
    for (const [element, kind] of ours) {
      if (kind === 'frame' && element.parentNode) element.replaceWith(...element.childNodes);
      else takeAway(element, kind);
    }
  }

  /** A page may have put an element of its own into a button of ours, which is not ours to take away. */
  function takeAway(element: Element, kind: Kind | undefined): void {
    if (kind === 'control' && element.firstElementChild) {
      const own = parts.get(element);
      for (const inner of element.querySelectorAll('*'))
        if (!own?.has(inner) && (inner.parentElement === element || own?.has(inner.parentElement as Element)))
          element.before(inner);
    }
    element.remove();
  }

  /** Which of its children of old each parent gets back: not those that the page removed or took elsewhere. */
  function listReturning(): Map<Node, ChildNode[]> {
    return new Map(
      [...snapshots].map(([parent, children]) => [
        parent,
        children.filter((node) => node.parentNode !== null && snapshots.has(node.parentNode)),
      ]),
    );
  }

  function restoreChildren(parent: Node, returning: readonly ChildNode[]): void {
    const own = new Set<Node>(returning);
    const followers = new Map<Node | null, Node[]>([[null, []]]);
    let followed: Node[] = followers.get(null) ?? [];
    for (const child of parent.childNodes) {
      if (own.has(child)) {
        followed = [];
        followers.set(child, followed);
      } else followed.push(child);
    }
    const wanted = [
      ...(followers.get(null) ?? []),
      ...returning.flatMap((node) => [node, ...(followers.get(node) ?? [])]),
    ];
    let cursor = parent.firstChild;
    for (const node of wanted) {
      if (node === cursor) cursor = cursor.nextSibling;
      else put(node, parent, cursor, false);
    }
  }

  return {
    setAttribute(element, name, value) {
      const known = attributes.get(element) ?? new Map<string, string | null>();
      // Most give back what was never taken: no entry, no write.
      if (value === null && !known.has(name)) return;
      attributes.set(element, known);
      if (!known.has(name)) known.set(name, element.getAttribute(name));
      const wanted = value ?? known.get(name) ?? null;
      if (wanted === null) element.removeAttribute(name);
      else if (element.getAttribute(name) !== wanted) element.setAttribute(name, wanted);
    },
    setStyle: styles.set,
    add(element, parent, before, kind) {
      // What is moved into a frame has to come back from where the frame stood.
      if (kind === 'frame') hold(parent);
      ours.set(element, kind);
      if (kind === 'control' && element.firstElementChild)
        parts.set(element, new Set(element.querySelectorAll('*')));
      parent.insertBefore(element, before);
    },
    remove(element) {
      takeAway(element, ours.get(element));
      ours.delete(element);
      attributes.delete(element);
      styles.forget(element);
    },
    move(node, parent, before) {
      hold(node.parentNode);
      hold(parent);
      put(node, parent, before, isElement(parent) && parent.closest(skipped) === null);
    },
    restore() {
      styles.restore();
      restoreAttributes();
      removeOurs();
      const returning = listReturning();
      // All are taken out first: what was moved may have become an ancestor of its own parent.
      for (const [parent, children] of returning)
        for (const node of children) if (node.parentNode !== parent) node.parentNode?.removeChild(node);
      for (const [parent, children] of returning) restoreChildren(parent, children);
      attributes.clear();
      snapshots.clear();
      ours.clear();
    },
  };
}

/** Whatever the style sheets let the browser skip. */
const skipped = `[${marks.long}], [${marks.comment}], [${marks.row}]`;

/**
 * As it is, by `moveBefore` (https://dom.spec.whatwg.org/#dom-parentnode-movebefore; Chrome 133, Firefox 144): frames in it do not
 * load anew, what has the focus keeps it, and it costs less. But what Chromium (156) moves so inside of something that it skips
 * (`content-visibility`) may stay without boxes for ever, also when it comes into view: there only what would lose by it is not taken out and put in again.
 * @param isSeen nothing around the place is skipped
 */
function put(node: Node, parent: Node, before: Node | null, isSeen: boolean): void {
  const within = parent as Node & { moveBefore?(node: Node, before: Node | null): void };
  const stays = node.isConnected && parent.isConnected && node.ownerDocument === parent.ownerDocument;
  if (stays && within.moveBefore && (isSeen || isAlive(node))) within.moveBefore(node, before);
  else parent.insertBefore(node, before);
}

/** Does the node have a life of its own that ends outside of the document? Not asked of itself: a form may call a field `matches`. */
export function isAlive(node: Node): boolean {
  if (!isElement(node)) return false;
  const { matches, querySelector } = Element.prototype;
  return matches.call(node, `${alive}, :focus-within`) || querySelector.call(node, alive) !== null;
}

const alive = 'iframe, object, embed, video, audio';
