// Are the words that the reader looks for marked, and never more of them than anybody reads?

import { afterEach, expect, it } from 'vitest';
import { openHighlight } from '@/utils/page/highlight';
import sheet from '@/utils/page/page.css?raw';
import { wordsOf } from '@/utils/view/search';

const highlightWords = openHighlight();

const marked = () =>
  [...(CSS.highlights.get('understory-search') ?? [])].map((range) => (range as Range).toString());

function show(text: string): Element {
  const comment = document.createElement('p');
  comment.append(text);
  document.body.append(comment);
  return comment;
}

afterEach(() => {
  highlightWords([], []);
  document.body.replaceChildren();
});

it('marks them as they are written, signs too', () => {
  const comment = show('Rain (a+b)* and rain');
  highlightWords([comment], ['RAIN', '(A+B)*', '.*']);
  expect(marked()).toEqual(['Rain', 'rain', '(a+b)*']);
  expect(comment.outerHTML).toBe('<p>Rain (a+b)* and rain</p>');
});

it('marks a word once, however often it is asked for', () => {
  highlightWords([show('rain')], wordsOf('rain '.repeat(1_000)));
  expect(marked()).toEqual(['rain']);
});

it('marks what the search finds: whatever the case and accents', () => {
  highlightWords([show('La página, a PAGINA de São Paulo')], wordsOf('pagina são'));
  expect(marked()).toEqual(['página', 'PAGINA', 'São']);
});

it('marks the words of each thread, whatever is searched in another', () => {
  const another = openHighlight();
  highlightWords([show('rain')], wordsOf('rain'));
  another([show('snow and hail')], wordsOf('snow'));
  expect(marked()).toEqual(['rain', 'snow']);
  another([], []);
  expect(marked()).toEqual(['rain']);
});

it('stops in the middle of a comment that never does', () => {
  highlightWords([show('e'.repeat(1_000_000)), show('e')], ['E']);
  expect(marked()).toHaveLength(2_000);
});

it('shows them in comments, however deep they stand, and leaves the page’s own marks alone', () => {
  const style = document.createElement('style');
  style.textContent = sheet;
  const comment = document.createElement('div');
  comment.dataset.understoryId = '1';
  const word = comment.appendChild(document.createElement('p')).appendChild(document.createElement('b'));
  document.body.append(style, comment, document.createElement('aside'));
  const colour = (element: Element) =>
    getComputedStyle(element, '::highlight(understory-search)').backgroundColor;
  expect(colour(comment)).toBe('rgb(255, 226, 122)');
  expect(colour(word)).toBe('rgb(255, 226, 122)');
  expect(colour(document.querySelector('aside') as Element)).toBe('rgba(0, 0, 0, 0)');
});
