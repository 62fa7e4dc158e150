// Is a page wanted after a lesson that the reader has left as it was before?

import { afterEach, expect, it } from 'vitest';
import { defaultPreferences } from '@/utils/prefs/preferences';
import { openSession } from '@/utils/session/session';
import { printComment, printPost } from '../../e2e/support/wordpress-page';
import activity from '../../fixtures/unknown/negatives/activity-2.html?raw';
import { lessonHere, silentPanel } from './lesson-here';
import { say } from './long-thread';
import { quietPorts } from './quiet-session';
import { removePages, showPage, showPageAt } from './shown-page';

afterEach(removePages);

const commentsOf = (...ids: number[]) => ids.map((id) => printComment(say(id))).join('');

/** @param loaded until then the page is being read */
function open(page: Document, enabled: boolean, loaded = Promise.resolve()) {
  const ports = quietPorts(page, []);
  let cancel = () => {};
  const session = openSession({
    ...ports,
    loadPreferences: async () => ({ ...defaultPreferences, enabled }),
    recipes: {
      ...ports.recipes,
      load: () => loaded,
      findLesson: lessonHere((_, actions) => {
        cancel = actions.cancel;
        return silentPanel();
      }),
    },
  });
  const bringComments = () => {
    const nodes = new DOMParser().parseFromString(commentsOf(1, 2, 3), 'text/html').body.childNodes;
    page.querySelector('.comment-list')?.append(...nodes);
  };
  return { session, bringComments, cancel: () => cancel(), status: () => session.state().status };
}

/** By the time that a later page has its tree, another one would long have got its own. */
async function pass(): Promise<void> {
  const later = open(await showPageAt('/later/', printPost([])), false);
  await later.session.turn(true);
  later.bringComments();
  await expect.poll(later.status).toBe('on');
}

it('one that waits for comments waits on', async () => {
  const { session, bringComments, cancel, status } = open(await showPageAt('/post/', printPost([])), false);
  await session.turn(true);
  expect(status()).toBe('nothing-found');
  session.lessons.begin();
  session.lessons.begin();
  cancel();
  await expect.poll(status).toBe('nothing-found');
  bringComments();
  await expect.poll(status).toBe('on');
  session.stop();
});

it('one that was turned off meanwhile is not', async () => {
  const { session, bringComments, cancel, status } = open(await showPageAt('/post/', printPost([])), false);
  await session.turn(true);
  session.lessons.begin();
  await session.turn(false);
  cancel();
  bringComments();
  await pass();
  expect(status()).toBe('off');
});

it('one that was only looked at is not', async () => {
  const { session, bringComments, cancel, status } = open(await showPageAt('/post/', printPost([])), false);
  await session.look();
  session.lessons.begin();
  cancel();
  bringComments();
  await pass();
  expect(status()).toBe('nothing-found');
});

it('one of a site that is turned on, which only resembles a thread, becomes no tree by it', async () => {
  const { promise: loaded, resolve: load } = Promise.withResolvers<void>();
  const { session, cancel, status } = open(await showPage(activity), true, loaded);
  await expect.poll(status).toBe('reading');
  session.lessons.begin();
  load();
  cancel();
  await expect.poll(status).toBe('found');
  session.lessons.begin();
  cancel();
  await pass();
  expect(status()).toBe('found');
});
