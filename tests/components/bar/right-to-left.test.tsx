// Do our words keep their order on a page that runs from right to left?

import { expect, it } from 'vitest';
import { busyBar } from './bar-model';
import { openBar } from './open-bar';

/** Where a part of a text begins on the screen. */
function leftOf(text: Node, part: string): number {
  const range = document.createRange();
  const at = text.textContent?.indexOf(part) ?? -1;
  range.setStart(text, at);
  range.setEnd(text, at + part.length);
  return range.getBoundingClientRect().left;
}

it('a number stands before what it counts', () => {
  const { place, screen } = openBar(busyBar);
  place.dir = 'rtl';
  const text = screen.getByText(/^\d+ comments$/).firstChild as Node;
  expect(leftOf(text, '2')).toBeLessThan(leftOf(text, 'comments'));
});
