// In which trees of a page can comments stand: in its document, and in which open shadow roots?

import { isElement } from './is-element';

/** A tree that can be searched by itself. */
export type PageRoot = Document | ShadowRoot;

/**
 * Elements that a script draws into have names of their own, or ids by which it finds them and nothing in them. To ask all elements of a
 * page would cost one without any shadow root more than all else that we ask of it (decision 23).
 */
const ownNames = '//*[contains(local-name(), "-")]';
const emptied = ':is(div, section, article, main, aside)[id]:empty';
/** So many of each kind are asked at most, the last of a page: comments stand at its end. */
const mostHosts = 60;
/** So many roots are looked through for others. */
const mostRoots = 200;
/** Of elements of one name so many are comments, or parts of them: each draws itself, and none holds a thread. */
const most = 8;

/** Asked so, since a form answers by its field of that name. */
function outermostOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** The tree in which a node stands; of what the page has taken away, its document. */
export function rootOf(node: Node): PageRoot {
  const outermost = outermostOf(node);
  const isTree = outermost.nodeType === Node.DOCUMENT_NODE || hostOf(node) !== undefined;
  return (isTree ? outermost : node.ownerDocument) as PageRoot;
}

/** The element to whose shadow root a node belongs; undefined in a document. */
export function hostOf(node: Node): Element | undefined {
  const outermost = outermostOf(node);
  if (outermost.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return undefined;
  return (outermost as Partial<ShadowRoot>).host;
}

/** What an element stands in on the page, also across the border of a shadow root. Not where it is shown: see `assignedSlot`. */
export function parentAcross(element: Element): Element | undefined {
  return element.parentElement ?? hostOf(element);
}

/** `closest`, also around the shadow root in which the element stands. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/** `contains`, also across shadow roots. Not asked of the element itself: a search of a site's header may call a field `contains`. */
export function holdsAcross(outer: Node, inner: Element): boolean {
  for (let at: Element | undefined = inner; at; at = hostOf(at))
    if (Node.prototype.contains.call(outer, at)) return true;
  return false;
}

/** What of a page can be searched beside its document. */
export interface ShadowTrees {
  /** From the outermost on, in page order. */
  readonly roots: readonly ShadowRoot[];
  /** Are there elements without a root of which one may still be made? */
  readonly mayGrow: boolean;
}

/** The open shadow roots of a page in which a thread can stand, those in others included. */
export function findShadowTrees(document: Document): ShadowTrees {
  const hosts = listHosts(document);
  const found: ShadowRoot[] = [];
  const look = (elements: Iterable<Element>) => {
    for (const { shadowRoot } of elements) if (shadowRoot) found.push(shadowRoot);
  };
  look(hosts);
  const mayGrow = found.length < hosts.length;
  // Those in them are found on the way.
  for (const root of found) if (found.length < mostRoots) look(root.querySelectorAll('*'));
  const alike = Map.groupBy(found, ({ host }) => host.localName);
  return { roots: found.filter(({ host }) => (alike.get(host.localName)?.length ?? 0) <= most), mayGrow };
}

function listHosts(document: Document): Element[] {
  const named = document.evaluate(ownNames, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  const empty = document.querySelectorAll(emptied);
  const hosts: (Node | null | undefined)[] = [];
  for (let at = Math.max(0, named.snapshotLength - mostHosts); at < named.snapshotLength; at++)
    hosts.push(named.snapshotItem(at));
  for (let at = Math.max(0, empty.length - mostHosts); at < empty.length; at++) hosts.push(empty[at]);
  return hosts.filter(isElement);
}
