// Which element of the page does the reader point at?

/** Set on our one element while the reader points; nothing else of the page changes. */
const mark = 'data-understory-teach';

/** More outlines than fit on a screen nobody sees. */
const mostOutlines = 300;

export interface Picker {
  /** Where the panel is drawn. */
  readonly root: ShadowRoot;
  /** Calls back with what is pointed at next: by click, or by the arrow keys and Enter. */
  pick(listener: (element: Element) => void): void;
  /** Lets the page have its clicks again. */
  rest(): void;
  /** Draws a line around what would be taken. */
  outline(elements: readonly Element[]): void;
  close(): void;
}

const css = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; pointer-events: none !important; display: block !important; }
.box { position: fixed; box-sizing: border-box; pointer-events: none; border: 2px solid Highlight; }
.taken { border-style: dashed; border-width: 1px; }
.hover { background: color-mix(in srgb, Highlight 14%, transparent); }
`;

/** @param cancel the reader pressed Escape */
export function openPicker(document: Document, cancel: () => void): Picker {
  const view = document.defaultView ?? window;
  const life = new AbortController();
  const host = document.createElement('div');
  host.setAttribute(mark, '');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const frames = document.createElement('div');
  root.append(style, frames);
  document.documentElement.append(host);

  let listener: ((element: Element) => void) | undefined;
  let pointed: Element | undefined;
  let taken: readonly Element[] = [];
  let drawing = 0;

  function boxAround(element: Element, kind: string): HTMLElement | undefined {
    const { top, left, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || top > view.innerHeight || top + height < 0) return undefined;
    const box = document.createElement('div');
    box.className = `box ${kind}`;
    box.style.cssText = `top:${top}px;left:${left}px;width:${width}px;height:${height}px`;
    return box;
  }

  function draw(): void {
    view.cancelAnimationFrame(drawing);
    drawing = view.requestAnimationFrame(() => {
      const boxes: HTMLElement[] = [];
      for (const element of taken) {
        const box = boxAround(element, 'taken');
        if (box) boxes.push(box);
        if (boxes.length >= mostOutlines) break;
      }
      const hover = listener && pointed && boxAround(pointed, 'hover');
      frames.replaceChildren(...boxes, ...(hover ? [hover] : []));
    });
  }

  const isOurs = (event: Event) => event.composedPath().includes(host);

  function point(element: Element | null | undefined): void {
    if (!element || element === host || element === document.documentElement) return;
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

  function step(key: string): Element | null | undefined {
    const { body } = document;
    const from = pointed ?? document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2) ?? body;
    if (key === 'ArrowUp') return from === body ? from : from.parentElement;
    if (key === 'ArrowDown') return from.firstElementChild;
    return key === 'ArrowRight' ? from.nextElementSibling : from.previousElementSibling;
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      keep(event);
      cancel();
      return;
    }
    // Buttons of the panel are pressed by Enter too: only what is pointed at by the keys before is meant by it.
    if (!listener || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.startsWith('Arrow')) {
      keep(event);
      point(step(event.key));
      pointed?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && pointed && !isButton(event)) {
      keep(event);
      choose();
    }
  }

  const isButton = (event: Event) => (event.composedPath()[0] as Element | undefined)?.localName === 'button';
  const options = { capture: true, signal: life.signal };
  view.addEventListener('keydown', press, options);
  view.addEventListener(
    'pointermove',
    (event) => {
      if (listener && !isOurs(event))
        point(event.composedPath().find((one) => one instanceof Element) as Element);
    },
    options,
  );
  // The page hears nothing of the click that points: it might be on a link, or on a button that votes.
  for (const type of [
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'auxclick',
    'dblclick',
  ] as const) {
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
    root,
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
      view.cancelAnimationFrame(drawing);
      host.remove();
    },
  };
}
