// What is spared in a long thread, and what comes first?

import { afterEach, expect, it, vi } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { plantForest } from '@/utils/forest/plant-forest';
import { type Ledger, openLedger } from '@/utils/page/ledger';
import { openThreadPage } from '@/utils/page/thread-page';
import type { Place } from '@/utils/reading/places';
import { initialState } from '@/utils/view/choices';
import { planView } from '@/utils/view/plan-view';
import { words } from '../page-words';
import { wishes } from './open-thread';

const look = { threadLines: true, density: 'comfortable' };
afterEach(() => document.body.replaceChildren());

/** A thread of roots with some replies each, one to the other, nested in lists, of which one may hold more than words. */
async function raise(
  count: number,
  within = '',
  pause = (_root: Element, _ledger: Ledger): void => undefined,
  isLaidOut = true,
  replies = 2,
) {
  const records: CommentRecord[] = [];
  const items: string[] = [];
  for (let id = 0; id < count; id += replies + 1) {
    let inner = '';
    for (let number = id + replies; number > id; number--) {
      const more = number === 1 ? within : '';
      inner = `<ol><li><div id="c${number}">Reply ${number}. ${more}</div>${inner}</li></ol>`;
    }
    items.push(`<li><div id="c${id}">Root ${id}.</div>${inner}</li>`);
    records.push({ id: `${id}` });
    for (let number = id + 1; number <= id + replies; number++)
      records.push({ id: `${number}`, parent: `${number - 1}` });
  }
  const root = document.createElement('main');
  root.append(...new DOMParser().parseFromString(`<ol>${items.join('')}</ol>`, 'text/html').body.childNodes);
  document.body.append(root);
  const places = new Map(
    records.map(({ id }): [string, Place] => {
      const own = root.querySelector(`#c${id}`) as Element;
      const branch = own.nextElementSibling ?? undefined;
      return [id, { own: [own], item: own.parentElement as Element, ...(branch && { branch }) }];
    }),
  );
  const forest = plantForest(records);
  const ledger = openLedger();
  const before = root.outerHTML;
  const page = openThreadPage(ledger, forest, { records, places }, root, words);
  await page?.raise(planView(forest, initialState(wishes)), look, isLaidOut, (wait) => {
    if (!wait) return pause(root, ledger) ?? undefined;
    return wait().then(() => pause(root, ledger));
  });
  const skipped = (selector: string) =>
    [...root.querySelectorAll(selector)].filter((one) => getComputedStyle(one).contentVisibility === 'auto');
  return { root, before, ledger, skipped };
}

it('skips all replies to each root as one, in a long thread', async () => {
  const { root, before, ledger, skipped } = await raise(600);
  expect(skipped('main > ol > li > ol')).toHaveLength(200);
  expect(skipped('ol ol ol')).toEqual([]);
  ledger.restore();
  expect(root.outerHTML).toBe(before);
});

it('skips what answers a reply as one too, where it is more than a few', async () => {
  const { skipped } = await raise(600, '', undefined, true, 5);
  expect(skipped('main > ol > li > ol')).toHaveLength(100);
  expect(skipped('main > ol > li > ol > li > ol')).toHaveLength(100);
  expect(skipped('ol ol ol ol')).toEqual([]);
});

it('skips none so in a short thread', async () => {
  const { skipped } = await raise(90);
  expect(skipped('ol')).toEqual([]);
});

it('skips none so that holds what has to be moved as it is', async () => {
  const { root, skipped } = await raise(600, '<iframe></iframe>');
  expect(skipped('main > ol > li > ol')).toHaveLength(199);
  expect(root.querySelector('iframe')?.closest('main > ol > li > ol')).not.toBe(
    skipped('main > ol > li > ol')[0],
  );
});

it.each([
  ['while its page loads, the first comments can be folded before the others stand', false, true],
  ['once its page has loaded, they stand with the others', true, false],
])('%s', async (_, isLaidOut, isEarly) => {
  const early: boolean[] = [];
  await raise(
    699,
    '',
    (root) => {
      const stands = root.querySelectorAll('[data-understory-id]').length;
      const first = root.querySelector('#c0 > [data-understory-fold]:not([hidden])');
      if (stands > 0 && stands < 699) early.push(first?.checkVisibility() ?? false);
    },
    isLaidOut,
  );
  expect(early.length).toBeGreaterThan(0);
  expect(early.every((seen) => seen === isEarly)).toBe(true);
});

it('paints the first comments before it goes on, and writes no more if the page is given back then', async () => {
  let opened: { root: Element; ledger: Ledger } | undefined;
  let isOff = false;
  const raised = raise(
    699,
    '',
    (root, ledger) => {
      if (isOff) throw new Error('off');
      opened ??= { root, ledger };
    },
    false,
  );
  const standing = () => document.querySelectorAll('[data-understory-id]').length;
  await new Promise<void>((resolve) => {
    const look = () => (standing() > 0 ? resolve() : requestAnimationFrame(look));
    look();
  });
  const first = standing();
  isOff = true;
  opened?.ledger.restore();
  await expect(raised).rejects.toThrow('off');
  expect(first).toBeLessThan(100);
  expect(opened?.root.outerHTML).not.toContain('understory');
});

it('has the browser restyle a page of many comments in few goes, each of which takes longer the more there are', async () => {
  const restyled = vi.spyOn(window, 'getComputedStyle');
  try {
    await raise(24_000, '', undefined, false);
    expect(restyled.mock.calls.length).toBeGreaterThan(1);
    // Twice twenty, and once for what holds them all.
    expect(restyled.mock.calls.length).toBeLessThan(45);
  } finally {
    restyled.mockRestore();
  }
});
