// Is it noticed, once, that the extension is gone?

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { extensionIsAlive, onExtensionGone } from '@/utils/platform/lifeline';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** What Chrome does to the scripts of an extension that was updated, disabled or removed. */
function removeExtension(): void {
  Object.assign(fakeBrowser.runtime, { id: undefined });
}

const gone = vi.fn();
let page: EventTarget;

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { id: 'understory' });
  gone.mockReset();
  page = new EventTarget();
});

test('the extension is alive until its id is taken away', () => {
  expect(extensionIsAlive()).toBe(true);
  removeExtension();
  expect(extensionIsAlive()).toBe(false);
});

test.each(['visibilitychange', 'pageshow', 'focus', 'pointerdown', 'keydown', 'click', 'input'])(
  'the first %s after the end tells, and no later one',
  (moment) => {
    onExtensionGone(gone, new AbortController().signal, page);
    page.dispatchEvent(new Event(moment));
    expect(gone).not.toHaveBeenCalled();
    removeExtension();
    page.dispatchEvent(new Event(moment));
    expect(gone).toHaveBeenCalledOnce();
    page.dispatchEvent(new Event(moment));
    page.dispatchEvent(new Event('keydown'));
    expect(gone).toHaveBeenCalledOnce();
  },
);

test('nobody is told who stopped listening', () => {
  const listening = new AbortController();
  onExtensionGone(gone, listening.signal, page);
  listening.abort();
  removeExtension();
  page.dispatchEvent(new Event('focus'));
  expect(gone).not.toHaveBeenCalled();
});
