// Do the rules for comments in a shadow root come to the page that asks for them, and does it know when they do not?

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRules, createRulesReader } from '@/utils/platform/rules-link';
import { deliver } from './deliver';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let background: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'understory' });
  background = new AbortController();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: unknown) =>
    deliver(message, { id: fakeBrowser.runtime.id, tab: { id: 5 } })) as never);
});

afterEach(() => {
  background.abort();
  vi.restoreAllMocks();
});

test('they come as the background has them', async () => {
  answerRules('[data-understory-hidden] { display: none }', background.signal);
  expect(await createRulesReader()()).toBe('[data-understory-hidden] { display: none }');
});

test('a page that has them asks nobody for the next tree', async () => {
  answerRules('[data-understory-hidden] { display: none }', background.signal);
  const load = createRulesReader();
  await load();
  background.abort();
  expect(await load()).toBe('[data-understory-hidden] { display: none }');
});

test('where nobody answers, the page does not go on without them, and asks again', async () => {
  const load = createRulesReader();
  await expect(load()).rejects.toThrow();
  answerRules('[data-understory-hidden] { display: none }', background.signal);
  expect(await load()).toBe('[data-understory-hidden] { display: none }');
});

test('another extension is told nothing', async () => {
  answerRules('[data-understory-hidden] { display: none }', background.signal);
  expect(await deliver({ kind: 'ask-rules' }, { id: 'another-extension' })).toBeUndefined();
});
