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
  'unicode-bidi': 'plaintext',
} as const;

/**
 * One element over the page, until it is pressed: then nothing of ours is left. No ledger holds it, since those of its script are closed by now.
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
