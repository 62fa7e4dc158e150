// Do comments of one level stand at one indent, though the page keeps replies beside a picture of who is answered?

import { afterEach, describe, expect, it } from 'vitest';
import { placeComment } from '@/utils/reading/place-comment';
import { apply, openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

const media = (id: string, replies = '') =>
  `<div class="media" id="${id}" style="display: flex"><i class="picture" style="flex: none; width: 40px; height: 40px"><img alt=""></i>
    <div class="words main"><p>${id} says something.</p><p>Reply</p>${replies}</div></div>`;

const records = [
  { id: 'a' },
  { id: 'b', parent: 'a' },
  { id: 'c', parent: 'b' },
  { id: 'd', parent: 'a' },
  { id: 'e' },
];
const replies = media('b', media('c')) + media('d');
const html = media('a', replies) + media('e');

const open = (page: string, isHeld: boolean) =>
  openThread(
    page,
    records,
    true,
    (element) =>
      placeComment(
        element,
        [...element.querySelectorAll('[id]')].filter((one) => one.parentElement?.closest('[id]') === element),
      ),
    isHeld,
  );

const leftOf = (root: Element, selector: string) =>
  root.querySelector(selector)?.getBoundingClientRect().left;

describe.for([true, false])('held by a framework: %s', (isHeld) => {
  it('pictures stand below each other, and words do', async () => {
    const { root } = await open(html, isHeld);
    for (const part of ['.picture', 'p']) {
      expect(leftOf(root, `#e ${part}`)).toBe(leftOf(root, `#a ${part}`));
      expect(leftOf(root, `#d ${part}`)).toBe(leftOf(root, `#b ${part}`));
    }
    expect(leftOf(root, '#b p')).toBeGreaterThan(leftOf(root, '#a p') ?? Number.NaN);
  });

  it('gives the page back', async () => {
    const { root, before, ledger } = await open(html, isHeld);
    ledger.restore();
    expect(root.outerHTML).toBe(before);
  });
});

it.each(['', 'class="replies"'])(
  'words keep the look that they have in what they stand in, replies in %s',
  async (attribute) => {
    const branch = attribute && `<div ${attribute}>${replies}</div>`;
    const style = '<style>.words > p { color: rgb(1, 2, 3) }</style>';
    const opened = await open(media('a', branch || replies) + media('e') + style, false);
    for (const words of opened.root.querySelectorAll('p'))
      expect(getComputedStyle(words).color).toBe('rgb(1, 2, 3)');
    // Each level is one step in, and not also as far as the picture is wide.
    expect((leftOf(opened.root, '#b p') ?? 0) - (leftOf(opened.root, '#a p') ?? 0)).toBeLessThan(30);
    apply(opened, { folds: new Map([['a', true]]) });
    expect(opened.root.querySelector('#b p')?.checkVisibility()).toBe(false);
    expect(opened.root.querySelector('#a p')?.checkVisibility()).toBe(true);
    opened.ledger.restore();
    expect(opened.root.outerHTML).toBe(opened.before);
  },
);

it('a branch that the page ends at some height is seen whole, and leaves no hole when it is folded', async () => {
  const limited = `<div class="limit" style="height: 60px; overflow: hidden">${replies}</div>`;
  const opened = await open(media('a', limited) + media('e'), true);
  const branch = opened.root.querySelector('.limit') as Element;
  expect(branch.clientHeight).toBeGreaterThan(100);
  expect(branch.scrollHeight).toBe(branch.clientHeight);
  apply(opened, { folds: new Map([['a', true]]) });
  expect(branch.getBoundingClientRect().height).toBeLessThan(60);
});
