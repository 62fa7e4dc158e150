// Is page order the page's, also for what stands between comments and is none?

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { doAtOnce } from '@/utils/reading/steps';
import { initialState } from '@/utils/view/choices';
import { diffPlans } from '@/utils/view/diff-plans';
import { planView } from '@/utils/view/plan-view';
import type { SortKey } from '@/utils/view/state';
import { type Opened, openThread, removeThreads, wishes } from './open-thread';

afterEach(removeThreads);

/** As a reader who has had one order chooses another. */
function sort({ page, forest }: Opened, from: SortKey, to: SortKey): void {
  const plan = (key: SortKey) => planView(forest, { ...initialState(wishes), sort: key });
  doAtOnce(page.apply(diffPlans(plan(from), plan(to))));
}

const record = (id: string, points: number, parent?: string): CommentRecord => ({
  id,
  ...(parent !== undefined && { parent }),
  time: { text: '', instant: points },
  score: { kind: 'points', value: points, text: String(points) },
});

/** What stands in an element, in its order. */
const standing = (home: Element) => [...home.children].map(({ id }) => id).filter((id) => id !== '');

const shapes = {
  'a list': (id: string, inside: string) => `<li id="${id}">${inside}</li>`,
  blocks: (id: string, inside: string) => `<div id="${id}">${inside}</div>`,
  'rows of a table': (id: string, inside: string) => `<tr id="${id}"><td>${inside}</td></tr>`,
};
const homes = { 'a list': 'ol', blocks: 'section', 'rows of a table': 'tbody' };

describe.each(Object.keys(shapes) as (keyof typeof shapes)[])('%s', (shape) => {
  async function open(names: readonly string[], points: readonly number[]) {
    const home = homes[shape];
    const inside = names.map((name) => shapes[shape](name, `What ${name} says.`)).join('\n');
    const html =
      home === 'tbody' ? `<table><tbody>${inside}</tbody></table>` : `<${home}>${inside}</${home}>`;
    const ids = names.filter((name) => name.startsWith('c'));
    const records = ids.map((id, index) => record(id, points[index] ?? 0));
    const opened = await openThread(html, records, true, (element) =>
      element.nodeName === 'LI' ? { own: [...element.childNodes], item: element } : { own: [element] },
    );
    return { ...opened, opened, home: opened.root.querySelector(home) as Element };
  }

  it('has pingbacks and advertisements where the page had them', async () => {
    const names = ['top', 'c1', 'ping', 'c2', 'c3', 'ad', 'again', 'c4', 'end'];
    const { opened, home, root, before, ledger } = await open(names, [1, 2, 3, 4]);
    sort(opened, 'page', 'newest');
    expect(standing(home).filter((id) => id.startsWith('c'))).toEqual(['c4', 'c3', 'c2', 'c1']);
    sort(opened, 'newest', 'highest');
    sort(opened, 'highest', 'page');
    expect(standing(home)).toEqual(names);
    // What the page has put elsewhere meanwhile stays there.
    home.append(root.querySelector('#ping') as Element);
    const moved = standing(home);
    sort(opened, 'page', 'newest');
    sort(opened, 'newest', 'page');
    expect(standing(home)).toEqual(moved);
    home.insertBefore(root.querySelector('#ping') as Element, root.querySelector('#c2'));
    ledger.restore();
    expect(root.outerHTML.replaceAll(/\s+/g, '')).toBe(before.replaceAll(/\s+/g, ''));
  });

  it('is the page’s whatever the page and the orders before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 9 })), { minLength: 1, maxLength: 12 }),
        fc.array(fc.constantFrom<SortKey>('newest', 'oldest', 'highest', 'lowest', 'page'), { maxLength: 4 }),
        async (parts, keys) => {
          const names = ['c', ...parts.map(([isComment], index) => `${isComment ? 'c' : 'x'}${index}`)];
          const { opened, home, root, before, ledger } = await open(
            names,
            parts.map(([, points]) => points),
          );
          let last: SortKey = 'page';
          for (const key of [...keys, 'page'] as const) {
            sort(opened, last, key);
            last = key;
          }
          expect(standing(home)).toEqual(names);
          ledger.restore();
          expect(root.outerHTML).toBe(before);
          removeThreads();
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('has what stands between replies where the page had it', async () => {
  const html = `<div id="a"><p>a says</p><div class="replies"><div id="b">b says</div><p id="ad">Buy</p><div id="c">c says</div><p id="more">More</p></div></div>`;
  const opened = await openThread(
    html,
    [record('a', 1), record('b', 1, 'a'), record('c', 2, 'a')],
    true,
    (element) =>
      element.id === 'a'
        ? {
            own: [element.firstElementChild as Element],
            item: element,
            branch: element.lastElementChild as Element,
          }
        : { own: [element] },
  );
  const replies = opened.root.querySelector('.replies') as Element;
  sort(opened, 'page', 'newest');
  expect(standing(replies)).not.toEqual(['b', 'ad', 'c', 'more']);
  sort(opened, 'newest', 'page');
  expect(standing(replies)).toEqual(['b', 'ad', 'c', 'more']);
});

it('has headings and what stands under them where the page had them', async () => {
  const html = `<h2 id="h1">First</h2><div id="a">a</div><p id="x">x</p><div id="b">b</div><h2 id="h2">Second</h2><p id="y">y</p><div id="c">c</div><p id="z">z</p><div id="d">d</div>`;
  const opened = await openThread(
    html,
    ['a', 'b', 'c', 'd'].map((id, index) => record(id, index)),
  );
  const before = standing(opened.root);
  sort(opened, 'page', 'newest');
  expect(standing(opened.root).filter((id) => /^[a-dh]/.test(id))).toEqual(['h1', 'b', 'a', 'h2', 'd', 'c']);
  sort(opened, 'newest', 'page');
  expect(standing(opened.root)).toEqual(before);
});
