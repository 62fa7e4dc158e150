// Are the rows of a table left as they are styled, while a place among them is held?

import { afterEach, expect, it } from 'vitest';
import { printPage, shapes } from '@/scripts/bench/shapes/shape';
import { openQuietSession } from '../session/quiet-session';
import { removePages, showPage } from '../session/shown-page';

afterEach(removePages);

it.each(shapes.map((shape) => [shape.name, shape] as const))('%s', async (_, shape) => {
  const page = await showPage(printPage(shape, 40));
  const { session, bars } = openQuietSession(page);
  await session.turn(true);
  bars[0]?.sortBy('newest');
  const held = [...page.querySelectorAll('[data-understory-busy]')];
  for (const comment of page.querySelectorAll('[data-understory-id]'))
    expect(held.some((holder) => holder.contains(comment))).toBe(true);
  // Rows take `vertical-align` from it: to change anything of it styles all of them anew.
  expect(held.map(({ localName }) => localName)).not.toContain('tbody');
});
