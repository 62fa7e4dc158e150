// Are comments seen in the wanted order, and everything else where it was, though no node has moved?

import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import '@/utils/page/held.css';
import { openLedger } from '@/utils/page/ledger';
import { orderByStyle } from '@/utils/page/order-by-style';

afterEach(() => document.body.replaceChildren());

function openHome(names: readonly string[]): HTMLElement {
  const home = document.createElement('div');
  for (const name of names) {
    const child = document.createElement('div');
    child.textContent = name;
    home.append(child);
  }
  document.body.append(home);
  return home;
}

const named = (home: Element, name: string) =>
  [...home.children].find((child) => child.textContent === name) as Element;

const seen = (home: Element) =>
  [...home.children]
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((child) => child.textContent)
    .join(' ');

it('keeps what stands above and below, and lets what stands between go with the comment before it', () => {
  const home = openHome(['bar', 'a', 'b', 'advert', 'c', 'more']);
  const ledger = openLedger();
  const unit = (name: string) => [named(home, name)];
  orderByStyle(ledger, home, [unit('c'), unit('b'), unit('a')]);
  expect(seen(home)).toBe('bar c b advert a more');
  home.append(openHome(['late']).firstElementChild as Element);
  expect(seen(home)).toBe('bar c b advert a more late');
});

it('any order is shown and taken back to the byte', () => {
  const orders = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })
    .chain((names) =>
      fc.tuple(fc.constant(names), fc.array(shuffled(names), { minLength: 1, maxLength: 3 })),
    );
  fc.assert(
    fc.property(orders, fc.boolean(), ([names, wanted], isStyled) => {
      const home = openHome(names);
      if (isStyled) home.firstElementChild?.setAttribute('style', 'color:red');
      const before = home.outerHTML;
      const ledger = openLedger();
      for (const order of wanted) {
        orderByStyle(
          ledger,
          home,
          order.map((name) => [named(home, name)]),
        );
        expect(seen(home)).toBe(order.join(' '));
      }
      ledger.restore();
      expect(home.outerHTML).toBe(before);
    }),
  );
});

it('what the page writes into a style meanwhile stays', () => {
  const home = openHome(['a', 'b']);
  const ledger = openLedger();
  orderByStyle(ledger, home, [[named(home, 'b')], [named(home, 'a')]]);
  const first = home.firstElementChild as HTMLElement;
  first.style.color = 'red';
  ledger.restore();
  expect(first.getAttribute('style')).toBe('color: red;');
});

it('what the page writes into a style between two of our orders stays', () => {
  const home = openHome(['a', 'b', 'c']);
  const ledger = openLedger();
  const order = (...names: string[]) =>
    orderByStyle(
      ledger,
      home,
      names.map((name) => [named(home, name)]),
    );
  order('c', 'b', 'a');
  const first = home.firstElementChild as HTMLElement;
  first.style.color = 'red';
  order('b', 'a', 'c');
  ledger.restore();
  expect(first.getAttribute('style')).toBe('color: red;');
});

function shuffled(names: readonly string[]): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray([...names], { minLength: names.length, maxLength: names.length });
}
