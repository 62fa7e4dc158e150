// Does a thread of hundreds of levels become a tree while the reader is at it?

import { afterEach, expect, it } from 'vitest';
import { plantForest } from '@/utils/forest/plant-forest';
import { openLedger } from '@/utils/page/ledger';
import { openThreadPage } from '@/utils/page/thread-page';
import type { Place } from '@/utils/reading/places';
import { initialState } from '@/utils/view/choices';
import { planView } from '@/utils/view/plan-view';
import { words } from '../page-words';
import { wishes } from './open-thread';

afterEach(() => document.body.replaceChildren());

const levels = 150;
const idOf = (level: number) => `c${level}`;

/** Each comment answers the one before it, in a list in its item; the last one holds what the reader is at. */
function printChain(): string {
  let html = `<div id="${idOf(levels)}"><input>
    <div style="height: 20px; overflow: auto"><p style="height: 90px">A long line.</p></div></div>`;
  for (let level = levels - 1; level >= 0; level -= 1)
    html = `<div id="${idOf(level)}">Reply ${level}.</div><ol><li>${html}</li></ol>`;
  return `<ol><li>${html}</li></ol>`;
}

it('keeps what has the focus, what has been written and where it has been scrolled to', async () => {
  const root = document.createElement('main');
  root.append(...new DOMParser().parseFromString(printChain(), 'text/html').body.childNodes);
  document.body.append(root);
  const before = root.outerHTML;
  const ids = Array.from({ length: levels + 1 }, (_, level) => idOf(level));
  const records = ids.map((id, level) => (level > 0 ? { id, parent: idOf(level - 1) } : { id }));
  const places = new Map(
    ids.map((id): [string, Place] => {
      const own = root.querySelector(`#${id}`) as Element;
      const branch = own.nextElementSibling;
      return [id, { own: [own], item: own.parentElement as Element, ...(branch && { branch }) }];
    }),
  );
  const field = root.querySelector('input') as HTMLInputElement;
  const box = field.nextElementSibling as Element;
  field.focus();
  field.value = 'half a word';
  box.scrollTop = 30;

  const ledger = openLedger();
  const forest = plantForest(records);
  const page = openThreadPage(ledger, forest, { records, places }, root, words);
  const look = { threadLines: true, density: 'comfortable' };
  await page?.raise(planView(forest, initialState(wishes)), look, true, () => undefined);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(root.querySelectorAll('[data-understory-fold]')).toHaveLength(levels);
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('half a word');
  expect(box.scrollTop).toBe(30);
  field.blur();
  ledger.restore();
  expect(root.outerHTML).toBe(before);
});
