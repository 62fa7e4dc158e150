// What does a page tell machines, as far as it may be about comments: its JSON-LD?

/** A page's data is the page's: what is longer is left. */
const longest = 4_000_000;

/** Each piece of it, parsed; what is none is left out. */
export function* readLinkedData(document: Document | undefined): Generator<unknown> {
  for (const { textContent } of document?.querySelectorAll('script[type="application/ld+json"]') ?? []) {
    const source = textContent ?? '';
    if (source.length > longest || !source.includes('Comment')) continue;
    try {
      yield JSON.parse(source);
    } catch {}
  }
}
