// Do popup and badge hear of the reader's choices, and never before the reader sees them?

import { afterEach, expect, it } from 'vitest';
import { printPage, shapes } from '@/scripts/bench/shapes/shape';
import { openSession } from '@/utils/session/session';
import type { BarActions } from '@/utils/view/bar';
import type { PageState } from '@/utils/view/page-state';
import { quietPorts } from './quiet-session';
import { removePages } from './shown-page';

afterEach(removePages);

/** In a window whose clocks go, as they do for us on each page; the usual ones run none of a page's scripts, and a test's are the page's there. */
async function showLivePage(source: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = source;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

async function open() {
  const [shape] = shapes;
  const page = await showLivePage(shape ? printPage(shape, 40) : '');
  const bars: BarActions[] = [];
  const told: PageState[] = [];
  const session = openSession({ ...quietPorts(page, bars), announce: (state) => void told.push(state) });
  await session.turn(true);
  await expect.poll(() => told.at(-1)?.status).toBe('on');
  told.length = 0;
  return { session, told, bar: bars[0] as BarActions };
}

it('of several choices before the next paint once, and of the last', async () => {
  const { told, bar } = await open();
  bar.setMinimumScore(5);
  bar.setMinimumScore(1);
  bar.setMinimumScore(4);
  expect(told).toEqual([]);
  await expect.poll(() => told.length).toBe(1);
  const hidden = told[0]?.hidden;
  bar.setMinimumScore(5);
  await expect.poll(() => told.length).toBe(2);
  expect(told[1]?.hidden).toBeGreaterThan(hidden ?? Infinity);
});

it('of nothing any more once the page is off', async () => {
  const { session, told, bar } = await open();
  bar.setMinimumScore(5);
  await session.turn(false);
  const other = await open();
  other.bar.setMinimumScore(5);
  await expect.poll(() => other.told.length).toBe(1);
  expect(told.map(({ status }) => status)).toEqual(['off']);
});
