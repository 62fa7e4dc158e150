// Are thousands of comments hidden and shown in one go where a page has put lines between them, and moved in Firefox?

import { afterEach, expect, it, vi } from 'vitest';
import { apply, openThread, removeThreads } from './open-thread';

afterEach(() => {
  removeThreads();
  vi.unstubAllEnvs();
});

const count = 1_600;
const ids = Array.from({ length: count }, (_, index) => `c${index}`);

/** Answers to the first comment, flat, with something behind each. */
const openFlat = (stray: string) =>
  openThread(
    `<section>${ids.map((id) => `<div id="${id}">Says ${id} <button>Like</button></div>${stray}`).join('')}</section>`,
    ids.map((id, index) => ({
      id,
      ...(index > 0 && { score: { kind: 'points', value: index, text: `${index}` } }),
    })),
  );

/** What happened to the elements of the thread, in order: their home lost its boxes or got them back, a comment was hidden. */
function record(root: Element) {
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, { attributes: true, subtree: true, attributeOldValue: true });
  return () => {
    const said = observer.takeRecords().flatMap(({ attributeName, oldValue }) => {
      if (attributeName === 'data-understory-asleep') return [oldValue === null ? 'asleep' : 'awake'];
      return attributeName === 'data-understory-hidden' && oldValue === null ? ['hidden'] : [];
    });
    const runs: [what: string, times: number][] = [];
    for (const one of said) {
      const last = runs.at(-1);
      if (last?.[0] === one) last[1] += 1;
      else runs.push([one, 1]);
    }
    return runs;
  };
}

it.each([
  ['a link', '<a name="here"></a>'],
  ['text', ' and then '],
  ['a field', '<input value="kept">'],
])(
  '%s stands behind each: after the first screen they change while their home has no boxes',
  async (_, stray) => {
    const opened = await openFlat(stray);
    const button = opened.root.querySelector<HTMLElement>(`#c${count - 1} button`);
    button?.focus();
    const read = record(opened.root);
    apply(opened, { minimumScore: count - 1, showUnrated: false });
    const runs = read();
    expect(runs.map(([what]) => what)).toEqual(['hidden', 'asleep', 'hidden', 'awake']);
    expect(runs[0]?.[1]).toBeLessThan(40);
    const shown = [...opened.root.querySelectorAll('[data-understory-id]')].filter((one) =>
      one.checkVisibility(),
    );
    expect(shown.map(({ id }) => id)).toEqual([`c${count - 1}`]);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(document.activeElement).toBe(button);
    opened.ledger.restore();
    expect(opened.root.outerHTML).toBe(opened.before);
  },
);

it('blocks behind each: they change as they stand', async () => {
  const opened = await openFlat('<hr>');
  const read = record(opened.root);
  apply(opened, { minimumScore: count - 1, showUnrated: false });
  expect(read()).toEqual([['hidden', count - 1]]);
});

it('in Firefox blocks are moved so, too: it looks for the place of each among all others', async () => {
  vi.stubEnv('FIREFOX', 'true');
  const opened = await openFlat('<hr>');
  const read = record(opened.root);
  apply(opened, { sort: 'highest' });
  expect(read().map(([what]) => what)).toEqual(['asleep', 'awake']);
  expect(opened.root.querySelector('[data-understory-id]')?.id).toBe(`c${count - 1}`);
  opened.ledger.restore();
  expect(opened.root.outerHTML).toBe(opened.before);
});
