// Does the first line of a comment stand beside its fold button?

import { afterEach, expect, it } from 'vitest';
import '@/utils/page/page.css';
import '@/utils/page/controls.css';
import { createFoldButton } from '@/utils/page/controls';

afterEach(() => document.body.replaceChildren());

function open(html: string): HTMLElement {
  const thread = document.createElement('div');
  thread.setAttribute('data-understory-density', 'comfortable');
  const comment = document.createElement('div');
  comment.setAttribute('data-understory-id', 'a');
  const text = new DOMParser().parseFromString(html, 'text/html').body.childNodes;
  comment.append(createFoldButton(document), ...text);
  thread.append(comment);
  document.body.append(thread);
  return comment;
}

it.each([
  '<p>What it says</p>',
  '<h3>What it says</h3>',
  '<div>What it says</div>',
  '<a href="#ann"><h4>What it says</h4></a>',
  '<a id="c5"></a><article><header><p>What it says</p></header></article>',
  '<span></span><div></div><section><div><div><h4>What it says</h4></div></div></section>',
])('where it is %s', (html) => {
  const comment = open(html);
  const button = comment.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
  const middle = button.top + button.height / 2;
  const line = lineOf(comment, 'What it says');
  expect(Math.abs(line.top + line.height / 2 - middle)).toBeLessThan(6);
});

it('what stands below a picture keeps its distance from it', () => {
  const comment = open('<img alt="" width="20" height="20" style="display: block"><p>What it says</p>');
  const bottom = comment.querySelector('img')?.getBoundingClientRect().bottom ?? 0;
  expect(lineOf(comment, 'What it says').top - bottom).toBeGreaterThan(10);
});

it('paragraphs below it keep the page’s own distances', () => {
  const [first, second] = open('<div><p>One</p><p>Two</p></div>').querySelectorAll('p');
  const gap = (second?.getBoundingClientRect().top ?? 0) - (first?.getBoundingClientRect().bottom ?? 0);
  expect(gap).toBeGreaterThan(10);
});

function lineOf(comment: Element, words: string): DOMRect {
  const walker = document.createTreeWalker(comment, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()?.nodeValue !== words);
  const range = document.createRange();
  range.selectNodeContents(walker.currentNode);
  return range.getBoundingClientRect();
}
