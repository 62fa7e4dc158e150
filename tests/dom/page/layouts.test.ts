// Does a thread become a tree, and the page again, in markup of any kind?

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { plantForest } from '@/utils/forest/plant-forest';
import { listenToThread } from '@/utils/page/listen';
import { doAtOnce } from '@/utils/reading/steps';
import { foldAll, initialState } from '@/utils/view/choices';
import { diffPlans, nearestFirst } from '@/utils/view/diff-plans';
import { planView } from '@/utils/view/plan-view';
import { listVisible } from '@/utils/view/walk-plan';
import { apply, type Opened, openThread, removeThreads, wishes } from './open-thread';

afterEach(removeThreads);

/** Text that has not come into view yet is not rendered; the test waits until it is. */
const visibleText = (root: HTMLElement) => root.innerText.replaceAll(/\s+/g, ' ').trim();

describe('rows of a table', () => {
  const rows = `<table><tbody><tr id="a"><td><img width="0"></td><td>Ann says one</td></tr>
    <tr id="b"><td></td><td>Bob says two</td></tr><tr id="c"><td></td><td>Cy says three</td></tr></tbody></table>`;
  const records: CommentRecord[] = [
    { id: 'a', author: 'Ann' },
    { id: 'b', author: 'Bob', parent: 'a' },
    { id: 'c', author: 'Cy' },
  ];

  it('stay rows of the same table', async () => {
    const { root } = await openThread(rows, records);
    expect([...root.querySelectorAll('tr')].map((row) => row.id)).toEqual(['a', 'b', 'c']);
    expect([...root.querySelectorAll('tbody > :not(tr)')]).toEqual([]);
  });

  it('fold by hiding the rows of the replies', async () => {
    const opened = await openThread(rows, records);
    apply(opened, foldAll(initialState(wishes), opened.forest));
    expect(opened.root.querySelector('#b')?.hasAttribute('data-understory-hidden')).toBe(true);
    expect(opened.root.querySelector('#c')?.hasAttribute('data-understory-hidden')).toBe(false);
    expect(opened.root.querySelector('button')?.getAttribute('aria-label')).toBe('Unfold 1 to Ann');
  });

  it('are sorted with their replies behind them', async () => {
    const scored = records.map((record) => ({
      ...record,
      score: { kind: 'points', value: record.id === 'c' ? 9 : 1, text: '' } as const,
    }));
    const opened = await openThread(rows, scored);
    apply(opened, { sort: 'highest' });
    expect([...opened.root.querySelectorAll('tr')].map((row) => row.id)).toEqual(['c', 'a', 'b']);
  });

  it('say how many replies are folded, for eyes and mouse; a press unfolds them again', async () => {
    const opened = await openThread(rows, records);
    const pressed = vi.fn();
    const gestures = { toggleFold: pressed, showComment() {}, toggleConclusion() {}, pressPage() {} };
    listenToThread(opened.root, opened.page.ownerOf, gestures, new AbortController().signal);
    apply(opened, foldAll(initialState(wishes), opened.forest));
    const note = opened.root.querySelector<HTMLElement>('#a [aria-hidden]');
    expect(note?.textContent).toBe('1 replies');
    note?.click();
    expect(pressed).toHaveBeenCalledWith('a');
    doAtOnce(
      opened.page.apply(
        diffPlans(
          planView(opened.forest, foldAll(initialState(wishes), opened.forest)),
          planView(opened.forest, initialState(wishes)),
        ),
      ),
    );
    expect(opened.root.querySelector('#a [aria-hidden]')).toBeNull();
  });

  it('say how many replies are folded now, when one more is told to be one meanwhile', async () => {
    const opened = await openThread(rows, records);
    apply(opened, foldAll(initialState(wishes), opened.forest));
    const again = plantForest(records.map((one) => (one.id === 'c' ? { ...one, parent: 'a' } : one)));
    opened.page.adopt(again);
    doAtOnce(
      opened.page.apply(
        diffPlans(
          planView(opened.forest, foldAll(initialState(wishes), opened.forest)),
          planView(again, foldAll(initialState(wishes), again)),
        ),
      ),
    );
    expect(opened.root.querySelector('#a [aria-hidden]')?.textContent).toBe('2 replies');
  });

  it('say so beside what the page has put into the note, which off leaves on the page', async () => {
    const opened = await openThread(rows, records);
    const folded = planView(opened.forest, foldAll(initialState(wishes), opened.forest));
    const show = () => doAtOnce(opened.page.apply(diffPlans(undefined, folded)));
    show();
    const note = opened.root.querySelector('#a [aria-hidden]');
    note?.append('a word of the page');
    show();
    expect(note?.textContent).toBe('1 repliesa word of the page');
    opened.ledger.restore();
    expect(opened.root.querySelector('#a')?.textContent).toBe('Ann says onea word of the page');
  });

  it('are what they were after off', async () => {
    const opened = await openThread(rows, records);
    apply(opened, foldAll(initialState(wishes), opened.forest));
    opened.ledger.restore();
    expect(opened.root.outerHTML).toBe(opened.before);
  });

  it('are not indented twice where the page does it by a picture of nothing', async () => {
    const rowOf = (id: string, width: number) => `<tr id="${id}"><td><table><tbody><tr>
      <td><img src="data:," height="1" width="${width}"></td><td>Ann says ${id}</td></tr></tbody></table></td></tr>`;
    const spaced = `<table><tbody>${rowOf('a', 0)}${rowOf('b', 40)}${rowOf('c', 0)}</tbody></table>`;
    const hidden = ({ root }: Opened) => [...root.querySelectorAll('img[data-understory-hidden]')].length;
    const ours = await openThread(spaced, records);
    expect(hidden(ours)).toBe(3);
    ours.ledger.restore();
    expect(ours.root.outerHTML).toBe(ours.before);
    expect(hidden(await openThread(spaced, records, true))).toBe(0);
  });

  it('keep the pictures of a row that are not the page’s indentation', async () => {
    const pictures = rows.replace(
      '<td><img width="0"></td>',
      '<td><img src="data:," alt="Ann" width="40" height="40"></td>',
    );
    const { root } = await openThread(pictures, records);
    expect(root.querySelector('#a img')?.hasAttribute('data-understory-hidden')).toBe(false);
  });

  it('are indented by us only where the page does not', async () => {
    const ours = await openThread(rows, records);
    expect(ours.root.querySelector('#b [data-understory-depth="1"]')).not.toBeNull();
    const theirs = await openThread(rows, records, true);
    expect(theirs.root.querySelector('[data-understory-depth]')).toBeNull();
  });

  it('have a line below their button, which folds their replies, where we draw the lines', async () => {
    const opened = await openThread(rows, records);
    const toggled = vi.fn();
    const gestures = { toggleFold: toggled, showComment() {}, toggleConclusion() {}, pressPage() {} };
    listenToThread(opened.root, opened.page.ownerOf, gestures, new AbortController().signal);
    const cell = opened.root.querySelector('#a [data-understory-lined]');
    const { left, top } = cell?.getBoundingClientRect() ?? new DOMRect();
    cell?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 12, clientY: top + 2 }));
    expect(toggled).toHaveBeenCalledWith('a');
    apply(opened, foldAll(initialState(wishes), opened.forest));
    expect(opened.root.querySelector('[data-understory-lined]')).toBeNull();
    const theirs = await openThread(rows, records, true);
    expect(theirs.root.querySelector('[data-understory-lined]')).toBeNull();
  });
});

describe('comments in wrappers of their own', () => {
  const wrapped = ['a', 'b', 'c']
    .map((id) => `<section class="frame"><a name="${id}"></a><div id="${id}">${id} says</div></section>`)
    .join('');

  it('travel with their wrappers, and none is left behind empty', async () => {
    const { root } = await openThread(wrapped, [{ id: 'a' }, { id: 'b' }, { id: 'c', parent: 'a' }]);
    expect(root.querySelectorAll('.frame')).toHaveLength(3);
    for (const frame of root.querySelectorAll('.frame')) expect(frame.textContent?.trim()).not.toBe('');
    expect(root.querySelector('#c')?.closest('[data-understory-branch]')).not.toBeNull();
    await expect.poll(() => visibleText(root)).toMatch(/c says.*b says/);
  });

  it('do not take along what else a wrapper says', async () => {
    const answer = (id: string) =>
      `<section class="post"><p>An answer</p><div id="${id}">${id} says</div></section>`;
    const { root } = await openThread(answer('a') + answer('b'), [
      { id: 'a', score: { kind: 'points', value: 1, text: '1' } },
      { id: 'b', score: { kind: 'points', value: 2, text: '2' } },
    ]);
    const posts = [...root.querySelectorAll('.post')];
    expect(posts.map((post) => post.querySelector('[data-understory-id]')?.id)).toEqual(['a', 'b']);
  });
});

describe('comments of several posts', () => {
  const posts = `<article><p>First post</p><div class="list"><div id="a">a says</div><div id="b">b says</div></div></article>
    <article><p>Second post</p><div class="list"><div id="c">c says</div></div></article>`;

  it('are sorted within their own post', async () => {
    const score = (value: number) => ({ kind: 'points', value, text: String(value) }) as const;
    const opened = await openThread(posts, [
      { id: 'a', score: score(1) },
      { id: 'b', score: score(2) },
      { id: 'c', score: score(3) },
    ]);
    apply(opened, { sort: 'highest' });
    const lists = [...opened.root.querySelectorAll('.list')];
    expect(
      lists.map((list) => [...list.querySelectorAll('[data-understory-id]')].map(({ id }) => id)),
    ).toEqual([['b', 'a'], ['c']]);
  });
});

describe('comments under headings', () => {
  it('stay under their own when they are sorted', async () => {
    const score = (value: number) => ({ kind: 'points', value, text: String(value) }) as const;
    const opened = await openThread(
      '<h2>First</h2><div id="a">a says</div><div id="b">b says</div><div><h2>Second</h2></div><div id="c">c says</div>',
      [
        { id: 'a', score: score(1) },
        { id: 'b', score: score(2) },
        { id: 'c', score: score(3) },
      ],
    );
    apply(opened, { sort: 'highest' });
    await expect.poll(() => visibleText(opened.root)).toBe('First b says a says Second c says');
    opened.ledger.restore();
    expect(opened.root.outerHTML).toBe(opened.before);
  });
});

describe('a sort that is shown in steps', () => {
  it('has the first screen in order before the paint, however much follows', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => index);
    const html = ids.map(
      (id) => `<div id="r${id}">Root</div><div id="x${id}">First</div><div id="y${id}">Second</div>`,
    );
    const at = (instant: number) => ({ text: '', instant });
    const records = ids.flatMap((id): CommentRecord[] => [
      { id: `r${id}`, time: at(id * 10) },
      { id: `x${id}`, parent: `r${id}`, time: at(id * 10 + 1) },
      { id: `y${id}`, parent: `r${id}`, time: at(id * 10 + 2) },
    ]);
    const { root, page, forest } = await openThread(`<section>${html.join('')}</section>`, records);
    const before = planView(forest, initialState(wishes));
    const after = planView(forest, { ...initialState(wishes), sort: 'newest' });
    const steps = page.apply(nearestFirst(diffPlans(before, after), listVisible(after)));
    for (let step = 0; step < 24; step += 1) steps.next();
    const standing = [...root.querySelectorAll('[data-understory-id]')].map((comment) => comment.id);
    expect(standing.slice(0, 24)).toEqual(
      ids
        .slice(-8)
        .toReversed()
        .flatMap((id) => [`r${id}`, `y${id}`, `x${id}`]),
    );
    doAtOnce(steps);
    const all = [...root.querySelectorAll('[data-understory-id]')].map((comment) => comment.id);
    expect(all).toEqual(ids.toReversed().flatMap((id) => [`r${id}`, `y${id}`, `x${id}`]));
  });
});
