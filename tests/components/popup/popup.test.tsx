// Does the popup tell the state of the page, and turn it on and off?

import { act, cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMemoryStore } from '../memory-store';
import { openPopup } from './open-popup';
import { pageOff, pageOn } from './page-link';

afterEach(cleanup);

describe('the state of the page', () => {
  it('comes first, with what was found', async () => {
    const { screen } = openPopup(pageOn);
    const status = await screen.findByRole('status');
    expect(status.textContent).toBe('Scoop · 212 comments · 31 folded · 12 hidden');
  });

  it('is turned off and on by one button that keeps the focus', async () => {
    const { screen, link } = openPopup(pageOn);
    const button = await screen.findByRole('button', { name: 'Turn off on this page' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => button.textContent).toBe('Turn on on this page');
    expect(screen.getByRole('status').textContent).toBe('Understory is off on this page.');
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => button.textContent).toBe('Turn off on this page');
    expect(link.turned).toEqual([false, true]);
  });

  it('follows the page while the popup is open', async () => {
    const { screen, link } = openPopup(pageOn);
    await screen.findByText('31 folded');
    link.tell({ ...pageOn, folded: 40 });
    expect(await screen.findByText('40 folded')).toBeTruthy();
  });

  it('says that nothing was found, and what can be done', async () => {
    const { screen, link } = openPopup({ ...pageOff, status: 'nothing-found', comments: 0 });
    expect((await screen.findByRole('status')).textContent).toMatch(
      /^No comments found on this page.*may not be loaded yet.*choose “Show me a comment”/,
    );
    expect(screen.getByRole('button', { name: 'Show me a comment' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(link.turned).toEqual([true]);
  });

  it('owns up to a failure', async () => {
    const { screen, link } = openPopup({ ...pageOff, status: 'failed' });
    expect((await screen.findByRole('status')).textContent).toContain('Understory gave the page back');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(link.turned).toEqual([true]);
  });

  it('asks for a reload where an older script of ours has died, and offers nothing that cannot be', async () => {
    const { screen } = openPopup({ ...pageOff, status: 'outdated', comments: 0 });
    expect((await screen.findByRole('status')).textContent).toMatch(/was updated.*Reload this page/);
    expect(screen.queryByRole('button', { name: /Turn on|Show me|Report/ })).toBeNull();
  });

  it('has letters as large as the reader wants them in the browser', async () => {
    const { screen } = openPopup(pageOn);
    const sizes = [await screen.findByText('31 folded'), screen.getByText('Default sort')].map((text) => {
      const sizeNow = () => Number.parseFloat(getComputedStyle(text).fontSize);
      const usual = sizeNow();
      document.documentElement.style.fontSize = '32px';
      const large = sizeNow();
      document.documentElement.style.fontSize = '';
      return large / usual;
    });
    expect(sizes).toEqual([2, 2]);
  });

  it('waits while the page is read, and lets whoever regrets it turn it off', async () => {
    const { screen, link } = openPopup({ ...pageOn, status: 'reading' });
    expect((await screen.findByRole('status')).textContent).toBe('Looking for comments…');
    await userEvent.click(screen.getByRole('button', { name: 'Turn off on this page' }));
    expect(link.turned).toEqual([false]);
  });

  it('is not guessed before the page answers', async () => {
    const { screen, link } = openPopup(pageOn, createMemoryStore(), new Promise(() => {}));
    expect(await screen.findByText('Looking for comments…')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Turn o/ })).toBeNull();
    link.tell(pageOff);
    expect(await screen.findByRole('button', { name: 'Turn on on this page' })).toBeTruthy();
  });

  it('is the one told last, even if an older answer comes later', async () => {
    const answer = Promise.withResolvers<typeof pageOn>();
    const { screen, link } = openPopup(pageOn, createMemoryStore(), answer.promise);
    link.tell({ ...pageOn, folded: 40 });
    await act(async () => {
      answer.resolve(pageOn);
      await answer.promise;
    });
    expect(screen.getByRole('status').textContent).toContain('40 folded');
  });

  it('owns up to it where the browser lets nobody in', async () => {
    const { screen } = openPopup(undefined);
    const status = await screen.findByRole('status');
    expect(status.textContent).toMatch(/^The browser lets no extension run on this page.*click here again/);
    expect(screen.queryByRole('button', { name: /^(Always|Allow)/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Turn o/ })).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

it('other pages that are loaded are counted, and one button that keeps the focus stops that and goes on', async () => {
  const { screen, link } = openPopup({ ...pageOn, pages: { total: 9, done: 2, isLoading: true } });
  expect(await screen.findByText('Loading … 2 of 9 pages')).toBeTruthy();
  const progress = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Pages loaded' });
  expect([progress.value, progress.max]).toEqual([2, 9]);
  // On one line: what is cancelled is what goes on there.
  const boxes = [progress, screen.getByRole('button', { name: 'Cancel' })].map((one) =>
    one.getBoundingClientRect(),
  );
  expect(boxes[0]?.bottom).toBeGreaterThan(boxes[1]?.top ?? 0);
  link.tell({ ...pageOn, pages: { total: 9, done: 3, isLoading: true } });
  expect(await screen.findByText('Loading … 3 of 9 pages')).toBeTruthy();
  const button = screen.getByRole('button', { name: 'Cancel' });
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('3 of the 9 other pages are here.')).toBeTruthy();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(document.activeElement).toBe(button);
  expect(button.textContent).toBe('Go on loading');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => link.loads).toEqual([false, true]);
});

describe('this site', () => {
  it('is turned off and on by a checkbox, and leaves no trace when it agrees with all others', async () => {
    const { screen, store } = openPopup(pageOn);
    const run = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Run on www.talkleft.com' });
    expect(run.checked).toBe(true);
    await userEvent.click(run);
    await expect.poll(() => store.kept().sites.get('www.talkleft.com')).toEqual({ enabled: false });
    await userEvent.click(run);
    await expect.poll(() => store.kept().sites.get('www.talkleft.com')).toEqual({});
  });

  it('is named where the reader turned it off', async () => {
    const { screen } = openPopup(pageOff, createMemoryStore({}, { 'www.talkleft.com': { enabled: false } }));
    expect(await screen.findByText('Understory is off on www.talkleft.com.')).toBeTruthy();
  });
});

it('opens the options', async () => {
  const { screen, optionsOpened } = openPopup(pageOn);
  await userEvent.click(await screen.findByRole('button', { name: 'All options' }));
  expect(optionsOpened()).toBe(1);
});
