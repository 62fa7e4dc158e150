// Where does something that opens from a button stand?

const gap = 4;
const edge = 8;

/**
 * Places a box of the top layer under `anchor`, with their right edges in line, inside the window; above it where
 * there is more room. The box must be positioned absolutely: it then scrolls with the page.
 */
export function placeUnder(anchor: Element, box: HTMLElement): void {
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
