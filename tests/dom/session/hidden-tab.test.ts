// What happens to comments that come while nobody sees the page?

import { afterEach, expect, it } from 'vitest';
import { openLongThread } from './long-thread';
import { removePages } from './shown-page';

afterEach(removePages);

/** A page that is not seen gets no frames. The result shows it again, with all that have been asked for. */
function hide(page: Document): () => void {
  const view = page.defaultView as Window;
  const frame = view.requestAnimationFrame;
  const asked: FrameRequestCallback[] = [];
  view.requestAnimationFrame = (callback) => asked.push(callback);
  return () => {
    view.requestAnimationFrame = frame;
    for (const callback of asked) frame.call(view, callback);
  };
}

it('they join the tree in one go when its reader comes back', async () => {
  const { page, session, models, add } = await openLongThread();
  await session.turn(true);
  const show = hide(page);
  for (let id = 3; id < 40; id += 1) {
    add(id);
    await new Promise((resolve) => setTimeout(resolve));
  }
  page.querySelector('#comment-1')?.remove();
  // What is counted is the tree, which nobody has changed.
  expect(session.state().comments).toBe(2);
  expect(models()).toHaveLength(1);
  show();
  await expect.poll(() => session.state().comments).toBe(38);
  expect(models()).toHaveLength(2);
  expect(page.querySelectorAll('[data-understory-id]')).toHaveLength(38);
});
