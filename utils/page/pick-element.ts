// Which element of the page does the reader point at?

import { hostOf } from '@/utils/reading/page-roots';
import type { Entrance } from '@/utils/view/lesson';
import { innermostAt } from './elements-at';
import { enterFrame, focused, isFrame, watchEntrances } from './pick-frames';
import { openOutlines } from './pick-outlines';
import { openSteps } from './pick-steps';

export interface Picker {
  /** Where the panel is drawn. */
  readonly root: ShadowRoot;
  /** Calls back with what is taken next: by click, or by keys. */
  pick(listener: (element: Element) => void): void;
  /** Lets the page have its clicks again; with `keys`, the arrows and Enter are for another document. */
  rest(keys?: 'elsewhere'): void;
  /** A key that was pressed in another document. */
  press(key: string): void;
  /** The reader points in another document now. */
  leave(): void;
  /** Draws a line around what would be taken. */
  outline(elements: readonly Element[]): void;
  close(): void;
}

export interface PickerEvents {
  /** The reader pressed Escape. */
  cancel(): void;
  /** The keys have come to an element, which a reader who sees no outline has to be told of. */
  arrive(element: Element): void;
  /** The reader has come here from another document or out of a frame of this one, or points by mouse after keys. */
  come(): void;
  /** They have gone into a frame, which may hear them or not. */
  enter(frame: Element, by: Entrance): void;
  /** A key is meant for the document in which the reader points. */
  pass(key: string): void;
}

/** The page hears nothing of the click that points: it might be on a link, or on a button that votes. */
const clicks = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick'] as const;

/** The panel covers at most so much of the window's lower end: what keys point at is brought above it. */
const underPanel = 240;

/** By mouse, or by keys: the arrows walk from element to element, Tab walks through the page's own links as ever, Enter takes. */
export function openPicker(document: Document, events: PickerEvents): Picker {
  const view = document.defaultView ?? window;
  const isInFrame = view.parent !== view;
  const life = new AbortController();
  const outlines = openOutlines(document);
  const steps = openSteps(document.body);
  const focusedBefore = focused(document);

  let listener: ((element: Element) => void) | undefined;
  let pointed: Element | undefined;
  let taken: readonly Element[] = [];
  /** Of all documents of the page, the reader points in this one. */
  let isHere = !isInFrame;
  let isKeyWanted = false;
  let isByKeys = false;

  const options = { capture: true, signal: life.signal };
  const draw = () => outlines.draw(taken, listener && isHere ? pointed : undefined);
  const isOurs = (event: Event) => event.composedPath().includes(outlines.host);
  /** The document names the host for all that stands in a shadow root. */
  const targetOf = (event: Event) => event.composedPath().find((one) => one instanceof Element);

  function point(element: Element | null | undefined): void {
    if (!element || element === outlines.host || element === document.documentElement) return;
    // A shadow root keeps to itself that it scrolls, and that the focus goes from one of its elements to another.
    for (let host = hostOf(element); host; host = hostOf(host))
      if (host.shadowRoot) listenIn(host.shadowRoot);
    const isNewPlace = pointed !== element && (isByKeys || (pointed && isFrame(pointed)));
    pointed = element;
    if (!isHere || isNewPlace) {
      isHere = true;
      isByKeys = false;
      events.come();
    }
    draw();
  }

  function keep(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Where the reader is, before the first step. A frame may be far longer than what is seen of it. */
  function begin(): Element {
    if (isInFrame) return steps.take(document.body, 'ArrowDown') ?? document.body;
    const middle = innermostAt(document, view.innerWidth / 2, view.innerHeight / 3);
    return middle && middle !== outlines.host && middle !== document.documentElement ? middle : document.body;
  }

  function walk(next: Element | undefined, key?: string): void {
    if (!next) {
      if (key !== 'ArrowUp' || !isInFrame) return;
      // Around the outermost element of a frame is the page.
      pointed = undefined;
      view.parent.focus();
      return;
    }
    point(next);
    const { top, bottom, height } = next.getBoundingClientRect();
    const room = view.innerHeight - underPanel;
    // What is seen of a frame only the page around it knows.
    if (isInFrame || top < 0 || bottom > room)
      next.scrollIntoView({ block: height > room / 2 ? 'start' : 'center', behavior: 'instant' });
    isByKeys = true;
    events.arrive(next);
  }

  function press(key: string): void {
    if (key === 'Escape') events.cancel();
    else if (!listener) return;
    else if (!pointed?.isConnected) walk(key === 'Enter' ? undefined : begin());
    else if (isFrame(pointed) && (key === 'Enter' || key === 'ArrowDown')) enterFrame(pointed);
    else if (key === 'Enter') listener(pointed);
    else walk(steps.take(pointed, key), key);
  }

  function hearKey(event: KeyboardEvent): void {
    const { key } = event;
    if (key !== 'Escape') {
      if (!(listener ?? isKeyWanted) || event.ctrlKey || event.metaKey || event.altKey) return;
      // The buttons of the panel are pressed by Enter too.
      if (
        key === 'Enter' ? isOurs(event) && targetOf(event)?.localName === 'button' : !key.startsWith('Arrow')
      )
        return;
      if (key === 'Enter' && isHere && !pointed) return;
    }
    keep(event);
    if (isHere) press(key);
    else events.pass(key);
  }

  /** Tab reaches all that the page lets it reach, the panel's buttons included: nobody is locked in. */
  function followFocus(event: Event): void {
    const element = targetOf(event);
    if (listener && !isOurs(event) && element && !isFrame(element)) point(element);
  }

  /** Again and again is as good as once: the listeners are the same. */
  function listenIn(tree: EventTarget): void {
    tree.addEventListener('focusin', followFocus, options);
    tree.addEventListener('scroll', draw, options);
  }

  view.addEventListener('keydown', hearKey, options);
  listenIn(view);
  view.addEventListener(
    'pointermove',
    (event) => {
      if (listener && !isOurs(event)) point(targetOf(event));
    },
    options,
  );
  for (const type of clicks) {
    view.addEventListener(
      type,
      (event) => {
        if (!listener || isOurs(event)) return;
        keep(event);
        if (type !== 'click') return;
        point(targetOf(event));
        if (pointed?.isConnected) listener(pointed);
      },
      options,
    );
  }
  view.addEventListener('resize', draw, options);
  watchEntrances(
    document,
    {
      enter(frame, by) {
        if (!listener) return;
        point(frame);
        events.enter(frame, by);
      },
      // What was pointed at before is where the way into a frame began.
      come() {
        // A frame that is here already may have been told to leave just now, and says that the reader is back.
        if (!listener || (isHere && !isInFrame)) return;
        point(pointed?.isConnected ? pointed : begin());
        if (pointed) events.arrive(pointed);
      },
    },
    life.signal,
  );

  return {
    root: outlines.root,
    pick(next) {
      listener = next;
      pointed = undefined;
      draw();
    },
    rest(keys) {
      listener = undefined;
      isKeyWanted = keys === 'elsewhere';
      draw();
    },
    press,
    leave() {
      isHere = false;
      draw();
    },
    outline(elements) {
      taken = elements;
      draw();
    },
    close() {
      if (life.signal.aborted) return;
      life.abort();
      outlines.close();
      if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected)
        focusedBefore.focus({ preventScroll: true });
    },
  };
}
