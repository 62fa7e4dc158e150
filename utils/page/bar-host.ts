// Where does the bar of a thread stand, and which colours does it take from the page?

import { parentAcross } from '@/utils/reading/page-roots';
import type { Ledger } from './ledger';
import { marks } from './marks';
import { readableOn } from './readable-colour';
import { findScroller } from './scroller';

/** Elements that may hold only their own kind: the bar stands before them instead of inside. In a table it would be a cell, as wide as the first column. */
const strictParents = new Set(['UL', 'OL', 'DL', 'TABLE', 'TBODY', 'TR']);

/** Elements that answer to whatever is pressed inside them: of a bar there, each press would follow a link or send a form. */
const pressable = 'a, button, label, summary';

/**
 * Puts an element with an open shadow root before the first comment of a thread.
 * Its custom properties `--understory-page-color`, `-background`, `-link` and `-font` hold the page's own values.
 * @param first the first comment's outermost node, a child of `container`.
 */
export function openBarHost(ledger: Ledger, container: Element, first: ChildNode): HTMLElement {
  const host = container.ownerDocument.createElement('div');
  host.setAttribute(marks.bar, '');
  let [home, next]: [Element, ChildNode] = [container, first];
  for (let outer = home.closest(pressable); outer?.parentElement; outer = home.closest(pressable))
    [home, next] = [outer.parentElement, outer];
  while (strictParents.has(home.tagName) && home.parentElement) [home, next] = [home.parentElement, home];
  ledger.add(host, home, next, 'control');
  host.attachShadow({ mode: 'open' });
  for (const [name, value] of readPageLook(host, first))
    host.style.setProperty(`--understory-page-${name}`, value);
  return host;
}

/** While its reader goes from match to match the bar stays in view: else each step would scroll the buttons for the next one away. */
export function keepBarInView(ledger: Ledger, host: Element, isKept: boolean): void {
  ledger.setAttribute(host, marks.seeking, isKept ? '' : null);
  if (!isKept) ledger.setAttribute(host, marks.apart, null);
}

/**
 * Where it cannot stay, since what it stands in has ended or clips, it leaves that, and is as wide as the window; and a header of the
 * page may be above all that is in the layer of its thread. To be called after each step.
 */
export function bringBarIntoView(ledger: Ledger, host: HTMLElement): void {
  const { port, top, topFor } = findScroller(host);
  if (host.getBoundingClientRect().bottom <= top()) ledger.setAttribute(host, marks.apart, '');
  // What stays in view in a box stays below its padding, where comments would be seen above the bar.
  const isInWindow = host.hasAttribute(marks.apart) || port === host.ownerDocument.scrollingElement;
  const padding = isInWindow ? 0 : Number.parseFloat(getComputedStyle(port).paddingTop);
  host.style.setProperty('--understory-top', `${topFor(host) - top() - padding}px`);
}

/** Old pages set their font in the comments alone, so it is read where the first one's text stands. */
function readPageLook(host: HTMLElement, first: ChildNode): [name: string, value: string][] {
  const view = host.ownerDocument.defaultView;
  const parent = host.parentElement;
  if (!view || !parent) return [];
  const background = readBackground(parent, view) ?? readCanvas(host, view);
  const color = readableOn(background, view.getComputedStyle(parent).color);
  const link = parent.querySelector('a[href]');
  return [
    ['color', color],
    ['font', view.getComputedStyle(innermost(first, parent)).fontFamily],
    ['link', link ? view.getComputedStyle(link).color : color],
    ['background', background],
  ];
}

function innermost(first: ChildNode, parent: Element): Element {
  let at = first instanceof Element ? first : parent;
  while (at !== parent && at.firstElementChild) at = at.firstElementChild;
  return at;
}

/** The nearest background colour that is not transparent; undefined if no ancestor has one. */
function readBackground(element: Element, view: Window): string | undefined {
  for (let at: Element | undefined = element; at; at = parentAcross(at)) {
    const colour = view.getComputedStyle(at).backgroundColor;
    if (colour !== 'transparent' && !/, 0\)$/.test(colour)) return colour;
  }
  return undefined;
}

/** What the browser paints below all: white, or nearly black where the page has a `color-scheme` and the reader likes it dark. */
function readCanvas(host: HTMLElement, view: Window): string {
  host.style.cssText = 'transition: none; background-color: Canvas';
  const { backgroundColor } = view.getComputedStyle(host);
  host.style.cssText = '';
  return backgroundColor;
}
