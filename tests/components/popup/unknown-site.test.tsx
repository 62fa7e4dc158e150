// Can the reader turn the extension on where it was never before, and keep it off?

import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Preferences, SitePreferences } from '@/utils/prefs/preferences';
import type { PageState } from '@/utils/view/page-state';
import { createMemoryStore } from '../memory-store';
import { createTestAccess, type TestAccess } from '../test-access';
import { openPopup } from './open-popup';
import { pageFound, pageOn, pageUnseen } from './page-link';

afterEach(cleanup);

const host = 'blog.example';
const pageOnHere: PageState = { ...pageOn, host };

function open(
  state: PageState,
  site: SitePreferences = {},
  { general = {}, access }: { general?: Partial<Preferences>; access?: TestAccess } = {},
) {
  const store = createMemoryStore(general, { [host]: site });
  return openPopup(state, store, Promise.resolve(state), access);
}

describe('what was found', () => {
  it('is looked for by the click that opened the popup', async () => {
    const { screen } = open(pageUnseen);
    expect(await screen.findByText('41 comments found')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('41 comments found · 6 levels');
  });

  it('is known before there is anything to press, which would move away under the pointer', async () => {
    const said = new Set<string | null | undefined>();
    const observer = new MutationObserver(() => {
      if (document.querySelector('button')) said.add(document.querySelector('[role=status]')?.textContent);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const { screen } = open(pageUnseen);
    await screen.findByText('41 comments found');
    observer.disconnect();
    expect([...said]).toEqual(['41 comments found · 6 levels']);
    expect(screen.getByRole('button', { name: 'Always on blog.example' })).toBeTruthy();
  });

  it('is turned on on this page, and asks nobody', async () => {
    const { screen, link, access } = open(pageFound);
    await userEvent.click(await screen.findByRole('button', { name: 'On this page' }));
    expect(await screen.findByRole('button', { name: 'Turn off on this page' })).toBeTruthy();
    expect(link.turned).toEqual([true]);
    expect(access.asked).toEqual([]);
  });

  it('is looked for again where the page was turned off, and nothing moves or loses the focus meanwhile', async () => {
    const { screen } = open(pageOnHere);
    const button = await screen.findByRole('button', { name: 'Turn off on this page' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => button.textContent).toBe('On this page');
    expect(screen.getByRole('status').textContent).toBe('41 comments found · 6 levels');
    expect(button.isConnected).toBe(true);
    expect(document.activeElement).toBe(button);
  });

  it('is looked for anew where the page may have gone to another story since', async () => {
    const { screen, link } = open(pageFound);
    link.look = async () => ({ ...pageFound, comments: 3, levels: 1 });
    expect((await screen.findByRole('status')).textContent).toBe('3 comments found');
  });

  it('is called a guess where it is one', async () => {
    const { screen, link } = open({ ...pageFound, confidence: 'middling' });
    expect((await screen.findByRole('status')).textContent).toBe(
      'This may be a comment thread: 41 comments found. Turn on?',
    );
    await userEvent.click(screen.getByRole('button', { name: 'On this page' }));
    expect(link.turned).toEqual([true]);
  });

  it('is only shown where it is hardly one', async () => {
    const { screen, link } = open({ ...pageFound, confidence: 'low', comments: 1 });
    expect((await screen.findByRole('status')).textContent).toBe(
      'Understory is not sure that these are comments: 1 passage looks a little like one.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show what was found' }));
    expect(link.turned).toEqual([true]);
  });

  it('is nothing, and the reader is told what to do', async () => {
    const { screen, link } = open({ ...pageFound, status: 'nothing-found', comments: 0 });
    expect((await screen.findByRole('status')).textContent).toMatch(/^No comments found.*look again/);
    await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(link.turned).toEqual([true]);
  });
});

describe('comments in a frame of another site', () => {
  const nothing: PageState = { ...pageFound, status: 'nothing-found', comments: 0 };
  const openFramed = (state: PageState, access = createTestAccess()) =>
    openPopup(state, createMemoryStore({}, { [host]: {} }), Promise.resolve(state), access, ['disqus.com']);

  it('are read once the reader allows it, and no site is turned on by that', async () => {
    const { screen, access, store, entered, link } = openFramed(nothing);
    await userEvent.click(await screen.findByRole('button', { name: 'Allow disqus.com' }));
    expect(access.asked).toEqual([{ kind: 'frame', host: 'disqus.com' }]);
    await expect.poll(() => screen.queryByRole('button', { name: 'Allow disqus.com' })).toBeNull();
    expect(entered.length).toBe(2);
    expect(store.kept().sites.get('disqus.com')).toBeUndefined();
    expect(link.turned).toEqual([]);
  });

  it('are what is to be done first where the page itself has none', async () => {
    const { screen } = openFramed(nothing);
    const paint = (name: string) => getComputedStyle(screen.getByRole('button', { name })).backgroundColor;
    await screen.findByRole('button', { name: 'Allow disqus.com' });
    expect(screen.getByRole('status').textContent).toBe('No comments found on this page');
    expect(paint('Look again')).toBe(paint('Always on blog.example'));
    expect(paint('Allow disqus.com')).not.toBe(paint('Look again'));
  });

  it('follow a page that is on', async () => {
    const { screen, link } = openFramed(pageOnHere);
    await userEvent.click(await screen.findByRole('button', { name: 'Allow disqus.com' }));
    await expect.poll(() => link.turned).toEqual([true]);
  });

  it('are asked about no more where they are allowed', async () => {
    const { screen } = openFramed(pageFound, createTestAccess({ hosts: ['disqus.com'] }));
    await screen.findByText('41 comments found');
    expect(screen.queryByRole('button', { name: 'Allow disqus.com' })).toBeNull();
  });
});

describe('always', () => {
  it('asks the browser for this site only, and turns it on for good', async () => {
    const { screen, store, access, link } = open(pageFound);
    await userEvent.click(await screen.findByRole('button', { name: 'Always on blog.example' }));
    expect(access.asked).toEqual([{ kind: 'site', host }]);
    await expect.poll(() => store.kept().sites.get(host)).toEqual({ enabled: true });
    expect(await screen.findByText('Starts by itself on blog.example.')).toBeTruthy();
    expect(link.turned).toEqual([true]);
  });

  it('changes nothing when the browser says no, and says so', async () => {
    const access = createTestAccess();
    access.refuse();
    const { screen, store, link } = open(pageFound, {}, { access });
    await userEvent.click(await screen.findByRole('button', { name: 'Always on blog.example' }));
    expect(await screen.findByText(/did not give this permission, so nothing has changed/)).toBeTruthy();
    expect(store.kept().sites.get(host)).toEqual({});
    expect(link.turned).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'On this page' }));
    expect(link.turned).toEqual([true]);
  });

  it('on every site is one step further, behind more', async () => {
    const { screen, store, access } = open(pageFound);
    await userEvent.click(await screen.findByText('More'));
    await userEvent.click(screen.getByRole('button', { name: 'On every site' }));
    expect(access.asked).toEqual([{ kind: 'everywhere' }]);
    await expect.poll(() => store.kept().general.everywhere).toBe(true);
    expect(await screen.findByText('Starts by itself on every site.')).toBeTruthy();
  });

  it('said on another device, is allowed here with one click', async () => {
    const { screen, access } = open(pageOnHere, { enabled: true });
    expect(await screen.findByText(/does not let it start there by itself yet/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Allow on blog.example' }));
    expect(access.asked).toEqual([{ kind: 'site', host }]);
    expect(await screen.findByText('Starts by itself on blog.example.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Allow/ })).toBeNull();
  });

  it('of every site, said on another device, is allowed as that', async () => {
    const { screen, access } = open(pageOnHere, {}, { general: { everywhere: true } });
    await userEvent.click(await screen.findByRole('button', { name: 'Allow on every site' }));
    expect(access.asked).toEqual([{ kind: 'everywhere' }]);
  });
});

describe('never', () => {
  it('turns the page off, and keeps it off where the reader had said always', async () => {
    const access = createTestAccess({ hosts: [host] });
    const { screen, store, link } = open(pageOnHere, { enabled: true }, { access });
    await userEvent.click(await screen.findByRole('button', { name: 'Never on this site' }));
    await expect.poll(() => store.kept().sites.get(host)).toEqual({ enabled: false });
    expect(link.turned).toEqual([false]);
    expect(await screen.findByText('Never starts by itself on blog.example.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Always on blog.example' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Never on this site' })).toBeNull();
  });

  it('is an exception from every site, and can be taken back', async () => {
    const access = createTestAccess({ everywhere: true });
    const { screen, store } = open(pageOnHere, {}, { access, general: { everywhere: true } });
    await userEvent.click(await screen.findByRole('button', { name: 'Never on this site' }));
    await expect.poll(() => store.kept().sites.get(host)).toEqual({ enabled: false });
    await userEvent.click(await screen.findByRole('button', { name: 'Always on blog.example' }));
    await expect.poll(() => store.kept().sites.get(host)).toEqual({ enabled: true });
  });

  it('leaves the focus on what holds now, not on the button for the contrary', async () => {
    const access = createTestAccess({ hosts: [host] });
    const { screen, store } = open(pageOnHere, { enabled: true }, { access });
    (await screen.findByRole('button', { name: 'Never on this site' })).focus();
    await userEvent.keyboard('{Enter}');
    const now = await screen.findByText('Never starts by itself on blog.example.');
    await expect.poll(() => document.activeElement).toBe(now);
    await userEvent.keyboard('{Enter}');
    expect(store.kept().sites.get(host)).toEqual({ enabled: false });
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Always on blog.example');
  });

  it('is not offered before there is something to refuse', async () => {
    const { screen } = open(pageFound);
    await screen.findByRole('button', { name: 'On this page' });
    expect(screen.queryByRole('button', { name: 'Never on this site' })).toBeNull();
  });
});

it('comments that the page puts by hand are left alone: that is said, with what to do, and no button does nothing', async () => {
  const { screen } = open({ ...pageFound, isPlaced: true });
  expect((await screen.findByRole('status')).textContent).toMatch(
    /^41 comments found, and left as they are.*sets each comment in its place.*open that and click here again/,
  );
  expect(screen.queryByRole('button', { name: /On this page|Turn on|Show what/ })).toBeNull();
});

it('a file on the disk has no site to speak of', async () => {
  const { screen } = openPopup({ ...pageFound, host: '' });
  expect(await screen.findByRole('button', { name: 'On this page' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Always/ })).toBeNull();
});

it('the form of preferences waits until the extension is of use here', async () => {
  const { screen } = open(pageFound);
  await screen.findByText('41 comments found');
  expect(screen.queryByRole('combobox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'On this page' }));
  expect(await screen.findByRole('combobox', { name: 'Default sort' })).toBeTruthy();
});
