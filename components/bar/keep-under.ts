// Where does something that opens from a button stand?

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const gap = 4;
const edge = 8;

/**
 * Places a box of the top layer under `anchor`, with their right edges in line, inside the window; above it where
 * there is more room. The box must be positioned absolutely: it then scrolls with the page.
 */
function placeUnder(anchor: Element, box: HTMLElement): void {
  const from = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const widest = document.documentElement.clientWidth;
  const left = Math.max(edge, Math.min(from.right - width, widest - width - edge));
  const below = from.bottom + gap;
  const above = from.top - gap - height;
  const top = below + height > window.innerHeight && above >= 0 ? above : below;
  box.style.left = `${left + window.scrollX}px`;
  box.style.top = `${top + window.scrollY}px`;
}

/** @returns ends it */
function keepUnder(anchor: HTMLElement, box: HTMLElement): () => void {
  const place = () => placeUnder(anchor, box);
  const end = new AbortController();
  const options = { capture: true, passive: true, signal: end.signal };
  for (const event of ['scroll', 'resize']) window.addEventListener(event, place, options);
  const sight = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting !== false) return;
    // To show the button again would undo the scrolling.
    if (box.matches(':focus-within')) anchor.focus({ preventScroll: true });
    box.hidePopover();
  });
  sight.observe(anchor);
  place();
  return () => {
    end.abort();
    sight.disconnect();
  };
}

/**
 * Keeps an open popover under its button, also while a box of the page scrolls around that, or the bar stays in view while the page scrolls;
 * and closes it when the button is scrolled out of sight.
 * @returns to be told when it has opened or closed
 */
export function useKeptUnder(
  button: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
): (isOpen: boolean) => void {
  const end = useRef(() => {});
  useEffect(() => () => end.current(), []);
  return (isOpen) => {
    end.current();
    if (isOpen && button.current && box.current) end.current = keepUnder(button.current, box.current);
  };
}
