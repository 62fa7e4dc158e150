// Does a thread whose nodes stay where they are look like a tree, however the page nests and the reader folds and sorts?

import { afterEach, describe, expect, it } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { plantForest } from '@/utils/forest/plant-forest';
import { openLedger } from '@/utils/page/ledger';
import { openThreadPage } from '@/utils/page/thread-page';
import type { Place } from '@/utils/reading/places';
import { doAtOnce } from '@/utils/reading/steps';
import { initialState, setFold } from '@/utils/view/choices';
import { diffPlans } from '@/utils/view/diff-plans';
import { planView } from '@/utils/view/plan-view';
import type { ViewState } from '@/utils/view/state';
import { words } from '../page-words';

const first = initialState({
  sort: 'page',
  replies: 'like-roots',
  minimumScore: null,
  showUnrated: true,
  fold: { kind: 'nothing' },
});

afterEach(() => document.body.replaceChildren());

/**
 * Opens a page whose comments are articles with an id: each holds paragraphs or bare text, and its replies as they are or in a branch,
 * which may also stand behind it. `data-answers` says so where a comment answers another one than it stands in.
 */
async function open(html: string) {
  const root = document.createElement('main');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(root);
  const places = new Map<string, Place>();
  const records: CommentRecord[] = [];
  for (const item of root.querySelectorAll('article')) {
    const parent = item.dataset.answers ?? item.parentElement?.closest('article')?.id;
    const score = Number(item.dataset.score ?? 0);
    records.push({
      id: item.id,
      ...(parent && { parent }),
      score: { kind: 'points', value: score, text: String(score) },
    });
    const branch = item.querySelector(':scope > .replies');
    const behind = item.nextElementSibling?.matches('.replies') ? item.nextElementSibling : undefined;
    const parts = [...item.childNodes].filter((node) => !(node as Element).matches?.('article, .replies'));
    places.set(
      item.id,
      behind ? { own: [item], branch: behind } : { own: parts, item, ...(branch && { branch }) },
    );
  }
  const forest = plantForest(records);
  const ledger = openLedger();
  const page = openThreadPage(ledger, forest, { records, places }, root, words, true);
  if (!page) throw new Error('no thread');
  let plan = planView(forest, first);
  await page.raise(plan, { threadLines: true, density: 'comfortable' }, true, () => undefined);
  return {
    page,
    part: (selector: string) => root.querySelector(selector) as HTMLElement,
    choose(state: ViewState): void {
      const next = planView(forest, state);
      doAtOnce(page.apply(diffPlans(plan, next)));
      plan = next;
    },
  };
}

describe('replies that stand in the comment itself', () => {
  const thread = `<article id="a"><p>a says</p><article id="b"><p>b says</p><hr><article id="c" data-score="1"><p>c says</p></article>
    <article id="d" data-score="2"><p>d says</p></article></article></article>`;

  it('leave no gap when what they answer is folded away, though they were sorted', async () => {
    const { part, choose } = await open(thread);
    choose({ ...first, sort: 'highest' });
    expect(part('#d').getBoundingClientRect().top).toBeLessThan(part('#c').getBoundingClientRect().top);
    choose(setFold({ ...first, sort: 'highest' }, 'a', true));
    expect(part('#b').getClientRects()).toHaveLength(0);
  });
});

describe('replies in a branch', () => {
  const thread = `<article id="a"><p>a says</p><div class="replies"><article id="b" data-score="1"><p>b says</p></article>
    <article id="c" data-score="2"><p>c says</p></article></div></article>`;

  it('are told in a short line when they are folded, sorted or not', async () => {
    const { part, choose } = await open(thread);
    const width = () => Number.parseFloat(getComputedStyle(part('#a .replies'), '::before').width);
    choose(setFold(first, 'a', true));
    const short = width();
    choose({ ...first, sort: 'highest' });
    choose(setFold({ ...first, sort: 'highest' }, 'a', true));
    expect(width()).toBe(short);
  });

  /** Each level has two parts, so that its element carries the marks for them and holds the replies. */
  function nest(levels: number): string {
    let nested = '';
    for (let level = levels; level >= 0; level -= 1)
      nested = `<article id="l${level}"><p class="head">Ann</p><p>says ${level}</p><div class="replies">${nested}</div></article>`;
    return nested;
  }

  it.each([0, 6, 12])('have one line beside them at level %i, not two', async (level) => {
    const { part } = await open(nest(14));
    const lines = [
      getComputedStyle(part(`#l${level}`)).backgroundImage !== 'none',
      getComputedStyle(part(`#l${level} > .replies`)).borderInlineStartColor !== 'rgba(0, 0, 0, 0)',
    ];
    expect(lines.filter(Boolean)).toHaveLength(1);
  });

  it('keep a width to read in, however deep the page nests them', async () => {
    const { part } = await open(nest(40));
    expect(part('#l40 > p').clientWidth).toBeGreaterThan(part('#l0 > p').clientWidth / 2);
  });
});

it('a comment that is folded away leaves nothing of itself, though a reply to somebody else stands in it', async () => {
  const { part, choose } = await open(`<article id="a"><p>a says</p>
    <article id="b"><p class="head">b</p><p>b says</p><article id="c"><p>c says</p></article>
    <article id="d" data-answers=""><p>d says</p></article></article></article>`);
  choose(setFold(first, 'a', true));
  expect(part('#d').getClientRects()).not.toHaveLength(0);
  expect(part('#b > [data-understory-fold]').getClientRects()).toHaveLength(0);
  expect(getComputedStyle(part('#b')).backgroundImage).toBe('none');
});

it('a folded branch behind its comment is gone with it', async () => {
  const { part, choose } = await open(`<article id="a"><p>a says</p></article>
    <article id="b" data-answers="a"><p>b says</p></article><div class="replies"><article id="c" data-answers="b"><p>c says</p></article></div>`);
  const folded = setFold(first, 'b', true);
  choose(folded);
  expect(part('.replies').getClientRects()).not.toHaveLength(0);
  choose(setFold(folded, 'a', true));
  expect(part('.replies').getClientRects()).toHaveLength(0);
});

it('what a page says between comments is folded with the branch in which it stands', async () => {
  const { part, choose } = await open(`<article id="a"><p>a says</p></article><p id="top">Sorted by best</p>
    <article id="b" data-answers="a"><p>b says</p></article><p id="more">2 more replies</p>
    <article id="c" data-answers="b"><p>c says</p></article><p id="last">1 more reply</p><h3>Elsewhere</h3>
    <article id="d"><p>d says</p></article><p id="end">The end</p>`);
  const seen = () =>
    ['#top', '#more', '#last', 'h3', '#end'].filter((name) => part(name).getClientRects().length > 0);
  choose(setFold(first, 'a', true));
  expect(seen()).toEqual(['#top', '#last', 'h3', '#end']);
  choose(setFold(first, 'a', false));
  expect(seen()).toEqual(['#top', '#more', '#last', 'h3', '#end']);
});

it('so it is where each comment has a wrapper of its own', async () => {
  const { part, choose } = await open(`<div><div><article id="a"><p>a says</p></article></div>
    <div><article id="b" data-answers="a"><p>b says</p></article></div><div id="more">2 more replies</div>
    <div><article id="c"><p>c says</p></article></div></div>`);
  choose(setFold(first, 'a', true));
  expect(part('#more').getClientRects()).toHaveLength(0);
});

it('what holds other comments stays, whatever else is in it', async () => {
  const { part, choose } = await open(`<article id="a"><p>a says</p></article>
    <article id="b" data-answers="a"><p>b says</p></article>
    <section>Older:<article id="c"><p>c says</p></article><article id="d"><p>d says</p></article></section>
    <article id="e"><p>e says</p></article>`);
  choose(setFold(first, 'a', true));
  expect(part('#c').getClientRects()).not.toHaveLength(0);
});

it('comments of bare text are sorted and folded as others are', async () => {
  const { part, choose } =
    await open(`<article id="a" data-score="1">a says<div class="replies"><article id="b">b says</article></div></article>
    <article id="c" data-score="2">c says<div class="replies"><article id="d">d says</article></div></article>`);
  const topOf = (selector: string) => part(selector).getBoundingClientRect().top;
  choose({ ...first, sort: 'highest' });
  expect(topOf('#c')).toBeLessThan(topOf('#a'));
  choose(setFold({ ...first, sort: 'highest' }, 'c', true));
  expect(part('#d').getClientRects()).toHaveLength(0);
  expect(topOf('#c')).toBeLessThan(topOf('#a'));
});

it('a comment can be seen though its last part is empty', async () => {
  const { page, part } = await open(
    '<article id="a"><p>a says</p><p hidden>Thanks!</p><article id="b"><p>b says</p></article></article>',
  );
  expect(page.visibleElementOf('a')).toBe(part('#a > p'));
});

it.each(['ltr', 'rtl'])('what a search led to is marked where its lines begin (%s)', async (direction) => {
  const { page, part } = await open(
    `<article id="a" dir="${direction}"><p class="head">a</p><p>a says</p><article id="b"><p>b says</p></article></article>`,
  );
  page.markFound('a');
  for (const animation of part('#a').getAnimations()) animation.finish();
  const shade = getComputedStyle(part('#a')).boxShadow.replace(/rgb\([^)]*\)/, '');
  expect(Number.parseFloat(shade)).toBe(direction === 'rtl' ? -3 : 3);
});

it('a line that the page draws itself makes way for ours, where the reader wants lines', async () => {
  const { page, part } = await open(
    '<article id="a"><p>a says</p><div data-testid="replies-line">|</div><article id="b"><p>b says</p></article></article>',
  );
  const isSeen = () => part('[data-testid]').checkVisibility({ visibilityProperty: true });
  expect(isSeen()).toBe(false);
  page.setLook({ threadLines: false, density: 'comfortable' });
  expect(isSeen()).toBe(true);
});
