// Which comments stand in a thread, in page order, and what holds each and its replies?

import { readLooseByline } from '@/utils/reading/byline';
import { isElement } from '@/utils/reading/is-element';
import { doAtOnce, type Steps } from '@/utils/reading/steps';
import * as selectors from './selectors';
import {
  beforeInnerList,
  dynamicContent,
  isCommentAnchor,
  isKosItem,
  kosOwn,
  readHead,
  rowLink,
  type Spot,
  tableAnchor,
} from './spot';

/** A `dd` that may hold one reply and nothing else. */
interface Holder {
  readonly element: Element;
  first?: Spot;
}

/** A container whose child nodes are being looked through. */
interface Frame {
  next: ChildNode | null;
  /** Comment in whose branch this container stands. */
  readonly within: Spot | undefined;
  readonly holder: Holder | undefined;
  /** Called with the first comment found here: it makes the container a branch. */
  readonly branchOf: { readonly spot: Spot; readonly element: Element } | undefined;
  /** Takes the nodes that follow as its own. */
  open: Spot | undefined;
  previous: Spot | undefined;
}

const listParts = new Set(['DL', 'DT', 'DD', 'UL', 'OL', 'SCRIPT']);

/**
 * Finds the comments under `root`, at most `limit`. What users wrote is never entered, so their lists, anchors and links
 * are no structure. Linear in the number of nodes; an explicit stack, since the page chooses the depth.
 */
export function walkThread(root: Element, limit = Number.POSITIVE_INFINITY): Spot[] {
  return doAtOnce(walkInSteps(root, limit));
}

export function* walkInSteps(root: Element, limit = Number.POSITIVE_INFINITY): Steps<Spot[]> {
  const spots: Spot[] = [];
  const frames: Frame[] = [enter(root, undefined, undefined, undefined)];
  for (let frame = frames.at(-1); frame && spots.length <= limit; frame = frames.at(-1)) {
    const node = frame.next;
    if (!node) {
      frames.pop();
      continue;
    }
    frame.next = node.nextSibling;
    if (isElement(node)) {
      visit(node, frame, frames, spots);
      yield;
    } else if (node.nodeType === 8 && /^\s*(start|end) comment/.test((node as Comment).data))
      frame.open = undefined;
    else frame.open?.own.push(node);
  }
  // The comment after the last one that is asked for shows where that one ends.
  const asked = spots.slice(0, limit);
  for (const spot of asked) trimEnd(spot.own);
  return asked;
}

function enter(
  element: Element,
  within: Spot | undefined,
  holder: Holder | undefined,
  branchOf: Frame['branchOf'],
): Frame {
  return { next: element.firstChild, within, holder, branchOf, open: undefined, previous: undefined };
}

function visit(element: Element, frame: Frame, frames: Frame[], spots: Spot[]): void {
  const { open } = frame;
  if (element.matches(selectors.head)) {
    begin({ shape: 'full', own: [element], within: frame.within }, frame, spots);
    frame.open = frame.previous;
  } else if (element.matches(selectors.body)) {
    open?.own.push(element);
    if (open && isWhole(open)) frame.open = undefined;
  } else if (element.nodeName === 'A' && !lacksAnchor(open) && isCommentAnchor(element)) {
    begin({ shape: 'bare', own: [element], within: frame.within }, frame, spots);
    frame.open = frame.previous;
  } else if (element.nodeName === 'LI' && visitItem(element, frame, frames, spots)) {
    frame.open = undefined;
  } else if (!visitFrame(element, frame, spots)) {
    if (open && !endsComment(element, open)) open.own.push(element);
    else {
      frame.open = undefined;
      // A script may bring anything into a field; but options that are moved choose anew, and a comment in one is not shown.
      if (element.nodeName !== 'SELECT') frames.push(descend(element, frame));
    }
  }
}

function begin(spot: Spot, frame: Frame, spots: Spot[]): void {
  spots.push(spot);
  frame.previous = spot;
  const { branchOf, holder } = frame;
  if (branchOf) branchOf.spot.branch ??= branchOf.element;
  if (!holder || spot.item) return;
  if (holder.first) delete holder.first.item;
  else {
    holder.first = spot;
    spot.item = holder.element;
  }
}

/** A title row or an item of Daily Kos. */
function visitItem(item: Element, frame: Frame, frames: Frame[], spots: Spot[]): boolean {
  const isKos = isKosItem(item);
  const own = isKos ? kosOwn(item) : beforeInnerList(item);
  if (own.length === 0 || (!isKos && !rowLink(own))) return false;
  const spot: Spot = { shape: isKos ? 'kos' : 'row', own, item, within: frame.within };
  begin(spot, frame, spots);
  for (const child of item.children) {
    if (child.nodeName === 'UL' && !own.includes(child)) {
      frames.push(enter(child, spot, undefined, { spot, element: child }));
      break;
    }
  }
  return true;
}

/** A table that lays out one comment, or a frame that the page's script fills. */
function visitFrame(element: Element, frame: Frame, spots: Spot[]): boolean {
  const { nodeName } = element;
  if (nodeName !== 'TABLE' && nodeName !== 'DIV') return false;
  const shape = dynamicContent(element)
    ? 'dynamic'
    : nodeName === 'TABLE' && tableAnchor(element)
      ? 'table'
      : undefined;
  if (!shape) return false;
  begin({ shape, own: [element], within: frame.within }, frame, spots);
  frame.open = undefined;
  return true;
}

function descend(element: Element, frame: Frame): Frame {
  const { nodeName } = element;
  const { previous } = frame;
  if (nodeName === 'DD') return enter(element, frame.within, { element }, frame.branchOf);
  const isBranch =
    previous &&
    (nodeName === 'DL' || nodeName === 'UL' || (nodeName === 'DIV' && previous.shape === 'dynamic')) &&
    (previous.item?.parentNode === element.parentNode || previous.own[0]?.parentNode === element.parentNode);
  if (isBranch) return enter(element, previous, undefined, { spot: previous, element });
  return enter(element, frame.within, frame.holder, frame.branchOf);
}

/**
 * Head and body are there, and the head is signed: nothing more belongs to it. Where the byline comes last, it goes on, and
 * where the browser flattened the head, whose parts then stand behind it.
 */
function isWhole(spot: Spot): boolean {
  const [head, ...between] = spot.own.slice(0, -1);
  if (!head || between.some(isElement)) return false;
  spot.head = readHead([head, ...between]);
  return spot.head.text.split('\n').some((line) => readLooseByline(line) !== undefined);
}

/** Nodes deeper than 512 are flattened by the browser: the anchor then stands behind its own head. */
function lacksAnchor(spot: Spot | undefined): boolean {
  return spot?.shape === 'full' && !spot.own.some((node) => isElement(node) && holdsAnchor(node));
}

function holdsAnchor(element: Element): boolean {
  return element.matches(selectors.anchor) || element.querySelector(selectors.anchor) !== null;
}

/** Whether an element cannot belong to the comment that still takes nodes. */
function endsComment(element: Element, open: Spot): boolean {
  if (!listParts.has(element.nodeName))
    return element.querySelector(`${selectors.head}, ${selectors.body}`) !== null;
  if (open.shape === 'full') return true;
  if (element.nodeName === 'UL') return rowLink(element.firstElementChild?.childNodes ?? []) !== undefined;
  return [...element.children].some((part) => [...part.children].some(isCommentAnchor));
}

function trimEnd(own: ChildNode[]): void {
  const isBlank = (node: ChildNode | undefined) =>
    node && !isElement(node) && (node.nodeType !== 3 || !node.textContent?.trim());
  while (own.length > 1 && isBlank(own.at(-1))) own.pop();
}
