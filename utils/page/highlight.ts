// Where in the comments are the words that the reader looks for?

import { plain } from '@/utils/view/search';

/** Name of the highlight in the style sheet: `::highlight(understory-search)`. */
const name = 'understory-search';

/** More marks than anybody reads; a bound for words such as "e" on a huge thread. */
const most = 2_000;

/**
 * Paints words, plain, in the given elements with the browser's own highlights: the page's nodes are not touched. No words, no marks.
 * Browsers without the interface show none. Each thread of a page has marks of its own, all in the one highlight that has the name.
 */
export function openHighlight(): (elements: Iterable<Element>, words: readonly string[]) => void {
  let own: Range[] = [];
  return (elements, words) => {
    if (typeof Highlight === 'undefined' || !CSS.highlights) return;
    const marks = CSS.highlights.get(name) ?? new Highlight();
    for (const range of own) marks.delete(range);
    own = [];
    if (words.length > 0)
      for (const element of elements) {
        if (own.length >= most) break;
        collectRanges(element, words, own);
      }
    for (const range of own) marks.add(range);
    if (marks.size === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, marks);
  };
}

function collectRanges(element: Element, words: readonly string[], ranges: Range[]): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && ranges.length < most; node = walker.nextNode()) {
    const written = node.nodeValue ?? '';
    const text = plain(written);
    // Letters that became two, or none, stand at other places.
    if (text.length !== written.length) continue;
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
