// Is a comment's place its own nodes, whatever its page puts round its replies?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeComment } from '@/utils/reading/place-comment';
import type { Place } from '@/utils/reading/places';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function placeOf(document: Document, id: string, inner: readonly string[]): Place {
  const element = (name: string) => document.getElementById(name) as Element;
  return placeComment(element(id), inner.map(element));
}

const textOf = ({ own }: Place) => own.map((node) => node.textContent?.trim()).join(' ');

describe('placing a comment', () => {
  it('takes what stands before a nested list, which is the branch', () => {
    const page = parse(
      '<ul><li id="a"><div class="body">Ann</div><ul id="b"><li id="c">Bob</li><li id="d">Cy</li></ul></li></ul>',
    );
    const place = placeOf(page, 'a', ['c', 'd']);
    expect(textOf(place)).toBe('Ann');
    expect(place).toMatchObject({ item: page.getElementById('a'), branch: page.getElementById('b') });
  });

  it('keeps a list item whose reply is alone in its list', () => {
    const page = parse('<ul><li id="a"><p>Ann</p><ul id="b"><li id="c">Bob</li></ul></li></ul>');
    expect(placeOf(page, 'a', ['c'])).toMatchObject({ branch: page.getElementById('b') });
    expect(placeOf(page, 'c', [])).toMatchObject({ item: page.getElementById('c') });
  });

  it('finds the branch deep inside wrappers that say nothing', () => {
    const page = parse(
      '<article id="a"><header>Ann</header><p>Hello</p><div><section id="b"><article id="c">Bob</article><article id="d">Cy</article></section></div></article>',
    );
    const place = placeOf(page, 'a', ['c', 'd']);
    expect(textOf(place)).toBe('Ann Hello');
    expect(place.branch).toBe(page.getElementById('b'));
  });

  it('has no branch where replies stand right beside the body', () => {
    const page = parse('<div id="a"><p>Ann</p><div id="b">Bob</div><div id="c">Cy</div></div>');
    const place = placeOf(page, 'a', ['b', 'c']);
    expect(textOf(place)).toBe('Ann');
    expect(place.branch).toBeUndefined();
  });

  it('takes what stands below replies that come first', () => {
    const page = parse('<div id="a"><div id="b">Bob</div><p>Ann</p></div>');
    expect(textOf(placeOf(page, 'a', ['b']))).toBe('Ann');
  });

  it('never takes a reply for its own, in any nesting of wrappers', () => {
    const wrappers = fc.array(fc.constantFrom('div', 'section', 'ul', 'blockquote'), { maxLength: 4 });
    fc.assert(
      fc.property(wrappers, wrappers, fc.integer({ min: 1, max: 4 }), (round, between, replies) => {
        const open = (names: readonly string[]) => names.map((name) => `<${name}>`).join('');
        const close = (names: readonly string[]) =>
          names
            .map((name) => `</${name}>`)
            .reverse()
            .join('');
        const inner = Array.from({ length: replies }, (_, index) => `r${index}`);
        const page = parse(
          `<div id="a">${open(round)}<p>Own words</p>${open(between)}${inner
            .map((id) => `<div id="${id}">Reply</div>`)
            .join('')}${close(between)}${close(round)}</div>`,
        );
        expect(textOf(placeOf(page, 'a', inner))).toBe('Own words');
      }),
    );
  });
});
