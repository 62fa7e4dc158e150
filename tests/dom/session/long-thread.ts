// How does a test open a thread that goes on on three other pages, and say when these come?

import { expect, vi } from 'vitest';
import { defaultPreferences } from '@/utils/prefs/preferences';
import type { PageSource } from '@/utils/session/ports';
import { openSession } from '@/utils/session/session';
import type { BarActions, BarModel } from '@/utils/view/bar';
import { type BlogComment, printComment, printPost } from '../../e2e/support/wordpress-page';
import { showPageAt, words } from './shown-page';

export const say = (id: number): BlogComment => ({
  id,
  author: `Ann ${id}`,
  text: `What number ${id} has to say.`,
});
const navigation = [2, 3, 4].map((page) => `<a href="/post/comment-page-${page}/">${page}</a>`).join(' ');

/** Of a time that is made by the test: once the page has done what it does now. */
export async function passSecond(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  vi.advanceTimersByTime(1_000);
}

/** @param when whether the reader asks for all pages as soon as there is a bar, and has them without delay */
export async function openLongThread(comments: readonly BlogComment[] = [say(1), say(2)], when?: 'at once') {
  const page = await showPageAt('/post/comment-page-1/', printPost(comments, navigation));
  const asked: string[] = [];
  const answers: PromiseWithResolvers<PageSource | undefined>[] = [];
  const bars: BarActions[] = [];
  const models: BarModel[] = [];
  const pages = () => models.at(-1)?.pages;
  const session = openSession({
    document: page,
    words,
    loadPreferences: async () => ({ ...defaultPreferences, enabled: false }),
    watchPreferences() {},
    fetchPage(url, signal) {
      const answer = Promise.withResolvers<PageSource | undefined>();
      signal.addEventListener('abort', () => answer.reject(signal.reason));
      asked.push(new URL(url).pathname);
      answers.push(answer);
      if (when === 'at once') answer.resolve({ html: printPost([say(10 + asked.length)]), url });
      return answer.promise;
    },
    mountBar(_, actions) {
      const index = bars.push(actions) - 1;
      if (when === 'at once') queueMicrotask(actions.loadPages);
      return {
        update(next) {
          models[index] = next;
        },
        unmount() {},
      };
    },
    announce() {},
    loadRules: async () => '',
  });
  /** The page's own script adds a comment. */
  const add = (id: number) => {
    const added = new DOMParser().parseFromString(printComment(say(id)), 'text/html').body.childNodes;
    page.querySelector('.comment-list')?.append(...added);
  };
  /** It draws the same comments anew. */
  const redraw = () => {
    const again = new DOMParser().parseFromString(printPost(comments), 'text/html');
    page
      .querySelector('.comment-list')
      ?.replaceChildren(...(again.querySelector('.comment-list')?.childNodes ?? []));
  };
  return {
    page,
    session,
    asked,
    add,
    redraw,
    pages,
    isLeft: () => models.at(-1)?.isLeft,
    /** Of each bar that was mounted, in page order. */
    models: () => models,
    bar: () => bars.at(-1) as BarActions,
    /**
     * What was asked for last comes: a page with one comment, or whatever the site says instead; nothing where it refuses, an error where it is out of reach.
     * @param url where it was found in the end
     */
    async send(
      answer: number | string | Error | undefined,
      url = new URL(asked.at(-1) ?? '', location.href).href,
    ) {
      const count = asked.length;
      const html = typeof answer === 'number' ? printPost([say(answer)]) : answer;
      if (html instanceof Error) answers.at(-1)?.reject(html);
      else answers.at(-1)?.resolve(html === undefined ? undefined : { html, url });
      await expect.poll(() => asked.length > count || pages()?.status !== 'loading').toBe(true);
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
