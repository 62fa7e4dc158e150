// How does the reader learn why the tree has left their page, when the extension is gone?

/** Above all that a page could put there. */
const topmost = '2147483647';

const look = {
  all: 'initial',
  position: 'fixed',
  'z-index': topmost,
  'inset-block-end': '16px',
  'inset-inline': '16px',
  'inline-size': 'fit-content',
  'max-inline-size': '600px',
  'box-sizing': 'border-box',
  margin: 'auto',
  padding: '12px 16px',
  border: '2px solid',
  'border-radius': '6px',
  'color-scheme': 'light dark',
  color: 'CanvasText',
  background: 'Canvas',
  font: '16px/1.4 system-ui, sans-serif',
  cursor: 'pointer',
} as const;

/** What keeps a comment out of sight. */
const hiding = ['data-understory-folded', 'data-understory-hidden'];

/**
 * Whether a script of ours has died here: Firefox ends it without a word when its extension goes, and starts the next one in
 * the same page. Nobody can give back what the first has changed, and a second tree upon it would show each comment twice.
 * But nothing stays hidden behind buttons that do nothing any more. A page that only writes the name of our bar is read as any other.
 */
export function openDeadTree(document: Document): boolean {
  const bars = [...document.querySelectorAll('[data-understory-bar]')];
  if (!bars.some(({ shadowRoot }) => shadowRoot?.firstElementChild)) return false;
  for (const mark of hiding)
    for (const hidden of document.querySelectorAll(`[${mark}]`)) hidden.removeAttribute(mark);
  return true;
}

/**
 * One element over the page, until it is pressed: then nothing of ours is left.
 * @param words got while the extension was there; after it, the browser gives none
 */
export function sayGone(document: Document, words: string): void {
  const host = document.createElement('div');
  host.setAttribute('role', 'alert');
  const note = document.createElement('button');
  note.type = 'button';
  note.textContent = words;
  // Through the style object: a strict policy of the page forbids the attribute.
  for (const [property, value] of Object.entries(look)) note.style.setProperty(property, value);
  note.addEventListener('click', () => host.remove());
  host.attachShadow({ mode: 'open' }).append(note);
  document.documentElement.append(host);
}
