// Where in the comments are the words that the reader looks for?

/** Name of the highlight in the style sheet: `::highlight(understory-search)`. */
const name = 'understory-search';

/** More marks than anybody reads; a bound for words such as "e" on a huge thread. */
const most = 2_000;

/**
 * Paints the words in the given elements with the browser's own highlights: the page's nodes are not touched.
 * No words, no marks. Browsers without the interface show none.
 */
export function highlightWords(elements: Iterable<Element>, words: readonly string[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  const ranges: Range[] = [];
  if (words.length > 0) {
    const each = [...new Set(words)];
    for (const element of elements) {
      if (ranges.length >= most) break;
      collectRanges(element, each, ranges);
    }
  }
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

function collectRanges(element: Element, words: readonly string[], ranges: Range[]): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && ranges.length < most; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').toLowerCase();
    if (text.length !== node.nodeValue?.length) continue;
    for (const word of words) {
      for (
        let at = text.indexOf(word);
        at >= 0 && ranges.length < most;
        at = text.indexOf(word, at + word.length)
      ) {
        const range = element.ownerDocument.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
}
