// Does a thread become a tree, and the page again, in markup of any kind?

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { plantForest } from '@/utils/forest/plant-forest';
import { type Ledger, openLedger } from '@/utils/page/ledger';
import { listenToThread } from '@/utils/page/listen';
import { openThreadPage } from '@/utils/page/thread-page';
import type { Place } from '@/utils/reading/places';
import { doAtOnce } from '@/utils/reading/steps';
import { foldAll, initialState } from '@/utils/view/choices';
import { diffPlans } from '@/utils/view/diff-plans';
import { planView } from '@/utils/view/plan-view';
import { words } from '../page-words';

const wishes = {
  sort: 'page',
  replies: 'like-roots',
  minimumScore: null,
  showUnrated: true,
  fold: { kind: 'nothing' },
} as const;

const noPause = () => undefined;

interface Opened {
  readonly root: HTMLElement;
  readonly before: string;
  readonly ledger: Ledger;
  readonly page: NonNullable<ReturnType<typeof openThreadPage>>;
  readonly forest: ReturnType<typeof plantForest>;
}

const look = { threadLines: true, density: 'comfortable' };
const roots: Element[] = [];

/** Opens a page whose comments are the elements with an id; `parents` says who answers whom. */
async function open(html: string, records: readonly CommentRecord[], indented = false): Promise<Opened> {
  const root = document.createElement('main');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(root);
  roots.push(root);
  const before = root.outerHTML;
  const places = new Map(
    records.map(({ id }): [string, Place] => {
      const element = root.querySelector(`#${id}`) as Element;
      return [id, { own: [element] }];
    }),
  );
  const forest = plantForest(records);
  const ledger = openLedger();
  const page = openThreadPage(ledger, forest, { records, places, indented }, root, words);
  if (!page) throw new Error('no thread');
  await page.raise(planView(forest, initialState(wishes)), look, noPause);
  return { root, before, ledger, page, forest };
}

function apply({ page, forest }: Opened, change: Partial<Parameters<typeof planView>[1]>): void {
  const before = planView(forest, initialState(wishes));
  doAtOnce(page.apply(diffPlans(before, planView(forest, { ...initialState(wishes), ...change }))));
}

afterEach(() => {
  for (const root of roots.splice(0)) root.remove();
});

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
    const { root } = await open(rows, records);
    expect([...root.querySelectorAll('tr')].map((row) => row.id)).toEqual(['a', 'b', 'c']);
    expect([...root.querySelectorAll('tbody > :not(tr)')]).toEqual([]);
  });

  it('fold by hiding the rows of the replies', async () => {
    const opened = await open(rows, records);
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
    const opened = await open(rows, scored);
    apply(opened, { sort: 'highest' });
    expect([...opened.root.querySelectorAll('tr')].map((row) => row.id)).toEqual(['c', 'a', 'b']);
  });

  it('say how many replies are folded, for eyes and mouse; a press unfolds them again', async () => {
    const opened = await open(rows, records);
    const pressed = vi.fn();
    const gestures = { toggleFold: pressed, showComment() {}, toggleConclusion() {} };
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
    const opened = await open(rows, records);
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
    const opened = await open(rows, records);
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
    const opened = await open(rows, records);
    apply(opened, foldAll(initialState(wishes), opened.forest));
    opened.ledger.restore();
    expect(opened.root.outerHTML).toBe(opened.before);
  });

  it('are not indented twice where the page does it by a picture of nothing', async () => {
    const rowOf = (id: string, width: number) => `<tr id="${id}"><td><table><tbody><tr>
      <td><img src="data:," height="1" width="${width}"></td><td>Ann says ${id}</td></tr></tbody></table></td></tr>`;
    const spaced = `<table><tbody>${rowOf('a', 0)}${rowOf('b', 40)}${rowOf('c', 0)}</tbody></table>`;
    const hidden = ({ root }: Opened) => [...root.querySelectorAll('img[data-understory-hidden]')].length;
    const ours = await open(spaced, records);
    expect(hidden(ours)).toBe(3);
    ours.ledger.restore();
    expect(ours.root.outerHTML).toBe(ours.before);
    expect(hidden(await open(spaced, records, true))).toBe(0);
  });

  it('keep the pictures of a row that are not the page’s indentation', async () => {
    const pictures = rows.replace(
      '<td><img width="0"></td>',
      '<td><img src="data:," alt="Ann" width="40" height="40"></td>',
    );
    const { root } = await open(pictures, records);
    expect(root.querySelector('#a img')?.hasAttribute('data-understory-hidden')).toBe(false);
  });

  it('are indented by us only where the page does not', async () => {
    const ours = await open(rows, records);
    expect(ours.root.querySelector('#b [data-understory-depth="1"]')).not.toBeNull();
    const theirs = await open(rows, records, true);
    expect(theirs.root.querySelector('[data-understory-depth]')).toBeNull();
  });

  it('have a line below their button, which folds their replies, where we draw the lines', async () => {
    const opened = await open(rows, records);
    const toggled = vi.fn();
    const gestures = { toggleFold: toggled, showComment() {}, toggleConclusion() {} };
    listenToThread(opened.root, opened.page.ownerOf, gestures, new AbortController().signal);
    const cell = opened.root.querySelector('#a [data-understory-lined]');
    const { left, top } = cell?.getBoundingClientRect() ?? new DOMRect();
    cell?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 12, clientY: top + 2 }));
    expect(toggled).toHaveBeenCalledWith('a');
    apply(opened, foldAll(initialState(wishes), opened.forest));
    expect(opened.root.querySelector('[data-understory-lined]')).toBeNull();
    const theirs = await open(rows, records, true);
    expect(theirs.root.querySelector('[data-understory-lined]')).toBeNull();
  });
});

describe('comments in wrappers of their own', () => {
  const wrapped = ['a', 'b', 'c']
    .map((id) => `<section class="frame"><a name="${id}"></a><div id="${id}">${id} says</div></section>`)
    .join('');

  it('travel with their wrappers, and none is left behind empty', async () => {
    const { root } = await open(wrapped, [{ id: 'a' }, { id: 'b' }, { id: 'c', parent: 'a' }]);
    expect(root.querySelectorAll('.frame')).toHaveLength(3);
    for (const frame of root.querySelectorAll('.frame')) expect(frame.textContent?.trim()).not.toBe('');
    expect(root.querySelector('#c')?.closest('[data-understory-branch]')).not.toBeNull();
    await expect.poll(() => visibleText(root)).toMatch(/c says.*b says/);
  });

  it('do not take along what else a wrapper says', async () => {
    const answer = (id: string) =>
      `<section class="post"><p>An answer</p><div id="${id}">${id} says</div></section>`;
    const { root } = await open(answer('a') + answer('b'), [
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
    const opened = await open(posts, [
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
    const opened = await open(
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

describe('a concluded parent', () => {
  const flat = '<div id="a">a says</div><div id="b">b says</div>';
  const records: CommentRecord[] = [
    { id: 'a', author: 'Ann' },
    { id: 'b', parent: 'a', parentConfidence: 0.8 },
  ];

  it('is shown with its confidence, and can be taken back', async () => {
    const { root, page, ledger, before } = await open(flat, records);
    const button = root.querySelector('[data-understory-detach]');
    expect(button?.textContent).toBe('Reply to Ann? 80 %');
    expect(button?.getAttribute('aria-pressed')).toBe('true');
    const detached = plantForest([{ id: 'a', author: 'Ann' }, { id: 'b' }]);
    page.adopt(detached);
    doAtOnce(page.apply(diffPlans(undefined, planView(detached, initialState(wishes)))));
    expect(button?.getAttribute('aria-pressed')).toBe('false');
    expect(root.querySelector('#b')?.closest('[data-understory-branch]')).toBeNull();
    ledger.restore();
    expect(root.outerHTML).toBe(before);
  });

  it('is said anew beside what the page has put into the button, which off leaves on the page', async () => {
    const { root, page, ledger } = await open(`${flat}<h1>The log</h1>`, records);
    const button = root.querySelector('[data-understory-detach]');
    button?.append(root.querySelector('h1') ?? '');
    const again = plantForest([{ id: 'a', author: 'Cleo' }, ...records.slice(1)]);
    page.adopt(again);
    page.adopt(plantForest([{ id: 'a', author: 'Cleo' }, { id: 'b' }]));
    expect(button?.textContent).toBe('Reply to Cleo? 80 %The log');
    ledger.restore();
    expect(root.textContent).toBe('a saysThe logb says');
  });

  it('is nothing to show where the page says it', async () => {
    const { root } = await open(flat, [{ id: 'a' }, { id: 'b', parent: 'a' }]);
    expect(root.querySelector('[data-understory-detach]')).toBeNull();
  });
});
