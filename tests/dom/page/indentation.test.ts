// Is each level of a flat thread one step further in than the one that it answers?

import { afterEach, describe, expect, it } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { apply, openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

/** How much further in than what it answers each comment stands, if each answers the one before. */
const stepsOf = (contents: readonly (Element | undefined)[]) => {
  const lefts = contents.map((content) => content?.getBoundingClientRect().left ?? Number.NaN);
  return lefts.slice(1).map((left, index) => left - (lefts[index] as number));
};

const chain = (ids: readonly string[]): CommentRecord[] =>
  ids.map((id, index) => ({ id, ...(index > 0 && { parent: ids[index - 1] as string }) }));

/** Of a thread of which the page says nothing but the comments. */
async function openFlat(ids: readonly string[]): Promise<number[]> {
  const { page } = await openThread(
    ids.map((id) => `<div id="${id}">What ${id} says</div>`).join(''),
    chain(ids),
  );
  return stepsOf(ids.map(page.contentOf));
}

it('each reply is as far from what it answers as the one before', async () => {
  const steps = await openFlat(['a', 'b', 'c', 'd', 'e']);
  expect(steps[0]).toBeGreaterThan(10);
  expect(new Set(steps).size, steps.join()).toBe(1);
});

it('replies whose branch is an item of a list that says nothing else are one step in too', async () => {
  const comment = (id: string, replies = '') =>
    `<dt id="${id}">What ${id} says</dt>${replies && `<dd class="replies"><dl>${replies}</dl></dd>`}`;
  const { page } = await openThread(
    `<dl>${comment('a', comment('b', comment('c')))}</dl>`,
    chain(['a', 'b', 'c']),
    false,
    (element) => {
      const behind = element.nextElementSibling;
      return { own: [element], ...(behind?.matches('.replies') && { branch: behind }) };
    },
  );
  for (const id of ['a', 'b', 'c'])
    page.contentOf(id)?.parentElement?.setAttribute('data-understory-plain', '');
  expect(stepsOf(['a', 'b', 'c'].map(page.contentOf))).toEqual(await openFlat(['d', 'e', 'f']));
});

describe('replies in a list that stands in wrappers with margins of their own', () => {
  const comment = (id: string, replies = '') => `<li><div id="${id}">What ${id} says</div>${replies}</li>`;
  const wrap = (inside: string, words = 'Replies') =>
    `<div style="margin: 12px 0 0 36px"><span><div style="margin: 8px; padding: 7px"><i>${words}</i>
    <ol style="padding-left: 40px">${inside}</ol></div></span></div>`;
  const places = (element: Element) => {
    const item = element.parentElement as Element;
    const branch = [...item.querySelectorAll('ol')][0];
    return { own: [element], item, ...(branch && { branch }) };
  };
  const records = chain(['a', 'b', 'c']);
  const html = `<ul>${comment('a', wrap(comment('b', wrap(comment('c')))))}</ul>`;

  it('are one step in, and the line goes on below what they answer', async () => {
    const { root, page, ledger, before } = await openThread(html, records, false, places);
    expect(stepsOf(['a', 'b', 'c'].map(page.contentOf))).toEqual(await openFlat(['d', 'e', 'f']));
    const branch = page.contentOf('a')?.parentElement?.querySelector('[data-understory-branch]');
    expect(branch?.getBoundingClientRect().top).toBe(page.contentOf('a')?.getBoundingClientRect().bottom);
    ledger.restore();
    expect(root.outerHTML).toBe(before);
  });

  it('are one step in also where a framework of the page holds on to them, and the page is given back', async () => {
    const { root, page, ledger, before } = await openThread(html, records, false, places, true);
    expect(stepsOf(['a', 'b', 'c'].map(page.contentOf))).toEqual(await openFlat(['d', 'e', 'f']));
    ledger.restore();
    expect(root.outerHTML).toBe(before);
  });

  it.each([false, true])('are folded with what is said of them; held by a framework: %s', async (isHeld) => {
    const thread = await openThread(html, records, false, places, isHeld);
    apply(thread, { folds: new Map([['a', true]]) });
    expect(thread.root.innerText).not.toContain('Replies');
  });

  it('leave what the page says beside them at length where it is', async () => {
    const words = 'Whoever answers here is asked to keep to the weir, and to be as kind as they can.';
    const thread = await openThread(
      `<ul>${comment('a', wrap(comment('b'), words))}</ul>`,
      chain(['a', 'b']),
      false,
      places,
    );
    apply(thread, { folds: new Map([['a', true]]) });
    expect(thread.root.innerText).toContain(words);
  });
});

it('a reply that stands alone in lists of its own is one step in', async () => {
  const { page } = await openThread(
    `<div id="a">What a says</div><ul><li><div id="b">What b says</div></li></ul>
    <dl><dd><dl><dd><div id="c">What c says</div></dd></dl></dd></dl>`,
    chain(['a', 'b', 'c']),
  );
  expect(stepsOf(['a', 'b', 'c'].map(page.contentOf))).toEqual(await openFlat(['d', 'e', 'f']));
});
