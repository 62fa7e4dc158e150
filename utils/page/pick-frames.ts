// When does the reader go into a frame of this document, and when do they come back?

import type { Entrance } from '@/utils/view/lesson';

export interface EntranceEvents {
  enter(frame: Element, by: Entrance): void;
  /** The focus is in this document again, and on no element of it. */
  come(): void;
}

export const isFrame = (element: Element) => /^i?frame$/.test(element.localName);

/** What has the focus, also in an open shadow root. */
export function focused(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Gives the focus to what is in the frame. */
export function enterFrame(frame: Element): void {
  if (!(frame instanceof HTMLElement)) return;
  // While a key is being handled, Firefox lets the focus not go to a frame of another origin.
  setTimeout(() => {
    // One that has given the focus back counts as focused still, and would not get it again.
    frame.blur();
    frame.focus();
  });
}

/** Whether the reader is in this document, and in none of its frames. */
export function hasReader(document: Document, by: Entrance): boolean {
  if (by === 'pointer')
    // Where a page has no doctype, `:hover` alone means links.
    return (
      document.querySelector('html:hover') !== null && !document.querySelector('iframe:hover, frame:hover')
    );
  const at = focused(document);
  return document.hasFocus() && !(at && isFrame(at));
}

export function watchEntrances(document: Document, events: EntranceEvents, signal: AbortSignal): void {
  const view = document.defaultView ?? window;
  const options = { capture: true, signal };
  // Firefox tells of a pointer on a frame by this event alone.
  view.addEventListener(
    'mouseover',
    (event) => {
      const [element] = event.composedPath();
      if (element instanceof Element && isFrame(element)) events.enter(element, 'pointer');
    },
    options,
  );
  // Where the focus has gone is known after the event: in Firefox at once, it is nowhere.
  const onFocus = (look: (at: Element | null) => void) => (event: FocusEvent) => {
    if (event.target === view) view.setTimeout(() => !signal.aborted && look(focused(document)));
  };
  view.addEventListener(
    'blur',
    onFocus((at) => at && isFrame(at) && events.enter(at, 'focus')),
    options,
  );
  const come = (at: Element | null) => {
    if ((!at || at === document.body || isFrame(at)) && document.hasFocus()) events.come();
  };
  view.addEventListener('focus', onFocus(come), options);
  // They may be here already, and the page around has found out only now.
  if (view.parent !== view)
    view.setTimeout(() => !signal.aborted && hasReader(document, 'focus') && events.come());
}
