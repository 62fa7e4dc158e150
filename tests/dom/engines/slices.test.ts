// Does the page get its turn while a thread is read, however long that is?

import { afterEach, expect, it, vi } from 'vitest';
import { printPage, shapes } from '@/scripts/bench/shapes/shape';
import { findThreads } from '@/utils/detect/find-threads';
import { openPage } from './open-page';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Whatever the page is asked for, as reading asks of each comment. */
function countQuestions(): () => number {
  let asked = 0;
  const count = () => {
    asked += 1;
  };
  const { getAttribute, getAttributeNames, matches, contains } = Element.prototype;
  for (const [name, ask] of Object.entries({ getAttribute, getAttributeNames, matches, contains }))
    vi.spyOn(Element.prototype, name as 'matches').mockImplementation(function (this: Element, ...asks) {
      count();
      return Reflect.apply(ask, this, asks);
    });
  for (const name of ['textContent', 'nodeValue', 'parentElement', 'firstChild', 'nextSibling'] as const) {
    const ask = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
    vi.spyOn(Node.prototype, name, 'get').mockImplementation(function (this: Node) {
      count();
      return ask?.call(this);
    });
  }
  return () => asked;
}

/** The most that the page is asked between two moments in which it may have its turn. */
async function longestStretch(shape: (typeof shapes)[number], comments: number): Promise<number> {
  const page = openPage(printPage(shape, comments));
  const { engine, findings } = await findThreads(page, () => undefined);
  const [finding] = findings;
  if (!engine || !finding) throw new Error('no thread was found');
  const asked = countQuestions();
  let longest = 0;
  let before = 0;
  const look = () => {
    const now = asked();
    longest = Math.max(longest, now - before);
    before = now;
    return undefined;
  };
  const { records } = await engine.read(finding, look);
  look();
  vi.restoreAllMocks();
  expect(records).toHaveLength(comments);
  return longest;
}

it.each(shapes.map((shape) => [shape.name, shape] as const))('%s', async (_, shape) => {
  const [few, many] = [await longestStretch(shape, 250), await longestStretch(shape, 1000)];
  expect(many / few).toBeLessThan(1.5);
});
