// Can what opens in a comment, a menu or a dialog, be read and pressed where it is longer than the comment?

import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

it('a menu is above the next comment, and nothing moves when it opens', async () => {
  const menu =
    '<div style="position: absolute; top: 100%; left: 40px; padding-top: 20px; background: white"><button id="last">Report</button></div>';
  const html = `<div id="a"><p>a says</p><div style="position: relative; width: 60px">Menu ${menu}</div></div>
    <div id="b" style="margin: 30px 0"><p>b says more than one line of it, and more.</p></div>`;
  const { root } = await openThread(html, [{ id: 'a' }, { id: 'b' }]);
  const topOfNext = () => root.querySelector('#b')?.getBoundingClientRect().top;
  // The browser knows their heights with its first frame.
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const before = topOfNext();
  await userEvent.hover(root.querySelector('#a p') as Element);
  const last = root.querySelector('#last') as Element;
  const { left, top, width, height } = last.getBoundingClientRect();
  expect(top).toBeGreaterThan(root.querySelector('#a')?.getBoundingClientRect().bottom ?? Number.NaN);
  expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(last);
  expect(topOfNext()).toBe(before);
});

it('a dialog covers the window, and stands above its shade', async () => {
  const dialog =
    '<div role="dialog" aria-modal="true" style="position: fixed; inset: 0; z-index: 1050"><button>Report</button></div>';
  const html = `<div id="a"><p>a says</p>${dialog}</div><div id="b"><p>b says more.</p></div>
    <div style="position: fixed; inset: 0; z-index: 1040"></div>`;
  const { root } = await openThread(html, [{ id: 'a' }, { id: 'b' }]);
  root.querySelector('button')?.focus();
  const { width, height } = root.querySelector('[role="dialog"]')?.getBoundingClientRect() ?? new DOMRect();
  expect([width, height]).toEqual([document.documentElement.clientWidth, innerHeight]);
  await userEvent.click(root.querySelector('button') as Element);
});
