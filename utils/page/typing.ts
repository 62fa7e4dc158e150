// Is the reader typing, so that nothing may move under their hands?

import { focused } from './pick-frames';

/** Into these nobody types. */
const pressed = 'range checkbox radio button submit reset image file color'.replaceAll(
  /(\w+) ?/g,
  ':not([type="$1" i])',
);

/**
 * A list that hangs open would close; one that was chosen from keeps the focus for as long as nothing else is pressed. Chromium before 133
 * cannot tell the two apart, and passes over what it does not know in `:is`.
 */
export const editable = `:is(input${pressed}, textarea, [contenteditable]:not([contenteditable="false" i]), select:open)`;

/** Of the last of them it is heard that a list has closed: a choice made in a shadow tree is told to nobody outside. */
const ends = ['focusout', 'keyup', 'pointermove'];

/** Also true inside a shadow root of ours: the search field of the bar. */
function isTyping(document: Document): boolean {
  return focused(document)?.matches(editable) ?? false;
}

/** Calls back once the reader has left the field that they type in, or closed the list; at once if they are not typing. */
export function afterTyping(document: Document, go: () => void, signal: AbortSignal): void {
  if (!isTyping(document)) {
    go();
    return;
  }
  const heard = new AbortController();
  const wait = () => {
    heard.abort();
    // The focus is nowhere until the event is over.
    queueMicrotask(() => {
      if (!signal.aborted) afterTyping(document, go, signal);
    });
  };
  for (const end of ends)
    document.addEventListener(end, wait, { signal: AbortSignal.any([signal, heard.signal]) });
}
