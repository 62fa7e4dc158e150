// By what is a thread scrolled?

import { afterEach, expect, it, test } from 'vitest';
import { findScroller } from '@/utils/page/scroller';

afterEach(() => document.body.replaceChildren());

const high = '<p style="height: 900px">Herons.</p>';

/** @returns what stands in the one with the id `home` */
function draw(markup: string): Element {
  document.body.insertAdjacentHTML('beforeend', markup);
  return document.getElementById('home') as Element;
}

it.each([
  [
    'a box around it',
    `<div class="box" style="height: 300px; overflow: auto"><div id="home">${high}</div></div>`,
  ],
  ['itself', `<div class="box" id="home" style="height: 300px; overflow-y: scroll">${high}</div>`],
  [
    'the inner one of two',
    `<div style="height: 500px; overflow: auto"><div class="box" style="height: 300px; overflow: auto"><div id="home">${high}</div></div>${high}</div>`,
  ],
  [
    'a dialog',
    `<dialog open class="box" style="height: 300px; overflow: auto"><div id="home">${high}</div></dialog>`,
  ],
])('by %s', (_, markup) => {
  const home = draw(markup);
  const box = document.querySelector('.box') as Element;
  const scroller = findScroller(home);
  scroller.scrollBy(200);
  expect(box.scrollTop).toBe(200);
  expect(scroller.port).toBe(box);
  expect(scroller.top()).toBe(Math.max(0, box.getBoundingClientRect().top + box.clientTop));
});

it.each([
  ['a box that shows all of it', '<div class="box" style="height: 1000px; overflow: auto">'],
  ['a box that shows nearly all of it', '<div class="box" style="height: 940px; overflow-x: hidden">'],
  ['what cuts it off, for good', '<div class="box" style="height: 300px; overflow: hidden">'],
])('not by %s', (_, start) => {
  const home = draw(`${start}<div id="home">${high}</div></div>${high}${high}`);
  findScroller(home).scrollBy(100);
  expect(document.querySelector('.box')?.scrollTop).toBe(0);
  expect(window.scrollY).toBe(100);
  window.scrollTo(0, 0);
});

test('by a box that a script scrolls', () => {
  const home = draw(
    `<div class="box" style="height: 300px; overflow: hidden"><div id="home">${high}</div></div>`,
  );
  document.querySelector('.box')?.scrollTo(0, 50);
  expect(findScroller(home).port.scrollTop).toBe(50);
});

test("by a box in the shadow of a site's own element", () => {
  const home = draw(`<div class="host"><div id="home">${high}</div></div>`);
  const shadow = document.querySelector('.host')?.attachShadow({ mode: 'open' });
  const box = document.createElement('div');
  box.style.cssText = 'height: 300px; overflow: auto';
  box.append(document.createElement('slot'));
  shadow?.append(box);
  findScroller(home).scrollBy(60);
  expect(box.scrollTop).toBe(60);
});
