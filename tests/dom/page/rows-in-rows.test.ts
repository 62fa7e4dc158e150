// Where do the controls of a row stand in whose cell there is a table: the rows of its replies, a quotation, or all of the comment?

import { expect, test } from 'vitest';
import { fullestCell, headsOf } from '@/utils/page/cells';
import type { Places } from '@/utils/reading/places';
import { showPage } from '../session/shown-page';

test('in its own cell, however much its replies say', async () => {
  const page = await showPage(`<table><tr id="outer"><td class="date">1 May</td><td id="own">Short.
    <table><tr id="inner"><td id="reply">A reply with far more words than what it answers has, by any measure.</td></tr></table></td></tr></table>`);
  const row = (id: string) => page.getElementById(id) as HTMLElement;
  const places: Places = new Map(['outer', 'inner'].map((id) => [id, { own: [row(id)], item: row(id) }]));
  const cell = (id: string) => fullestCell(places.get(id) as never, [row(id)], headsOf(places)).id;
  expect(['outer', 'inner'].map(cell)).toEqual(['own', 'reply']);
});

test('beside its own words, not in what it quotes', async () => {
  const quotation =
    '<table><tr><td>Ann wrote:</td></tr><tr><td>What is quoted here is longer than the answer to it.</td></tr></table>';
  const page = await showPage(`<table><tr id="a"><td>Bob</td><td><table>
    <tr><td>Posted: 1 May</td></tr><tr><td id="own">${quotation}<br>No.</td></tr></table></td></tr></table>`);
  const row = page.getElementById('a') as HTMLElement;
  const place = { own: [row], item: row };
  expect(fullestCell(place, [row], headsOf(new Map([['a', place]]))).id).toBe('own');
});
