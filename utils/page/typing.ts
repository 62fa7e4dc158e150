// Is the reader typing, so that nothing may move under their hands?

const editable = 'input:not([type="range" i], [type="checkbox" i]), textarea, select, [contenteditable]';

/** Also true inside a shadow root of ours: the search field of the bar. */
export function isTyping(document: Document): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.matches(editable) ?? false;
}

/** Calls back once the reader has left the field that they type in; at once if they are not typing. */
export function afterTyping(document: Document, go: () => void, signal: AbortSignal): void {
  if (!isTyping(document)) {
    go();
    return;
  }
  const wait = () => {
    // The focus is nowhere until the event is over.
    queueMicrotask(() => {
      if (!signal.aborted) afterTyping(document, go, signal);
    });
  };
  document.addEventListener('focusout', wait, { once: true, signal });
}
