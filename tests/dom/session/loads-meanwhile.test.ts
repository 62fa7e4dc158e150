// Does "Load the whole thread" go on when the thread is read anew meanwhile?

import { afterEach, expect, it } from 'vitest';
import { defaultPreferences } from '@/utils/prefs/preferences';
import { openSession } from '@/utils/session/session';
import type { BarActions, BarModel } from '@/utils/view/bar';
import { type BlogComment, printComment, printPost } from '../../e2e/support/wordpress-page';
import { removePages, showPageAt, words } from './shown-page';

afterEach(removePages);

const say = (id: number): BlogComment => ({ id, author: `Ann ${id}`, text: `What number ${id} has to say.` });
const navigation = [2, 3, 4].map((page) => `<a href="/post/comment-page-${page}/">${page}</a>`).join(' ');

/** @param when whether the reader asks for all pages as soon as there is a bar, and has them without delay */
async function openPage(comments: readonly BlogComment[] = [say(1), say(2)], when?: 'at once') {
  const page = await showPageAt('/post/comment-page-1/', printPost(comments, navigation));
  const asked: string[] = [];
  const answers: PromiseWithResolvers<string>[] = [];
  const bars: BarActions[] = [];
  let model: BarModel | undefined;
  const session = openSession({
    document: page,
    words,
    loadPreferences: async () => ({ ...defaultPreferences, enabled: false }),
    watchPreferences() {},
    fetchPage(url, signal) {
      const answer = Promise.withResolvers<string>();
      signal.addEventListener('abort', () => answer.reject(signal.reason));
      asked.push(new URL(url).pathname);
      answers.push(answer);
      if (when === 'at once') answer.resolve(printPost([say(10 + asked.length)]));
      return answer.promise;
    },
    mountBar(_, actions) {
      bars.push(actions);
      if (when === 'at once') queueMicrotask(actions.loadPages);
      return {
        update(next) {
          model = next;
        },
        unmount() {},
      };
    },
    announce() {},
  });
  /** The page's own script adds a comment. */
  const add = (id: number) => {
    const added = new DOMParser().parseFromString(printComment(say(id)), 'text/html').body.childNodes;
    page.querySelector('.comment-list')?.append(...added);
  };
  return {
    page,
    session,
    asked,
    add,
    pages: () => model?.pages,
    isLeft: () => model?.isLeft,
    bar: () => bars.at(-1) as BarActions,
    /** What was asked for last comes, with one comment. */
    async send(id: number) {
      const count = asked.length;
      answers.at(-1)?.resolve(printPost([say(id)]));
      await expect.poll(() => asked.length > count || model?.pages?.status !== 'loading').toBe(true);
    },
    /** It adds one, so that all is read anew. */
    async renew(id: number) {
      const count = bars.length;
      add(id);
      await expect.poll(() => bars.length).toBe(count + 1);
      await expect.poll(() => session.state().status).toBe('on');
    },
  };
}

it('fetches what is still missing, and says how far it has come', async () => {
  const { session, asked, pages, bar, send, renew } = await openPage();
  await session.turn(true);
  bar().loadPages();
  await send(11);
  await renew(3);
  expect(pages()).toEqual({ total: 3, done: 1, status: 'loading' });
  // The page that was on its way is asked for again; the one that had come is not.
  expect(asked).toEqual(['/post/comment-page-2/', '/post/comment-page-3/', '/post/comment-page-3/']);
  expect(session.state().comments).toBe(4);
  await send(12);
  expect(pages()).toEqual({ total: 3, done: 2, status: 'loading' });
  await send(13);
  await expect.poll(() => session.state().comments).toBe(6);
  expect(pages()).toEqual({ total: 3, done: 3, status: 'loaded' });
});

it('is offered again where the page has come to link another page', async () => {
  const { session, pages, page, bar, send, renew } = await openPage();
  await session.turn(true);
  bar().loadPages();
  for (const id of [11, 12, 13]) await send(id);
  await expect.poll(pages).toEqual({ total: 3, done: 3, status: 'loaded' });
  page.querySelector('a[href*="comment-page-4"]')?.setAttribute('href', '/post/comment-page-5/');
  await renew(3);
  expect(pages()).toEqual({ total: 4, done: 3, status: 'offered' });
});

it('is offered in part where there is too much of it', async () => {
  const { session, pages, page } = await openPage();
  page.querySelector('a[href*="comment-page-4"]')?.setAttribute('href', '/post/comment-page-900/');
  await session.turn(true);
  expect(pages()).toEqual({ total: 200, done: 0, status: 'offered', isCutOff: true });
});

it('can still be cancelled, and taken up again', async () => {
  const { session, asked, pages, bar, send, renew } = await openPage();
  await session.turn(true);
  bar().loadPages();
  await renew(3);
  await send(11);
  bar().cancelPages();
  await expect.poll(() => session.state().comments).toBe(4);
  await expect.poll(pages).toEqual({ total: 3, done: 1, status: 'cancelled' });
  await renew(4);
  expect(pages()?.status).toBe('cancelled');
  expect(asked).toHaveLength(3);
  bar().loadPages();
  expect(pages()?.status).toBe('loading');
  expect(asked.at(-1)).toBe('/post/comment-page-3/');
});

it('joins the tree also where the page never rests', async () => {
  const { session, pages, bar, isLeft, send, renew, add } = await openPage();
  await session.turn(true);
  bar().loadPages();
  for (let id = 3; id < 15; id += 1) await renew(id);
  await send(31);
  add(15);
  await expect.poll(isLeft).toBe(true);
  await send(32);
  await send(33);
  await expect.poll(pages).toEqual({ total: 3, done: 3, status: 'loaded' });
  expect(session.state().comments).toBe(18);
});

it('joins the tree also if it came while that was being built', async () => {
  const many = Array.from({ length: 2_000 }, (_, index) => say(100 + index));
  const { session, pages } = await openPage(many, 'at once');
  await session.turn(true);
  await expect.poll(() => session.state().comments).toBe(2_003);
  expect(pages()?.status).toBe('loaded');
});
