// Can the reader see and change in one place what holds everywhere and on each site?

import { cleanup, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options } from '@/components/options/Options';
import { StorageProblem } from '@/utils/prefs/preference-store';
import { findViolations } from '../find-violations';
import { createMemoryStore, type MemoryStore } from '../memory-store';
import { createTestAccess } from '../test-access';

afterEach(cleanup);

const sites = ['www.kuro5hin.org', 'www.talkleft.com'];
const open = (store: MemoryStore) => ({
  screen: render(
    <Options
      store={store}
      access={createTestAccess()}
      sites={sites}
      known={new Set(sites)}
      isFrameHost={() => false}
    />,
  ),
  store,
});

const differing = () =>
  createMemoryStore({}, { 'www.talkleft.com': { sort: 'best' }, 'www.kuro5hin.org': { enabled: false } });

describe('all sites', () => {
  it('can be changed, and turned off', async () => {
    const { screen, store } = open(createMemoryStore());
    await userEvent.selectOptions(await screen.findByLabelText('Default sort'), 'Oldest');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Run on supported sites by itself' }));
    await expect.poll(() => store.kept().general).toMatchObject({ sort: 'oldest', enabled: false });
  });

  it('are listed, with what leaves the browser', async () => {
    const { screen } = open(createMemoryStore());
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(sites);
    expect(screen.getByText(/leaves your browser/)).toBeTruthy();
  });
});

describe('a site that differs', () => {
  const group = (summary: HTMLElement) => within(summary.closest('details') as HTMLElement);

  it('has its own form, and is told to follow all sites again', async () => {
    const { screen, store } = open(differing());
    const summary = await screen.findByText('www.talkleft.com', { selector: 'summary' });
    await userEvent.click(summary);
    const site = group(summary);
    expect(site.getByText('Only on this site')).toBeTruthy();
    await userEvent.selectOptions(site.getByLabelText('Theme'), 'Dark');
    await expect
      .poll(() => store.kept().sites.get('www.talkleft.com'))
      .toEqual({ sort: 'best', theme: 'dark' });
    await userEvent.click(site.getByRole('button', { name: 'Follow all sites again: www.talkleft.com' }));
    await expect.poll(() => screen.queryByText('www.talkleft.com', { selector: 'summary' })).toBeNull();
  });

  it.each([true, false])(
    'keeps the word on whether it runs, %s, that is given under its permissions',
    async (enabled) => {
      const own = { enabled, sort: 'best', theme: 'dark' } as const;
      const { screen, store } = open(
        createMemoryStore({}, { 'blog.example': own, 'www.talkleft.com': { ...own, enabled: false } }),
      );
      for (const host of ['blog.example', 'www.talkleft.com']) {
        await userEvent.click(await screen.findByText(host, { selector: 'summary' }));
        await userEvent.click(screen.getByRole('button', { name: `Follow all sites again: ${host}` }));
        await expect.poll(() => screen.queryByText(host, { selector: 'summary' })).toBeNull();
      }
      expect(store.kept().sites.get('blog.example')).toEqual({ enabled });
      // Here the switch is part of the same section.
      expect(store.kept().sites.get('www.talkleft.com')).toEqual({});
    },
  );

  it('may differ only in being off', async () => {
    const { screen } = open(differing());
    const summary = await screen.findByText('www.kuro5hin.org', { selector: 'summary' });
    await userEvent.click(summary);
    const run = group(summary).getByRole<HTMLInputElement>('checkbox', { name: 'Run on www.kuro5hin.org' });
    expect(run.checked).toBe(false);
  });

  it('is missed in words where there is none', async () => {
    const { screen } = open(createMemoryStore());
    expect(await screen.findByText(/None yet/)).toBeTruthy();
  });
});

it('owns up to a change that was not kept', async () => {
  const { screen, store } = open(createMemoryStore());
  store.refuse(new StorageProblem('full'));
  await userEvent.selectOptions(await screen.findByLabelText('Theme'), 'Dark');
  await expect.poll(() => screen.getByRole('alert').textContent).toMatch(/was not saved/);
});

it.each(['light', 'dark'] as const)('can be used by everyone, %s', async (theme) => {
  const store = createMemoryStore({ theme }, { 'www.talkleft.com': { sort: 'best' } });
  const { screen } = open(store);
  await userEvent.click(await screen.findByText('www.talkleft.com', { selector: 'summary' }));
  await expect.poll(() => document.documentElement.dataset.theme).toBe(theme);
  expect(await findViolations()).toEqual([]);
});
