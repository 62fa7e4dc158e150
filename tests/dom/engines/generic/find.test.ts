// Does the generic engine find the comments of a page, all of them and nothing else?

import { describe, expect, it } from 'vitest';
import { findComments } from '@/utils/engines/generic/find/find';
import { mayHoldComments } from '@/utils/engines/generic/find/gate';
import { buildOutline } from '@/utils/engines/generic/outline/outline';
import { openPage } from '../open-page';
import * as pages from './invented-pages';

/** What acts by itself. */
const high = 0.9;
const withoutPause = () => undefined;

async function find(source: string) {
  const document = openPage(source);
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const found = mayHoldComments(document) ? await findComments(document.body, withoutPause) : undefined;
  expect(observer.takeRecords()).toEqual([]);
  return found;
}

const textOf = (nodes: readonly Node[]) => nodes.map(({ textContent }) => textContent).join(' ');

describe('a page with comments', () => {
  it.each([
    ['a flat list', pages.flatList(9), 9],
    ['a nested list without telling names', pages.nestedList(), 16],
    ['two rows of a table for each', pages.table(8), 8],
    ['tables before tables of headlines', pages.tablesBeforeHeadlines(24), 24],
    ['tables with quotations in tables', pages.tablesWithQuotations(10), 15],
    ['a definition list', pages.definitionList(11), 11],
    ['replies as rows of titles among whole comments', pages.rowsOfTitles(7), 13],
    ['comments under several posts', pages.underSeveralPosts(), 12],
    ['replies that alone have a class, under numbers for scripts', pages.numberedForScripts(), 12],
    ['forms with the class of a comment among them', pages.formsAmong(7), 7],
  ])('is understood: %s', async (_, source, count) => {
    const found = await find(source);
    expect(found?.segments).toHaveLength(count);
    for (const { nodes } of found?.segments ?? []) {
      expect(found?.root.contains(nodes[0] ?? null)).toBe(true);
      expect(textOf(nodes)).toMatch(/March \d+, 2019/);
      expect(textOf(nodes)).toMatch(/[A-Z][a-z]{1,2} [A-Z][a-z]+/);
    }
  });

  it('gives each comment its own elements, not those of its replies', async () => {
    const found = await find(pages.nestedList());
    const owned = found?.segments.flatMap(({ own }) => own) ?? [];
    expect(new Set(owned).size).toBe(owned.length);
    expect(found?.segments.every(({ start, own }) => own[0] === start)).toBe(true);
  });

  it('takes head, body and rows of replies as one comment where they follow one another', async () => {
    const found = await find(pages.rowsOfTitles(7));
    const whole = (found?.segments ?? [])
      .map(({ nodes }) => textOf(nodes))
      .filter((text) => text.startsWith('Word'));
    expect(whole).toHaveLength(7);
    for (const text of whole) expect(text).toMatch(/you/i);
    expect(whole.filter((text) => text.includes('Answer number'))).toHaveLength(3);
  });

  it('takes rows behind its only comment as replies where they lead beside it, and not other stories', async () => {
    const found = await find(pages.oneWithRows());
    expect(found?.segments.map(({ nodes }) => textOf(nodes).match(/number \d+/)?.[0])).toEqual([
      'number 30',
      'number 31',
      'number 32',
    ]);
    expect(textOf(found?.segments[0]?.nodes ?? [])).toMatch(/Parent/);
    expect((await find(pages.oneBeforeStories()))?.segments).toHaveLength(1);
  });

  it('takes what is said to an answer, in its block, as replies to it', async () => {
    const found = await find(pages.answersWithRemarks(6));
    expect(found?.segments).toHaveLength(13);
    const spans = found?.segments.map(({ start, end }) => ({ start, end })) ?? [];
    const holders = spans.map(
      ({ start, end }) => spans.filter((one) => one.start < start && one.end >= end).length,
    );
    expect(holders.filter((depth) => depth === 1)).toHaveLength(7);
  });

  it('reads what the buttons of its forms say, as it reads links', async () => {
    const found = await find(pages.formButtons(6));
    expect(found?.segments).toHaveLength(6);
    expect(found?.reasons).toContain('reply links');
  });

  it('says what spoke for it, and nothing that stands on the page', async () => {
    const found = await find(pages.flatList(9));
    expect(found?.reasons).toEqual(
      expect.arrayContaining(['9 repeated blocks', '9 dates', 'reply links', 'a heading with their number']),
    );
  });
});

describe('a page without comments', () => {
  it.each([
    ['a list of topics', pages.topicList()],
    ['reviews of a thing', pages.reviewList()],
    ['an article', pages.articleAlone()],
    ['announcements of articles', pages.teasers()],
  ])('is left alone: %s', async (_, source) => {
    expect((await find(source))?.confidence ?? 0).toBeLessThan(high);
  });
});

describe('a heading', () => {
  const announced = async (heading: string) => {
    const document = openPage(`<body>${heading}<p>The mill stood by the river.</p>`);
    return (await buildOutline(document.body, withoutPause)).announced.map(({ count }) => count);
  };

  it.each([
    ['<h3><span>15</span> komentarzy</h3>', [15]],
    ['<div><a href="#">13</a> 条评论</div>', [13]],
    ['<h4>Comments <b>(1,204)</b></h4>', [1204]],
    ['<p><i>12</i> people saw this</p><p>Comments</p>', [undefined]],
  ])('announces comments by a number of its own: %s', async (heading, counts) =>
    expect(await announced(heading)).toEqual(counts),
  );
});

describe('a button with a mere picture', () => {
  const countOf = async (signal: 'replies' | 'actions', buttons: string) => {
    const document = openPage(`<body>${buttons}<p>The mill stood by the river.</p>`);
    const { signals, elements } = await buildOutline(document.body, withoutPause);
    return signals[signal][elements.length];
  };

  it('answers or complains as its hint says', async () => {
    expect(await countOf('replies', '<button aria-label="Reply"><svg></svg></button>')).toBe(1);
    expect(await countOf('replies', '<a href="#" title="Antworten"><i></i> 12</a>')).toBe(1);
    expect(await countOf('actions', '<button title="Report"><svg></svg></button>')).toBe(1);
  });

  it('is no second one where its text says it, and a form is none', async () => {
    expect(await countOf('replies', '<button aria-label="Reply">Reply</button>')).toBe(1);
    expect(await countOf('replies', '<textarea aria-label="Reply"></textarea>')).toBe(0);
  });
});

describe('the gate', () => {
  it('opens for comments in any of these pages and stays shut for a plain text', () => {
    expect(mayHoldComments(openPage(pages.flatList(2)))).toBe(true);
    expect(mayHoldComments(openPage(pages.nestedList()))).toBe(true);
    expect(mayHoldComments(openPage('<title>Mill</title><p>The mill stood by the river.'))).toBe(false);
  });
});

describe('a very large page', () => {
  it('costs in proportion to its size, and lets the page breathe', async () => {
    let pauses = 0;
    const cost = async (comments: number) => {
      const document = openPage(pages.flatList(comments));
      const begin = performance.now();
      const found = await findComments(document.body, () => {
        pauses += 1;
        return undefined;
      });
      expect(found?.segments).toHaveLength(comments);
      return performance.now() - begin;
    };
    await cost(500);
    const small = Math.min(await cost(2000), await cost(2000));
    // Five elements and as many texts a comment: about 100,000 nodes, five times as many.
    const large = Math.min(await cost(10_000), await cost(10_000));
    expect(large / small).toBeLessThan(20);
    expect(pauses).toBeGreaterThan(100);
  }, 60_000);

  it('is walked without recursion, however deep it is', async () => {
    const depth = 400;
    const document = openPage(`${'<div class="comment">'.repeat(depth)}deep`);
    const outline = await buildOutline(document.body, withoutPause);
    expect(outline.elements).toHaveLength(depth + 1);
    expect(outline.ends[0]).toBe(depth + 1);
  });
});
