// Can what opens in a comment, a menu or a dialog, be read and pressed where it is longer than the comment?

import { afterEach, describe, expect, it } from 'vitest';
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

const fill = 'position: fixed; inset: 0; z-index: 1050';
const button = '<button id="report">Report</button>';

/** Long threads skip all replies to a root as one. */
const replies = (count: number) => Array.from({ length: count }, (_, index) => `r${index}`);

describe.each([
  ['a comment', 0],
  ['a reply of a long thread', 600],
])('a dialog in %s', (_, count) => {
  it.each([
    [
      'says that nothing else can be used',
      `<div role="dialog" aria-modal="true" class="sheet">${button}</div>`,
    ],
    ['says that it is one', `<div role="alertdialog" class="sheet">${button}</div>`],
    ['has a name', `<div class="sheet Report__Modal">${button}</div>`],
  ])('covers the window, and stands above its shade, if it %s', async (_, dialog) => {
    const ids = replies(count);
    const html = `<div id="a"><p>a says</p>${count > 0 ? '' : dialog}</div>
      ${ids.map((id, index) => `<div id="${id}"><p>${id} says</p>${index === 1 ? dialog : ''}</div>`).join('')}
      <div style="position: fixed; inset: 0; z-index: 1040"></div><style>.sheet { ${fill} }</style>`;
    const { root } = await openThread(html, [{ id: 'a' }, ...ids.map((id) => ({ id, parent: 'a' }))]);
    const pressed = root.querySelector('#report') as HTMLElement;
    pressed.focus();
    const { width, height } = pressed.parentElement?.getBoundingClientRect() ?? new DOMRect();
    expect([width, height]).toEqual([document.documentElement.clientWidth, innerHeight]);
    await userEvent.click(pressed);
  });
});

it('what moves away under the pointer with a closed dialog is nothing', async () => {
  const html = `<div id="a"><i style="float: left; height: 90px">a</i><p>a says</p>
    <div class="modal" role="dialog" aria-hidden="true" style="display: none">Report</div></div><div id="b"><p>b says more.</p></div>`;
  const { root } = await openThread(html, [{ id: 'a' }, { id: 'b' }]);
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const topOfNext = () => root.querySelector('#b')?.getBoundingClientRect().top;
  const before = topOfNext();
  await userEvent.hover(root.querySelector('#a p') as Element);
  expect(topOfNext()).toBe(before);
});
