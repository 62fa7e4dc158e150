// Which element of the page does the reader point at?

import { openOutlines } from './pick-outlines';
import { openSteps } from './pick-steps';

export interface Picker {
  /** Where the panel is drawn. */
  readonly root: ShadowRoot;
  /** Calls back with what is taken next: by click, or by keys. */
  pick(listener: (element: Element) => void): void;
  /** Lets the page have its clicks again. */
  rest(): void;
  /** Draws a line around what would be taken. */
  outline(elements: readonly Element[]): void;
  close(): void;
}

export interface PickerEvents {
  /** The reader pressed Escape. */
  cancel(): void;
  /** The keys have come to an element, which a reader who sees no outline has to be told of. */
  arrive(element: Element): void;
}

/** The page hears nothing of the click that points: it might be on a link, or on a button that votes. */
const clicks = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick'] as const;

/** The panel covers at most so much of the window's lower end: what keys point at is brought above it. */
const underPanel = 240;

/** By mouse, or by keys: the arrows walk from element to element, Tab walks through the page's own links as ever, Enter takes. */
export function openPicker(document: Document, { cancel, arrive }: PickerEvents): Picker {
  const view = document.defaultView ?? window;
  const life = new AbortController();
  const outlines = openOutlines(document);
  const steps = openSteps(document.body);
  const { activeElement: focusedBefore } = document;

  let listener: ((element: Element) => void) | undefined;
  let pointed: Element | undefined;
  let taken: readonly Element[] = [];

  const draw = () => outlines.draw(taken, listener && pointed);
  const isOurs = (event: Event) => event.composedPath().includes(outlines.host);
  const isButton = (event: Event) => (event.composedPath()[0] as Element | undefined)?.localName === 'button';

  function point(element: Element | null | undefined): void {
    if (!element || element === outlines.host || element === document.documentElement) return;
    pointed = element;
    draw();
  }

  function keep(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function choose(): void {
    if (pointed?.isConnected) listener?.(pointed);
  }

  /** Where the reader is, before the first step. */
  function begin(): Element {
    const middle = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 3);
    return middle && middle !== outlines.host && middle !== document.documentElement ? middle : document.body;
  }

  function walk(key: string): void {
    const next = pointed?.isConnected ? steps.take(pointed, key) : begin();
    if (!next) return;
    point(next);
    const { top, bottom, height } = next.getBoundingClientRect();
    const room = view.innerHeight - underPanel;
    if (top < 0 || bottom > room)
      next.scrollIntoView({ block: height > room / 2 ? 'start' : 'center', behavior: 'instant' });
    arrive(next);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      keep(event);
      cancel();
      return;
    }
    if (!listener || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.startsWith('Arrow')) {
      keep(event);
      walk(event.key);
    } else if (event.key === 'Enter' && pointed && !(isOurs(event) && isButton(event))) {
      // The buttons of the panel are pressed by Enter too.
      keep(event);
      choose();
    }
  }

  const options = { capture: true, signal: life.signal };
  view.addEventListener('keydown', press, options);
  // Tab reaches all that the page lets it reach, the panel's buttons included: nobody is locked in.
  view.addEventListener(
    'focusin',
    (event) => {
      if (listener && !isOurs(event) && event.target instanceof Element) point(event.target);
    },
    options,
  );
  view.addEventListener(
    'pointermove',
    (event) => {
      if (listener && !isOurs(event))
        point(event.composedPath().find((one) => one instanceof Element) as Element);
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
        point(event.target instanceof Element ? event.target : undefined);
        choose();
      },
      options,
    );
  }
  view.addEventListener('scroll', draw, { ...options, passive: true });
  view.addEventListener('resize', draw, options);

  return {
    root: outlines.root,
    pick(next) {
      listener = next;
      pointed = undefined;
      draw();
    },
    rest() {
      listener = undefined;
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
