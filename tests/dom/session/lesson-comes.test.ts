// Is nothing lost where the script that leads lessons has not come, or breaks as it begins?

import { afterEach, expect, it } from 'vitest';
import { findLesson, type OpenLesson, offerLesson } from '@/utils/session/lesson-opener';
import { openSession } from '@/utils/session/session';
import source from '../../fixtures/engines/wordpress/core-html5.html?raw';
import { lessonHere } from './lesson-here';
import { quietPorts } from './quiet-session';
import { rememberPage, removePages, showPage } from './shown-page';

afterEach(removePages);

async function openTree(lesson: () => OpenLesson | undefined) {
  const page = await showPage(source);
  const asItWas = rememberPage(page);
  const ports = quietPorts(page, []);
  let find = lesson;
  const session = openSession({ ...ports, recipes: { ...ports.recipes, findLesson: () => find() } });
  await session.turn(true);
  return {
    page,
    session,
    asItWas,
    comes(next: () => OpenLesson) {
      find = next;
    },
  };
}

it('a tree stays as it is where the script is not there, and the lesson can be asked for again', async () => {
  const { page, session, comes, asItWas } = await openTree(() => undefined);
  const withTree = page.documentElement.outerHTML;
  expect(session.lessons.begin()).toBe(false);
  expect(session.lessons.join('focus')).toBeUndefined();
  expect(session.lessons.isOpen()).toBe(false);
  expect(session.state().status).toBe('on');
  expect(page.documentElement.outerHTML).toBe(withTree);

  comes(lessonHere());
  expect(session.lessons.begin()).toBe(true);
  expect(session.lessons.isOpen()).toBe(true);
  expect(page.querySelector('[data-understory-bar]')).toBeNull();
  session.stop();
  asItWas();
});

it.each<[string, OpenLesson]>([
  [
    'throws',
    () => {
      throw new Error('A mistake of ours.');
    },
  ],
  ['rejects', () => Promise.reject(new Error('A mistake of ours.'))],
])('a tree comes back where the lesson %s', async (_, open) => {
  const { page, session } = await openTree(() => open);
  expect(session.lessons.begin()).toBe(true);
  await expect.poll(() => session.state().status).toBe('on');
  expect(session.lessons.isOpen()).toBe(false);
  expect(page.querySelectorAll('[data-understory-bar]')).toHaveLength(1);
});

it('no lesson begins on a page that has been given back for good', async () => {
  const { session, asItWas } = await openTree(lessonHere());
  session.stop();
  expect(session.lessons.begin()).toBe(false);
  asItWas();
});

it('of a script that comes twice the first one stays', () => {
  expect(findLesson()).toBeUndefined();
  const [first, second]: OpenLesson[] = [async () => true, async () => false];
  offerLesson(first as OpenLesson);
  offerLesson(second as OpenLesson);
  expect(findLesson()).toBe(first);
});
