// Are new comments told from everything else that a page does?

import { describe, expect, it } from 'vitest';
import type { Places } from '@/utils/reading/places';
import { expectArrivals } from '@/utils/session/arrivals';

function openList(html: string): { list: Element; places: Places } {
  const list = document.createElement('ul');
  list.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(list);
  return { list, places: new Map([...list.children].map((item, index) => [String(index), { own: [item] }])) };
}

function element(name: string, text: string, classes = ''): Element {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = classes;
  return made;
}

describe('arrivals', () => {
  it('knows a comment by the classes that all comments have', () => {
    const { list, places } = openList('<div class="comment odd">a</div><div class="comment even">b</div>');
    const arrivals = expectArrivals(places, list);
    list.append(element('div', 'An advertisement that says a lot', 'promotion'));
    expect(arrivals.bringsComments(new Set([list]))).toBe(false);
    list.append(element('div', 'c', 'comment odd'));
    expect(arrivals.bringsComments(new Set([list]))).toBe(true);
  });

  it('knows it also where it stands on another level, or has another author, than all that are there', () => {
    const { list, places } = openList(
      '<div class="comment byuser comment-author-ann even thread-even depth-1">a</div>',
    );
    const arrivals = expectArrivals(places, list);
    list.append(element('div', 'b', 'comment byuser comment-author-bob odd alt depth-2'));
    expect(arrivals.bringsComments(new Set([list]))).toBe(true);
  });

  it('finds it inside what was added', () => {
    const { list, places } = openList('<div class="comment">a</div>');
    const arrivals = expectArrivals(places, list);
    const page = element('section', '');
    page.append(element('div', 'b', 'comment'));
    list.append(page);
    expect(arrivals.bringsComments(new Set([list]))).toBe(true);
  });

  it('takes siblings of the same kind for comments where they have no class, but no short ones', () => {
    const { list, places } = openList('<div>First comment of all</div><div>Second comment</div>');
    const arrivals = expectArrivals(places, list);
    list.append(element('div', 'Loading'));
    expect(arrivals.bringsComments(new Set([list]))).toBe(false);
    list.append(element('div', 'A third comment, which has come later'));
    expect(arrivals.bringsComments(new Set([list]))).toBe(true);
  });

  it('is not led astray by a form that moves into a comment', () => {
    const { list, places } = openList('<div class="comment">a</div>');
    const arrivals = expectArrivals(places, list);
    list.firstElementChild?.append(document.createElement('form'));
    expect(arrivals.bringsComments(new Set(list.children))).toBe(false);
  });

  it('knows what has come since, or while the thread was read, from what was there', () => {
    const { list, places } = openList('<div class="comment">a</div>');
    list.append(element('div', 'Nothing more', 'comment'));
    const arrivals = expectArrivals(places, list);
    expect(arrivals.haveCome()).toBe(false);
    expect(expectArrivals(places, list, true).haveCome()).toBe(true);
    list.append(element('div', 'b', 'comment'));
    expect(arrivals.haveCome()).toBe(true);
  });

  it('tells a wiped thread from a deleted comment', () => {
    const { list, places } = openList('<div class="c">a</div><div class="c">b</div><div class="c">d</div>');
    const arrivals = expectArrivals(places, list);
    list.firstElementChild?.remove();
    expect(arrivals.isWiped()).toBe(false);
    list.replaceChildren();
    expect(arrivals.isWiped()).toBe(true);
  });
});
