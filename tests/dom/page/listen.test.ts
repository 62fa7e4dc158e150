// What does a control of ours do that the page's script has put elsewhere?

import { afterEach, expect, it, vi } from 'vitest';
import { listenToThread } from '@/utils/page/listen';
import { openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

it('folds its own comment in a link of another, which leads nowhere then', async () => {
  const { root, page } = await openThread(
    '<div id="a">One.</div><div id="b">Two, with <a href="#away">a link</a>.</div>',
    [{ id: 'a' }, { id: 'b', parent: 'a' }],
  );
  const gestures = {
    toggleFold: vi.fn(),
    showComment: vi.fn(),
    toggleConclusion: vi.fn(),
    pressPage: vi.fn(),
  };
  listenToThread(root, page.ownerOf, gestures, new AbortController().signal);
  const button = root.querySelector('[data-understory-fold]') as Element;
  root.querySelector('a')?.append(button);
  const press = new MouseEvent('click', { bubbles: true, cancelable: true });
  button.dispatchEvent(press);
  expect(gestures.toggleFold.mock.calls).toEqual([['a']]);
  expect(press.defaultPrevented).toBe(true);
});

it('is heard by nobody else: a page that opens what is clicked does not open it, one that lets no click through does not keep it', async () => {
  const { root, page } = await openThread('<div id="a">One.</div><div id="b">Two.</div>', [
    { id: 'a' },
    { id: 'b', parent: 'a' },
  ]);
  const gestures = {
    toggleFold: vi.fn(),
    showComment: vi.fn(),
    toggleConclusion: vi.fn(),
    pressPage: vi.fn(),
  };
  listenToThread(root, page.ownerOf, gestures, new AbortController().signal);
  const opened = vi.fn();
  root.querySelector('#a')?.addEventListener('click', (event) => {
    opened();
    event.stopPropagation();
  });
  root.querySelector<HTMLElement>('[data-understory-fold]')?.click();
  expect(opened).not.toHaveBeenCalled();
  expect(gestures.toggleFold.mock.calls).toEqual([['a']]);
  root.querySelector<HTMLElement>('#a')?.click();
  expect(opened).toHaveBeenCalled();
});
