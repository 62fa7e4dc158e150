// Does the toolbar say how many comments are hidden on the page in front?

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText, showBadge, speaksForPage } from '@/utils/platform/badge';
import type { PageState } from '@/utils/view/page-state';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const page: PageState = { host: 'a.example', on: true, status: 'on', comments: 2_000, folded: 9, hidden: 12 };
const words = { name: () => 'Understory', hidden: (count: number) => `Understory: ${count} comments hidden` };

const action = {
  setBadgeText: vi.fn(),
  setTitle: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  setBadgeTextColor: vi.fn(),
};

beforeEach(() => {
  for (const call of Object.values(action)) call.mockReset();
  Object.assign(fakeBrowser, { action });
});

test.each([
  [0, ''],
  [1, '1'],
  [999, '999'],
  [1_000, '999+'],
])('%i hidden comments are shown as "%s"', (hidden, text) => {
  expect(badgeText({ ...page, hidden })).toBe(text);
});

test('a page that is off hides nothing', () => {
  expect(badgeText({ ...page, on: false, status: 'off' })).toBe('');
});

test('number and tooltip go to the tab of the page, the tooltip with the full number', async () => {
  await showBadge({ ...page, hidden: 1_234 }, 5, words);
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 5, text: '999+' });
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 5, title: 'Understory: 1234 comments hidden' });
});

test('both are taken back when nothing is hidden any more', async () => {
  await showBadge({ ...page, hidden: 0 }, 5, words);
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 5, text: '' });
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 5, title: 'Understory' });
});

test('a tab that has closed, or a browser without badges, is no error', async () => {
  action.setBadgeText.mockRejectedValue(new Error('No tab with id: 5.'));
  action.setBadgeTextColor.mockImplementation(() => {
    throw new TypeError('setBadgeTextColor is not a function');
  });
  await expect(showBadge(page, 5, words)).resolves.toBeUndefined();
  expect(action.setTitle).toHaveBeenCalledOnce();
});

test('a frame in which nothing was found does not wipe the number of the page', () => {
  expect(speaksForPage({ ...page, on: false, status: 'nothing-found' }, 7)).toBe(false);
  expect(speaksForPage({ ...page, on: false, status: 'nothing-found' }, 0)).toBe(true);
  expect(speaksForPage(page, 7)).toBe(true);
});

describe('the colours', () => {
  test('have a contrast of at least 4.5', async () => {
    await showBadge(page, 5, words);
    const [{ color: background }] = action.setBadgeBackgroundColor.mock.calls[0] as [{ color: string }];
    const [{ color: text }] = action.setBadgeTextColor.mock.calls[0] as [{ color: string }];
    const [dark, light] = [luminance(background), luminance(text)].sort((one, other) => one - other);
    expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThan(4.5);
  });
});

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance of `#rrggbb` */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
