// Does a page whose extension is gone go on without an error, whatever happens next in it?

import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultPreferences } from '@/utils/prefs/preferences';
import type { PageSession } from '@/utils/session/page-session';
import { openSession } from '@/utils/session/session';
import type { BarActions } from '@/utils/view/bar';
import { type BlogComment, printComment, printPost } from '../../e2e/support/wordpress-page';
import { lessonHere } from './lesson-here';
import { rememberPage, removePages, showPageAt, words } from './shown-page';

const comments: BlogComment[] = [
  {
    id: 1,
    author: 'Ann',
    text: 'The first thing.',
    replies: [{ id: 2, author: 'Bob', text: 'The second.' }],
  },
  { id: 3, author: 'Cy', text: 'The third thing that somebody said here.' },
];
const otherPages =
  '<nav class="comment-navigation"><a href="/comment-page-2/#comments">Newer comments</a></nav>';

let isGone: boolean;
const errors: unknown[] = [];
const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
  errors.push('reason' in event ? event.reason : event.error);
  event.preventDefault();
};

beforeEach(() => {
  isGone = false;
  errors.length = 0;
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onError);
});

afterEach(() => {
  window.removeEventListener('error', onError);
  window.removeEventListener('unhandledrejection', onError);
  removePages();
});

/** As the browser answers whatever is asked of an extension that is gone: all words come from it. */
function ask(): void {
  if (isGone) throw new Error('Extension context invalidated.');
}

async function openPage(extra = '') {
  const page = await showPageAt('/', printPost(comments, extra));
  const asItWas = rememberPage(page);
  const { promise: fetched, resolve: send } = Promise.withResolvers<string>();
  let actions: BarActions | undefined;
  const session: PageSession = openSession({
    document: page,
    words: Object.fromEntries(
      Object.entries(words).map(([name, word]) => [
        name,
        (...facts: never[]) => {
          ask();
          return (word as (...facts: never[]) => string)(...facts);
        },
      ]),
    ) as never,
    loadPreferences: async () => ({ ...defaultPreferences, enabled: false }),
    watchPreferences() {},
    fetchPage: async (url) => ({ html: await fetched, url }),
    mountBar(_, given) {
      actions = given;
      return { update: ask, unmount() {} };
    },
    announce() {},
    loadRules: async () => '',
    recipes: {
      site: 'a.example',
      load: async () => undefined,
      save: async () => ask(),
      watch() {},
      findLesson: lessonHere(() => ({ update: ask, focus: ask, unmount() {} })),
    },
  });
  return { page, session, asItWas, send, bar: () => actions as BarActions };
}

/** All that was begun has ended, and what went wrong in it has been reported. */
const settle = async () => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve));
};

const gestures: [string, (bar: BarActions) => void][] = [
  ['folds all', (bar) => bar.foldAll()],
  ['sorts', (bar) => bar.sortBy('newest')],
  ['filters', (bar) => bar.setMinimumScore(3)],
  ['searches', (bar) => bar.search('thing')],
  ['turns it off', (bar) => bar.turnOff()],
];

it.each(gestures)('when the reader %s, the page is given back', async (_, gesture) => {
  const { session, bar, asItWas } = await openPage();
  await session.turn(true);
  isGone = true;
  gesture(bar());
  await settle();
  expect(errors).toEqual([]);
  asItWas();
});

it('when the reader goes to a match, or to a comment that the address names, the page is given back', async () => {
  for (const go of [
    (_: Document, bar: BarActions) => bar.goToHit('next'),
    (page: Document) => {
      page.defaultView?.history.replaceState(null, '', '#comment-2');
      page.defaultView?.dispatchEvent(new HashChangeEvent('hashchange'));
    },
  ]) {
    isGone = false;
    const { page, session, bar, asItWas } = await openPage();
    await session.turn(true);
    bar().search('thing');
    isGone = true;
    go(page, bar());
    expect(session.state().status).toBe('failed');
    await settle();
    expect(errors).toEqual([]);
    asItWas();
  }
});

it('when the page brings comments, it has these and nothing of ours', async () => {
  const { page, session } = await openPage();
  await session.turn(true);
  isGone = true;
  const list = page.querySelector('.comment-list');
  list?.append(
    ...new DOMParser().parseFromString(
      printComment({ id: 4, author: 'Di', text: 'The fourth.' }),
      'text/html',
    ).body.childNodes,
  );
  await expect.poll(() => page.querySelector('[data-understory-id], [data-understory-bar]')).toBeNull();
  await settle();
  expect(page.querySelectorAll('#comment-4')).toHaveLength(1);
  expect(errors).toEqual([]);
});

it('when another page of the thread comes that was asked for before', async () => {
  const { session, bar, asItWas, send } = await openPage(otherPages);
  await session.turn(true);
  bar().loadPages();
  isGone = true;
  send(printPost([{ id: 9, author: 'Zoe', text: 'From another page.' }]));
  await settle();
  expect(errors).toEqual([]);
  asItWas();
});

it('when the reader goes on with a lesson, that ends', async () => {
  const { page, session, asItWas } = await openPage();
  session.lessons.begin();
  const view = page.defaultView as Window & typeof globalThis;
  const press = () => view.dispatchEvent(new view.KeyboardEvent('keydown', { key: 'ArrowDown' }));
  press();
  await settle();
  expect(session.lessons.isOpen()).toBe(true);
  isGone = true;
  press();
  await settle();
  expect(errors).toEqual([]);
  expect(session.lessons.isOpen()).toBe(false);
  asItWas();
});

it('a session that is stopped is silent', async () => {
  const { session, asItWas } = await openPage();
  await session.turn(true);
  isGone = true;
  session.stop();
  asItWas();
  await session.turn(true);
  await session.look();
  await settle();
  expect(errors).toEqual([]);
  asItWas();
});
