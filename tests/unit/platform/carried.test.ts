// What does the background carry on and tell, whatever a script that was broken into writes into its messages?

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryLessons } from '@/utils/platform/lesson-link';
import { answerTopHost, requestReport } from '@/utils/platform/messages';
import { deliver } from './deliver';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const id = 'understory';
const frameOf = (tab: number, frameId: number, url = 'https://blog.example/7') => ({
  id,
  url: 'https://evil.example/',
  tab: { id: tab, url },
  frameId,
});
/** Names of fields that no message has. */
const more = { more: '<b>', frameId: 0, tab: { id: 9 }, url: 'https://bank.example/', tabId: 9 };

let life: AbortController;
const carried = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id });
  life = new AbortController();
  carried.mockReset().mockResolvedValue(true);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(carried);
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

test('a frame’s word comes to its own page, as that of the frame that says it', async () => {
  carryLessons(life.signal);
  const word = { say: 'show', model: { step: 'review', canWiden: true, canNarrow: false, known: [] } };
  const forged = { ...word, ...more, model: { ...word.model, ...more, known: 'all', sample: 'Ann' } };
  await deliver({ kind: 'lesson-word', frame: 3, word: forged, ...more }, frameOf(5, 7));
  expect(carried.mock.calls).toEqual([[5, { kind: 'lesson-word', frame: 7, word }, { frameId: 0 }]]);
});

test('a page’s order comes to a frame of its own tab, without what is no order', async () => {
  carryLessons(life.signal);
  const order = { do: 'follow', step: 'author' };
  const forged = { kind: 'lesson-order', frame: 7, order: { ...order, ...more, key: 'Enter' }, ...more };
  expect(await deliver(forged, frameOf(5, 0))).toBe(true);
  expect(carried.mock.calls).toEqual([[5, { kind: 'lesson-order', frame: 7, order }, { frameId: 7 }]]);
});

test('a script is told the host of the tab that it is in, whichever it names', async () => {
  answerTopHost(life.signal);
  const question = { kind: 'ask-top-host', ...more };
  expect(await deliver(question, frameOf(5, 7, 'https://blog.example/7?x'))).toBe('blog.example');
});

test.each([[{ toString: () => 'a report' }], [7], [null]])('%j is no report', async (answer) => {
  carried.mockResolvedValue(answer);
  expect(await requestReport(5, 0)).toBeUndefined();
});

test('who has ended before they began to listen hears nothing', async () => {
  life.abort();
  carryLessons(life.signal);
  const order = { kind: 'lesson-order', frame: 7, order: { do: 'end' } };
  await deliver(order, frameOf(5, 0));
  expect(carried).not.toHaveBeenCalled();
});
