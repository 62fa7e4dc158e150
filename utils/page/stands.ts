// Where does each comment stand once its page is a tree, and what holds its replies?

import type { CommentId } from '@/utils/forest/comment';
import { trimNodes } from '@/utils/reading/place-comment';
import type { Place } from '@/utils/reading/places';
import type { Unit } from './arrange';
import type { Ledger } from './ledger';
import { marks } from './marks';
import { flattenFrame, flattenItem, frameOf } from './plain-wrappers';
import { isDeep } from './stand-alike';
import type { StubLine } from './stub-line';

/** The elements that carry one comment. */
export interface Stand extends StubLine {
  /** Holds the comment without its replies; marked with its id. */
  readonly content: Element;
  /** The page's own element that travels with the comment, if it has one. */
  readonly item: Element | undefined;
  /** Where the comment stood on the page. */
  readonly home: Element | null;
  /** What is seen as the branch: it holds the replies; absent until a comment has some. */
  branch: Element | undefined;
  /** Of what the branch holds, the page's own element whose children the replies are. */
  readonly bed: Element | undefined;
  button: HTMLButtonElement | undefined;
}

/** Elements that can carry our mark and button themselves; others (tables, bare text, list rows) get a wrapper. */
const carriers = new Set(['DIV', 'ARTICLE', 'SECTION']);

/**
 * Marks the comment's own element, or wraps its own nodes where they stand.
 * @param sideBySide see `findSideBySide`
 */
export function takeStand(
  ledger: Ledger,
  id: CommentId,
  found: Place,
  sideBySide: ReadonlyMap<ParentNode, string>,
): Stand | undefined {
  const place = takeRepliesOut(ledger, found);
  const [first] = place.own;
  const parent = first?.parentNode;
  if (!first || !parent) return undefined;
  const content = place.own.length === 1 && isCarrier(first) ? first : wrap(ledger, place.own, parent);
  ledger.setAttribute(content, marks.comment, id);
  const display = content !== first && sideBySide.get(parent);
  if (display) ledger.setAttribute(parent as Element, marks.beside, display);
  if (!content.hasAttribute('role')) ledger.setAttribute(content, 'role', 'article');
  flattenItem(ledger, content, place);
  const { item, branch: bed } = place;
  const branch = frameOf(place);
  if (branch) ledger.setAttribute(branch, marks.branch, '');
  if (branch && bed) flattenFrame(ledger, branch, bed);
  const home = (item ?? content).parentElement;
  return { content, item, home, branch, bed, button: undefined, stub: undefined };
}

/**
 * Replies that the page keeps beside the picture of who is answered stand behind all of the comment. What is left is most often one element, which needs no
 * wrapper: of Artalk's rules most end at one (2.9, 2026-11), and names, buttons and distances lost their look.
 */
function takeRepliesOut(ledger: Ledger, place: Place): Place {
  const { item } = place;
  if (!item || !isDeep(place)) return place;
  const branch = frameOf(place);
  if (branch) ledger.move(branch, item, null);
  return { ...place, own: trimNodes([...item.childNodes].filter((node) => node !== branch)) };
}

function isCarrier(node: ChildNode): node is HTMLElement {
  return node.nodeType === Node.ELEMENT_NODE && carriers.has((node as Element).tagName);
}

function wrap(ledger: Ledger, own: readonly ChildNode[], parent: ParentNode): Element {
  const page = parent.ownerDocument ?? document;
  const wrapper = page.createElement('div');
  ledger.add(wrapper, parent, own[0] ?? null, 'frame');
  for (const node of own) if (node.parentNode === parent) ledger.move(node, wrapper, null);
  if (parent.nodeName === 'DETAILS') {
    // Its summary would open it no more: our button does, and the browser puts none of its own in the place of ours (LWN, Redlib, 2026-11).
    ledger.setAttribute(parent as Element, 'open', '');
    const summary = page.createElement('summary');
    summary.setAttribute(marks.hidden, '');
    ledger.add(summary, parent, wrapper, 'control');
  }
  return wrapper;
}

/**
 * The element for the replies: the page's own, or a new one behind the comment.
 * @param sideBySide see `findSideBySide`
 */
export function growBranch(
  ledger: Ledger,
  stand: Stand,
  sideBySide: ReadonlyMap<ParentNode, string>,
): Element {
  if (stand.branch) return stand.branch;
  const branch = stand.content.ownerDocument.createElement('div');
  const { item, content } = stand;
  const parent = item && !sideBySide.has(item) ? item : content.parentNode;
  if (!parent) return branch;
  ledger.add(branch, parent, item ? null : content.nextSibling, 'frame');
  ledger.setAttribute(branch, marks.branch, '');
  stand.branch = branch;
  return branch;
}

/** The nodes that move when the comment moves. */
export function unitOf(stand: Stand): Unit {
  const head = stand.item ?? stand.content;
  const outside = stand.branch && !head.contains(stand.branch) ? [stand.branch] : [];
  if (stand.item) return [stand.item, ...outside];
  return stand.stub ? [stand.stub, stand.content, ...outside] : [stand.content, ...outside];
}
