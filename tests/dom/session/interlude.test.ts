// What becomes of comments of other pages that wait for the next tree, if it never comes?

import { afterEach, expect, it } from 'vitest';
import { openLongThread } from './long-thread';
import { removePages } from './shown-page';

afterEach(removePages);

it('they are gone with off, and the page is given back to the byte', async () => {
  const { session, page, bar, send, add } = await openLongThread();
  const before = page.documentElement.outerHTML;
  await session.turn(true);
  bar().loadPages();
  for (const id of [11, 12, 13]) await send(id);
  await expect.poll(() => session.state().comments).toBe(5);
  const waiting = Promise.withResolvers<number>();
  new MutationObserver(() => waiting.resolve(page.documentElement.children.length)).observe(
    page.documentElement,
    { childList: true },
  );
  add(3);
  expect(await waiting.promise).toBe(3);
  // Nobody who reads the page finds them.
  expect(page.querySelectorAll('#comment-11, #comment-12, #comment-13')).toHaveLength(0);
  await session.turn(false);
  page.querySelector('#comment-3')?.remove();
  expect(page.documentElement.outerHTML.replaceAll(/\s+/g, ' ')).toBe(before.replaceAll(/\s+/g, ' '));
});
