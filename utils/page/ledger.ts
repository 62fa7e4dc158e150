// What have we changed on the page, and how does it become what it was?

import { openOldValues } from './old-values';
import { isSkipped, listAlive, put } from './put-node';
import { breakRings } from './rings';
import { joinSlot } from './slots';
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
   * Inserts an element of ours. A `frame` has page nodes put into it; its children outlive it. Of a `control` only that
   * does which it was not made of, since the page has put it there; nothing of a `guest`, a comment of another page, which is brought as it is
   * from where it stands in the document.
   */
  add(element: Element, parent: Node, before: Node | null, kind: Kind): void;
  /** Takes an element of ours away again. */
  remove(element: Element): void;
  /** Moves a node of the page (or of ours) to another place. */
  move(node: Node, parent: Node, before: Node | null): void;
  /** The page has brought the children of a parent into an order of its own: it gets them back so. */
  reorder(parent: Node): void;
  /** @param shelter takes what is a guest, and still on the page */
  restore(shelter?: (guest: Element) => void): void;
}

type Kind = 'control' | 'frame' | 'guest';

/** Of a node that we have moved. */
interface Journey {
  /** Where the page had it last; of an element of ours null, if the page has never moved it. */
  readonly home: Node | null;
  /** What the page had before it there, if it has brought it there from where we had put it; null if it stood first. */
  readonly behind?: Node | null;
  /** Where we put it last: if it stands elsewhere, the page has taken it there. */
  readonly place: Node;
}

export function openLedger(document = window.document): Ledger {
  const attributes = openOldValues();
  const styles = openStyles();
  const snapshots = new Map<Node, readonly ChildNode[]>();
  const journeys = new Map<Node, Journey>();
  /** Nodes that we put into one frame share it. */
  let last: Journey | undefined;
  /** Whoever still holds a page that was given back, such as a hold on the reader's place, writes no more. */
  let isOver = false;
  const ours = new Map<Element, Kind>();
  /** What controls are made of, where they are made of anything. */
  const parts = new WeakMap<Element, ReadonlySet<ChildNode>>();

  /** Remembers the children of a parent of the page before they first change. */
  function hold(parent: Node | null): void {
    if (!parent || snapshots.has(parent) || ours.has(parent as Element)) return;
    snapshots.set(
      parent,
      [...parent.childNodes].filter((node) => !ours.has(node as Element)),
    );
  }

  /** Frames give up their children where they stand: what the page put among them stays beside its neighbours. */
  function removeOurs(alive: ReadonlySet<Node>, shelter?: (guest: Element) => void): void {
    for (const [element, kind] of ours) {
      const { parentNode } = element;
      if (kind === 'guest' && shelter && element.isConnected) shelter(element);
      else if (kind !== 'frame' || !parentNode) takeAway(element, kind);
      else if (alive.has(element)) {
        for (const node of [...element.childNodes]) put(node, parentNode, element, false);
        element.remove();
      } else element.replaceWith(...element.childNodes);
    }
  }

  /** A page may have put nodes of its own into a button of ours, which are not ours to take away, or have taken parts of ours elsewhere. */
  function takeAway(element: Element, kind: Kind | undefined): void {
    const own = parts.get(element) ?? new Set();
    if (kind === 'control')
      for (const part of [element, ...own])
        for (const node of [...part.childNodes]) if (!own.has(node)) element.before(node);
    for (const part of [element, ...own]) part.remove();
  }

  function note(node: Node, place: Node): void {
    const journey = journeys.get(node);
    if (!journey) {
      const home = ours.has(node as Element) ? null : node.parentNode;
      if (last?.home !== home || last.place !== place) last = { home, place };
      journeys.set(node, last);
    } else if (isPlaced(node, journey.home)) journeys.set(node, { ...journey, place });
    else journeys.set(node, { home: node.parentNode, behind: findBefore(node), place });
  }

  /** The nearest before it that stands there by the page's doing. */
  function findBefore(node: Node): Node | null {
    let before = node.previousSibling;
    for (; before; before = before.previousSibling) {
      const journey = journeys.get(before);
      const isBrought = journey?.place === node.parentNode && journey?.home !== node.parentNode;
      if (!isBrought && !ours.has(before as Element)) return before;
    }
    return null;
  }

  /** Which of its children of old each parent gets back, if they can be: not those that the page removed or took elsewhere. */
  function listReturning(): [parent: Node, children: ChildNode[]][] {
    return [...snapshots].map(([parent, children]) => [
      parent,
      children.filter((node) => (journeys.get(node)?.home ?? parent) === parent && isPlaced(node, parent)),
    ]);
  }

  /**
   * What the page has brought to a place since, and we have taken elsewhere, stands there again, behind what it stood behind, else
   * behind all; frames of ours too, while they still hold what they hold.
   */
  function returnBrought(): void {
    const old = new Set<Node>();
    for (const [parent, children] of snapshots)
      for (const node of children) if (journeys.get(node)?.home === parent) old.add(node);
    for (const [node, { home, behind }] of journeys) {
      if (!home || old.has(node) || !isPlaced(node, home) || node.contains(home)) continue;
      // A frame that the page has dropped was empty then.
      if (ours.has(home as Element) && !home.parentNode) continue;
      if (behind === null) put(node, home, home.firstChild, false);
      else put(node, home, behind?.parentNode === home ? behind.nextSibling : null, false);
    }
  }

  /** Does a node stand where we put it, or had to leave it, and the frames around it too? */
  function isPlaced(node: Node, home: Node | null): boolean {
    if (node.parentNode !== (journeys.get(node)?.place ?? home)) return false;
    for (let at = node.parentNode; ours.has(at as Element); at = at?.parentNode ?? null) {
      const journey = journeys.get(at as Node);
      if (at?.parentNode !== journey?.place || journey?.home) return false;
    }
    return true;
  }

  /** What the page removed with an element of ours stays removed. */
  const stands = (node: Node) => node.parentNode !== null && snapshots.has(node.parentNode);

  /**
   * All are taken out first: what was moved may have become an ancestor of its own parent. But what would end by that goes there as it is,
   * the innermost first: none that still has to go stands in it then, and none can have its own home in it.
   */
  function goHome(homes: ReadonlyMap<Node, Node>, alive: ReadonlySet<Node>): void {
    const lively: Node[] = [];
    for (const node of homes.keys()) {
      if (alive.has(node)) lively.push(node);
      else node.parentNode?.removeChild(node);
    }
    const { DOCUMENT_POSITION_FOLLOWING: follows } = Node;
    lively.sort((one, other) => (one.compareDocumentPosition(other) & follows ? 1 : -1));
    for (const node of lively) put(node, homes.get(node) as Node, null, false);
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
      if (isOver) return;
      const isKnown = attributes.knows(element, name);
      // Most give back what was never taken: no entry, no write.
      if (value === null && !isKnown) return;
      if (!isKnown) attributes.keep(element, name);
      const wanted = value ?? attributes.of(element, name);
      if (wanted === null) element.removeAttribute(name);
      else if (element.getAttribute(name) !== wanted) element.setAttribute(name, wanted);
    },
    setStyle: (element, property, value) => isOver || styles.set(element, property, value),
    add(element, parent, before, kind) {
      if (isOver) return;
      // What is moved into a frame has to come back from where the frame stood.
      if (kind === 'frame') {
        hold(parent);
        journeys.set(element, { home: null, place: parent });
      }
      // Where it is only brought elsewhere, the page may have put nodes into it by now.
      if (kind === 'control' && element.firstChild && !ours.has(element))
        parts.set(element, new Set(nodesIn(element)));
      ours.set(element, kind);
      joinSlot(element, parent, before);
      put(element, parent, before, kind === 'guest' && !isSkipped(parent));
    },
    remove(element) {
      takeAway(element, ours.get(element));
      ours.delete(element);
      attributes.forget(element);
      styles.forget(element);
    },
    move(node, parent, before) {
      if (isOver) return;
      hold(node.parentNode);
      hold(parent);
      note(node, parent);
      put(node, parent, before, !isSkipped(parent));
    },
    reorder(parent) {
      const before = snapshots.get(parent);
      const now = [...parent.childNodes].filter((node) => !ours.has(node as Element));
      if (before) snapshots.set(parent, [...new Set([...now, ...before])]);
    },
    restore(shelter) {
      isOver = true;
      styles.restore();
      attributes.restore();
      returnBrought();
      const returning = listReturning();
      const alive = listAlive(document);
      removeOurs(alive, shelter);
      const homes = new Map<Node, Node>();
      for (const [parent, children] of returning)
        for (const node of children) if (node.parentNode !== parent && stands(node)) homes.set(node, parent);
      breakRings(homes);
      goHome(homes, alive);
      for (const [parent, children] of returning) {
        const belongs = (node: Node) => (homes.get(node) ?? node.parentNode) === parent;
        restoreChildren(parent, children.filter(belongs));
      }
      snapshots.clear();
      journeys.clear();
      last = undefined;
      ours.clear();
    },
  };
}

function* nodesIn(element: Element): Generator<ChildNode> {
  const walker = element.ownerDocument.createTreeWalker(element);
  while (walker.nextNode()) yield walker.currentNode as ChildNode;
}
