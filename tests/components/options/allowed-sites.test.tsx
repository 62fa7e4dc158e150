// Can the reader see in one place what the browser lets the extension do, and take it back?

import { cleanup, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options } from '@/components/options/Options';
import { findViolations } from '../find-violations';
import { createMemoryStore } from '../memory-store';
import { createTestAccess } from '../test-access';

afterEach(cleanup);

const known = ['www.talkleft.com'];

function open(store = createMemoryStore(), access = createTestAccess()) {
  render(
    <Options
      store={store}
      access={access}
      sites={known}
      known={new Set(known)}
      isFrameHost={(host) => host === 'disqus.com'}
    />,
  );
  return { screen: within(document.body), store, access };
}

const always = { enabled: true } as const;

describe('a site', () => {
  it('is listed with what is on there', async () => {
    const store = createMemoryStore({}, { 'a.example': always });
    const { screen } = open(store, createTestAccess({ hosts: ['a.example', 'b.example'] }));
    const run = (host: string) => screen.findByRole<HTMLInputElement>('checkbox', { name: `Run on ${host}` });
    expect((await run('a.example')).checked).toBe(true);
    expect((await run('b.example')).checked).toBe(false);
  });

  it('is given back, and asked for again by the same button', async () => {
    const store = createMemoryStore({}, { 'a.example': always });
    const { screen, access } = open(store, createTestAccess({ hosts: ['a.example'] }));
    const button = await screen.findByRole('button', { name: 'Give back: a.example' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => access.now().hosts).toEqual([]);
    await expect.poll(() => store.kept().sites.get('a.example')).toEqual({});
    await expect.poll(() => button.textContent).toBe('Allow');
    expect(document.activeElement).toBe(button);
    expect(screen.getByText('Given back')).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => access.now().hosts).toEqual(['a.example']);
    await expect.poll(() => store.kept().sites.get('a.example')).toEqual(always);
  });

  it('of comment frames has no switch of its own, and is given back and allowed without a wish for it', async () => {
    const { screen, store, access } = open(createMemoryStore(), createTestAccess({ hosts: ['disqus.com'] }));
    expect(await screen.findByText('Comments in frames of other sites')).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: 'Run on disqus.com' })).toBeNull();
    const button = screen.getByRole('button', { name: 'Give back: disqus.com' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => button.textContent).toBe('Allow');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => access.now().hosts).toEqual(['disqus.com']);
    expect(store.kept().sites.get('disqus.com')).toBeUndefined();
  });

  it('that another device wanted is allowed here', async () => {
    const { screen, access } = open(createMemoryStore({}, { 'a.example': always }));
    expect(await screen.findByText(/not allowed in this browser yet/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Allow on a.example' }));
    await expect.poll(() => access.now().hosts).toEqual(['a.example']);
  });

  it('where the reader said never is listed too, and wanted again by its switch', async () => {
    const { screen, store } = open(createMemoryStore({}, { 'a.example': { enabled: false } }));
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Run on a.example' });
    expect(box.checked).toBe(false);
    expect(screen.queryByRole('button', { name: /a\.example/ })).toBeNull();
    await userEvent.click(box);
    await expect.poll(() => store.kept().sites.get('a.example')).toEqual(always);
    expect(await screen.findByRole('button', { name: 'Allow on a.example' })).toBeTruthy();
  });

  it('that the browser keeps is owned up to', async () => {
    const { screen, store, access } = open(
      createMemoryStore({}, { 'a.example': always }),
      createTestAccess({ hosts: ['a.example'] }),
    );
    access.refuse();
    await userEvent.click(await screen.findByRole('button', { name: 'Give back: a.example' }));
    expect(await screen.findByText(/keeps this permission/)).toBeTruthy();
    expect(store.kept().sites.get('a.example')).toEqual(always);
  });

  it('is missed in words where there is none', async () => {
    const { screen } = open();
    expect(await screen.findByText(/click the toolbar button, and choose “Always on …”/)).toBeTruthy();
  });

  it('that the extension knows says where it is off', async () => {
    const { screen } = open(createMemoryStore({}, { 'www.talkleft.com': { enabled: false } }));
    await expect.poll(() => screen.getByRole('listitem').textContent).toBe('www.talkleft.com off');
  });
});

describe('every site', () => {
  it('is asked for, and given back by the same switch', async () => {
    const { screen, store, access } = open();
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'On every site' });
    expect(box.checked).toBe(false);
    await userEvent.click(box);
    await expect.poll(() => box.checked).toBe(true);
    expect(access.now().everywhere).toBe(true);
    expect(store.kept().general.everywhere).toBe(true);
    await userEvent.click(box);
    await expect.poll(() => box.checked).toBe(false);
    expect(access.now().everywhere).toBe(false);
    expect(store.kept().general.everywhere).toBe(false);
  });

  it('stays off when the browser says no, and says so', async () => {
    const { screen, store, access } = open();
    access.refuse();
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'On every site' });
    await userEvent.click(box);
    expect(await screen.findByText(/nothing has changed/)).toBeTruthy();
    expect(box.checked).toBe(false);
    expect(store.kept().general.everywhere).toBe(false);
  });

  it('is not wanted any more, even where the browser keeps the permission', async () => {
    const access = createTestAccess({ everywhere: true });
    const { screen, store } = open(createMemoryStore({ everywhere: true }), access);
    access.refuse();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'On every site' }));
    await expect.poll(() => store.kept().general.everywhere).toBe(false);
    expect(await screen.findByText(/keeps this permission/)).toBeTruthy();
  });

  it('wanted on another device says so', async () => {
    const { screen } = open(createMemoryStore({ everywhere: true }));
    expect(await screen.findByText(/You wanted this on another device/)).toBeTruthy();
  });
});

it.each(['light', 'dark'] as const)('can be used by everyone, %s', async (theme) => {
  const store = createMemoryStore({ theme }, { 'a.example': always, 'c.example': always });
  const { screen } = open(store, createTestAccess({ hosts: ['a.example', 'b.example', '*.d.example'] }));
  await screen.findByText('*.d.example');
  await expect.poll(() => document.documentElement.dataset.theme).toBe(theme);
  expect(await findViolations()).toEqual([]);
});
