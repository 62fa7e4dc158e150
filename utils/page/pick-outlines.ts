// How does the reader see what they point at, and what would be taken?

/** Set on our one element while the reader points; nothing else of the page changes. */
const mark = 'data-understory-teach';

/** More outlines than fit on a screen nobody sees. */
const mostOutlines = 300;

/** Outlines keep off the words by so many pixels. */
const air = 3;

export interface Outlines {
  /** Our one element in the page. */
  readonly host: HTMLElement;
  /** Where the panel is drawn. */
  readonly root: ShadowRoot;
  /** Draws, in the next frame, what is taken and what is pointed at. */
  draw(taken: readonly Element[], pointed: Element | undefined): void;
  close(): void;
}

/** The blue has a contrast of 4 with white and with the usual dark papers: what colours a page has is not known. */
const css = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; pointer-events: none !important; display: block !important; }
@media print { :host { display: none !important; } }
.box { --pen: #2f7de1; position: fixed; box-sizing: border-box; pointer-events: none; border: 2px solid var(--pen); border-radius: 4px; }
.taken { border-width: 1px 1px 1px 3px; background: color-mix(in srgb, var(--pen) 5%, transparent); }
.hover { background: color-mix(in srgb, var(--pen) 20%, transparent); box-shadow: 0 0 0 1px #fff8; }
@media (forced-colors: active) {
  .box { --pen: Highlight; background: none; }
  .hover { border-width: 4px; }
}
`;

/** Puts one element into the page, and takes it away again with `close`. */
export function openOutlines(document: Document): Outlines {
  const view = document.defaultView ?? window;
  const host = document.createElement('div');
  host.setAttribute(mark, '');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const frames = document.createElement('div');
  root.append(style, frames);
  document.documentElement.append(host);
  let drawing = 0;

  function boxAround(element: Element, kind: string): HTMLElement | undefined {
    const { top, left, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || top > view.innerHeight || top + height < 0) return undefined;
    const box = document.createElement('div');
    box.className = `box ${kind}`;
    box.style.cssText = `top:${top - air}px;left:${left - air}px;width:${width + 2 * air}px;height:${height + 2 * air}px`;
    return box;
  }

  return {
    host,
    root,
    draw(taken, pointed) {
      view.cancelAnimationFrame(drawing);
      drawing = view.requestAnimationFrame(() => {
        const boxes: HTMLElement[] = [];
        for (const element of taken) {
          const box = boxAround(element, 'taken');
          if (box) boxes.push(box);
          if (boxes.length >= mostOutlines) break;
        }
        const hover = pointed && boxAround(pointed, 'hover');
        frames.replaceChildren(...boxes, ...(hover ? [hover] : []));
        // For a note that stands at the outline.
        const { left, bottom } = pointed?.getBoundingClientRect() ?? {};
        host.style.setProperty('--understory-below', `${(bottom ?? 0) + 2 * air}px`);
        host.style.setProperty('--understory-left', `${left ?? 0}px`);
      });
    },
    close() {
      view.cancelAnimationFrame(drawing);
      host.remove();
    },
  };
}
