// Is each level of a flat thread one step further in than the one that it answers?

import { afterEach, expect, it } from 'vitest';
import { openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

it('each reply is as far from what it answers as the one before', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const { page } = await openThread(
    ids.map((id) => `<div id="${id}">What ${id} says</div>`).join(''),
    ids.map((id, index) => ({ id, ...(index > 0 && { parent: ids[index - 1] as string }) })),
  );
  const lefts = ids.map((id) => page.contentOf(id)?.getBoundingClientRect().left ?? Number.NaN);
  const steps = lefts.slice(1).map((left, index) => left - (lefts[index] as number));
  expect(steps[0]).toBeGreaterThan(10);
  expect(new Set(steps).size, steps.join()).toBe(1);
});
