// Do changes in the popup go where the reader meant them to go?

import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { StorageProblem } from '@/utils/prefs/preference-store';
import { defaultPreferences } from '@/utils/prefs/preferences';
import { createMemoryStore } from '../memory-store';
import { openPopup } from './open-popup';
import { pageOn } from './page-link';

afterEach(cleanup);

const host = 'www.talkleft.com';

describe('a change', () => {
  it('is for all sites at first', async () => {
    const { screen, store } = openPopup(pageOn);
    await userEvent.selectOptions(await screen.findByLabelText('Default sort'), 'Newest');
    await expect.poll(() => store.kept().general.sort).toBe('newest');
    expect(store.kept().sites.get(host)).toBeUndefined();
  });

  it('is for this site only, if the reader says so, and is marked and can be taken back', async () => {
    const { screen, store } = openPopup(pageOn);
    await userEvent.click(await screen.findByRole('radio', { name: `Only ${host}` }));
    const sort = screen.getByLabelText<HTMLSelectElement>('Default sort');
    await userEvent.selectOptions(sort, 'Best');
    await expect.poll(() => store.kept().sites.get(host)).toEqual({ sort: 'best' });
    expect(store.kept().general.sort).toBe('page');
    expect(await screen.findByText('Only on this site')).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: 'Reset: Default sort' }));
    await expect.poll(() => store.kept().sites.get(host)).toEqual({});
    await expect.poll(() => sort.selectedOptions[0]?.text).toBe('Page order');
    expect(screen.queryByText('Only on this site')).toBeNull();
  });

  it('starts with the site where the site differs, and shows what holds for all on demand', async () => {
    const { screen } = openPopup(pageOn, createMemoryStore({ sort: 'newest' }, { [host]: { sort: 'best' } }));
    const sort = await screen.findByLabelText<HTMLSelectElement>('Default sort');
    await expect.poll(() => sort.selectedOptions[0]?.text).toBe('Best');
    await userEvent.click(screen.getByRole('radio', { name: 'All sites' }));
    await expect.poll(() => sort.selectedOptions[0]?.text).toBe('Newest');
  });

  it('from another page is shown at once', async () => {
    const { screen, store } = openPopup(pageOn);
    const lines = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Thread lines' });
    store.replace({ general: { ...defaultPreferences, threadLines: false }, sites: new Map() });
    await expect.poll(() => lines.checked).toBe(false);
  });
});

describe('a change that cannot be kept', () => {
  it.each([
    ['full', /no room left.*everything before it is/],
    ['too-often', /Too many changes.*Try again in a minute/],
    ['unavailable', /does not let Understory save/],
  ] as const)('%s: is owned up to, and what holds is shown again', async (kind, words) => {
    const { screen, store } = openPopup(pageOn);
    store.refuse(new StorageProblem(kind));
    const lines = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Thread lines' });
    await userEvent.click(lines);
    await expect.poll(() => screen.getByRole('alert').textContent).toMatch(words);
    await expect.poll(() => lines.checked).toBe(true);
  });
});

it('the reader’s theme is the popup’s', async () => {
  const { screen } = openPopup(pageOn, createMemoryStore({ theme: 'dark' }));
  await screen.findByRole('status');
  await expect.poll(() => getComputedStyle(document.documentElement).colorScheme).toBe('dark');
});
