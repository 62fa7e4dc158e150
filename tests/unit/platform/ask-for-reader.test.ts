// Does the reader's script come to a page whose gate asks for it, whatever becomes of the background meanwhile?

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForReader } from '@/utils/platform/ask-for-reader';
import { onReaderRequest } from '@/utils/platform/messages';
import { deliver } from './deliver';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const own = () => ({ id: fakeBrowser.runtime.id });

describe('the gate of a page', () => {
  let page: AbortController;

  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.runtime, { id: 'understory' });
    vi.stubGlobal('chrome', fakeBrowser);
    page = new AbortController();
  });

  afterEach(() => {
    page.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test('asks the background for the reader, which hears from which page', async () => {
    const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
    const bring = vi.fn(async () => undefined);
    onReaderRequest(bring, page.signal);
    askForReader();
    await deliver(said.mock.calls[0]?.[0], { ...own(), tab: { id: 5 }, frameId: 0 });
    expect(bring.mock.calls).toEqual([[{ tabId: 5, frameId: 0 }]]);
  });

  test('is heard from pages of this browser only, and in its own words', async () => {
    const bring = vi.fn(async () => undefined);
    onReaderRequest(bring, page.signal);
    const sender = { tab: { id: 5 }, frameId: 0 };
    await deliver({ kind: 'bring-reader' }, { id: 'another-extension', ...sender });
    await deliver({ kind: 'bring-reader' }, own());
    await deliver({ kind: 'bring' }, { ...own(), ...sender });
    expect(bring).not.toHaveBeenCalled();
  });

  test('asks again while the background is being killed over its requests, and not for ever', async () => {
    vi.useFakeTimers();
    const killed = new Error('The message port closed before a response was received.');
    const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(killed);
    askForReader();
    await vi.advanceTimersByTimeAsync(0);
    expect(said.mock.calls).toEqual([[{ kind: 'bring-reader' }], [{ kind: 'bring-reader' }]]);
    said.mockRejectedValueOnce(killed).mockResolvedValue(undefined as never);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(said).toHaveBeenCalledTimes(4);
    said.mockRejectedValue(killed);
    askForReader();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said).toHaveBeenCalledTimes(8);
  });

  test('is answered when the reader is there, so that it hears if the background is killed before', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    onReaderRequest(() => promise, page.signal);
    const answered = vi.fn();
    const asking = deliver({ kind: 'bring-reader' }, { ...own(), tab: { id: 5 }, frameId: 0 });
    void asking.then(answered);
    await new Promise((settled) => setImmediate(settled));
    expect(answered).not.toHaveBeenCalled();
    resolve();
    expect(await asking).toBe(true);
  });

  test('is silent once the extension is gone', () => {
    Object.assign(fakeBrowser.runtime, { id: undefined });
    const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    askForReader();
    expect(said).not.toHaveBeenCalled();
  });

  test.each([
    ['element', { id: 'browser', tagName: 'DIV' }],
    // `<form id="browser"><input name="runtime" id="own"></form>`
    ['form with fields', { id: 'browser', runtime: { id: 'own', tagName: 'INPUT' } }],
  ])('takes no %s of the page for the extension', (_, named) => {
    vi.stubGlobal('browser', named);
    const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
    askForReader();
    expect(said).toHaveBeenCalledTimes(1);
  });
});
