// Is there one tree, whoever asks for it at the same moment?

import { afterEach, expect, it } from 'vitest';
import { defaultPreferences, type Preferences } from '@/utils/prefs/preferences';
import { openSession } from '@/utils/session/session';
import source from '../../fixtures/engines/wordpress/core-html5.html?raw';
import { lessonHere } from './lesson-here';
import { rememberPage, removePages, showPage, words } from './shown-page';

afterEach(removePages);

const pages = {
  off: { ...defaultPreferences, enabled: false },
  on: { ...defaultPreferences, enabled: true },
};

async function open(loadPreferences: () => Promise<Preferences>) {
  const page = await showPage(source);
  const expectAsItWas = rememberPage(page);
  const bars = { shown: 0 };
  const panel: { cancel?: () => void } = {};
  let prefer: (next: Preferences) => void = () => undefined;
  const session = openSession({
    document: page,
    words,
    loadPreferences,
    watchPreferences(listener) {
      prefer = listener;
    },
    fetchPage: async (url) => ({ html: '', url }),
    mountBar() {
      bars.shown += 1;
      return {
        update() {},
        unmount() {
          bars.shown -= 1;
        },
      };
    },
    announce() {},
    loadRules: async () => '',
    recipes: {
      site: 'a.example',
      load: async () => undefined,
      save: async () => undefined,
      watch() {},
      findLesson: lessonHere((_, { cancel }) => {
        panel.cancel = cancel;
        return { update() {}, focus() {}, unmount: () => delete panel.cancel };
      }),
    },
  });
  return { session, bars, panel, expectAsItWas, prefer: (next: Preferences) => prefer(next) };
}

it('the site is turned on and the page is, while the preferences are on their way', async () => {
  let answer: (likes: Preferences) => void = () => undefined;
  const asked = new Promise<Preferences>((resolve) => {
    answer = resolve;
  });
  const { session, bars, expectAsItWas, prefer } = await open(() => asked);
  const turned = session.turn(true);
  prefer(pages.on);
  answer(pages.on);
  await turned;
  await expect.poll(() => session.state().status).toBe('on');
  expect(bars.shown).toBe(1);
  session.stop();
  expect(bars.shown).toBe(0);
  expectAsItWas();
});

it('the page is turned on, and off again, before the preferences have come', async () => {
  let answer: (likes: Preferences) => void = () => undefined;
  const asked = new Promise<Preferences>((resolve) => {
    answer = resolve;
  });
  const { session, bars, expectAsItWas } = await open(() => asked);
  const turned = session.turn(true);
  await session.turn(false);
  answer(pages.off);
  expect((await turned).status).toBe('off');
  expect(bars.shown).toBe(0);
  expectAsItWas();
});

it('the page is turned on while the reader points at its comments: its tree comes behind that', async () => {
  const { session, bars, panel } = await open(async () => pages.off);
  session.lessons.begin();
  await session.turn(true);
  expect(bars.shown).toBe(0);
  panel.cancel?.();
  await expect.poll(() => session.state().status).toBe('on');
  expect(bars.shown).toBe(1);
});

it('the popup looks while the preferences that turn the site on are on their way', async () => {
  let answer: (likes: Preferences) => void = () => undefined;
  const asked = new Promise<Preferences>((resolve) => {
    answer = resolve;
  });
  const { session, bars } = await open(() => asked);
  const looked = session.look();
  answer(pages.on);
  await looked;
  await expect.poll(() => session.state().status).toBe('on');
  expect(bars.shown).toBe(1);
});

it('the page is turned on while the popup still looks', async () => {
  const { session, bars, expectAsItWas } = await open(async () => pages.off);
  const looked = session.look();
  expect((await session.turn(true)).status).toBe('on');
  await looked;
  expect(session.state().status).toBe('on');
  expect(bars.shown).toBe(1);
  session.stop();
  expect(bars.shown).toBe(0);
  expectAsItWas();
});

it('the reader points at a comment while the preferences that turn the site on are on their way', async () => {
  let answer: (likes: Preferences) => void = () => undefined;
  const asked = new Promise<Preferences>((resolve) => {
    answer = resolve;
  });
  const { session, bars, panel } = await open(() => asked);
  session.lessons.begin();
  answer(pages.on);
  // By the time that a later page has its tree, this one would long have got its own.
  const later = await open(async () => pages.on);
  await expect.poll(() => later.session.state().status).toBe('on');
  expect(bars.shown).toBe(0);
  panel.cancel?.();
  await expect.poll(() => session.state().status).toBe('on');
  expect(bars.shown).toBe(1);
});

it('the reader begins to point anew, and the tree that stood before comes back once', async () => {
  const { session, bars, panel } = await open(async () => pages.off);
  await session.turn(true);
  session.lessons.begin();
  session.lessons.begin();
  const later = await open(async () => pages.on);
  await expect.poll(() => later.session.state().status).toBe('on');
  expect(bars.shown).toBe(0);
  panel.cancel?.();
  await expect.poll(() => session.state().status).toBe('on');
  expect(bars.shown).toBe(1);
});

it('the reader turns the site off while they point: no tree comes back', async () => {
  const { session, bars, panel, prefer, expectAsItWas } = await open(async () => pages.on);
  await expect.poll(() => session.state().status).toBe('on');
  session.lessons.begin();
  prefer(pages.off);
  panel.cancel?.();
  // By the time that a later page has its tree, this one would long have got its own.
  const later = await open(async () => pages.on);
  await expect.poll(() => later.session.state().status).toBe('on');
  expect(session.state().status).toBe('off');
  expect(bars.shown).toBe(0);
  expectAsItWas();
});
