// Can everyone use the popup, in its states and colours?

import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { StorageProblem } from '@/utils/prefs/preference-store';
import type { PageState } from '@/utils/view/page-state';
import { findViolations } from '../find-violations';
import { createMemoryStore } from '../memory-store';
import { openPopup } from './open-popup';
import { pageFound, pageOff, pageOn } from './page-link';

afterEach(cleanup);

const states: [string, PageState | undefined][] = [
  ['reading', { ...pageOn, status: 'reading' }],
  ['on', pageOn],
  ['on, while pages are loaded', { ...pageOn, pages: { total: 9, done: 2, isLoading: true } }],
  ['off', pageOff],
  ['outdated', { ...pageOff, status: 'outdated', comments: 0 }],
  ['nothing found', { ...pageOn, status: 'nothing-found', comments: 0 }],
  ['failed', { ...pageOff, status: 'failed' }],
];

const elsewhere: [string, PageState | undefined][] = [
  ['nothing can run', undefined],
  ['found', pageFound],
  ['found, and left alone', { ...pageFound, isPlaced: true }],
  ['perhaps found', { ...pageFound, confidence: 'middling' }],
  ['hardly found', { ...pageFound, confidence: 'low' }],
  ['on, on an unknown site', { ...pageOn, host: pageFound.host }],
];

it.each(
  states.flatMap(([name, state]) => (['light', 'dark'] as const).map((theme) => ({ name, state, theme }))),
)('$name, $theme', async ({ state, theme }) => {
  const store = createMemoryStore(
    { theme },
    { 'www.talkleft.com': { sort: 'best', fold: { kind: 'deeper', than: 2 } } },
  );
  const { screen } = openPopup(state, store);
  await screen.findAllByRole('status');
  await expect.poll(() => document.documentElement.dataset.theme).toBe(theme);
  store.refuse(new StorageProblem('full'));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Thread lines' }));
  await screen.findByText(/no room left/);
  expect(await findViolations()).toEqual([]);
});

it.each(
  elsewhere.flatMap(([name, state]) => (['light', 'dark'] as const).map((theme) => ({ name, state, theme }))),
)('$name, $theme', async ({ state, theme }) => {
  const frames = ['disqus.com'];
  const { screen, access } = openPopup(
    state,
    createMemoryStore({ theme }),
    Promise.resolve(state),
    undefined,
    frames,
  );
  await screen.findByRole('status');
  await expect.poll(() => document.documentElement.dataset.theme).toBe(theme);
  if (state) {
    access.refuse();
    await userEvent.click(await screen.findByRole('button', { name: /^Always/ }));
    await screen.findByText(/nothing has changed/);
    await userEvent.click(screen.getByText('More'));
  }
  expect(await findViolations()).toEqual([]);
});
