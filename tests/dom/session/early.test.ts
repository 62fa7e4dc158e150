// Is what may be skipped before a page is read part of one comment, on the pages of all engines?

import { afterEach, describe, expect, it } from 'vitest';
import { findThreads } from '@/utils/detect/find-threads';
import { plantForest } from '@/utils/forest/plant-forest';
import { beginEarly, endEarly } from '@/utils/page/early';
import sheet from '@/utils/page/early.css?raw';
import { openQuietSession } from './quiet-session';
import { rememberPage, removePages, showPage } from './shown-page';

const pages = import.meta.glob<string>('../../fixtures/{engines/*,scoop}/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const rows = Object.entries(pages).map(([path, source]) => ({
  file: path.replace('../../fixtures/', ''),
  source,
}));
const noPause = () => undefined;

afterEach(removePages);

/** Dressed as the browser dresses it before it is read. */
async function showEarly(source: string): Promise<Document> {
  const page = await showPage(source);
  const style = page.createElement('style');
  style.textContent = sheet;
  page.head.append(style);
  beginEarly(page);
  return page;
}

function skippedIn(page: Document): Element[] {
  const style = (element: Element) => page.defaultView?.getComputedStyle(element).contentVisibility;
  return [...page.body.querySelectorAll('*')].filter((element) => style(element) === 'auto');
}

interface Own {
  readonly id: string;
  readonly node: Node;
}

/** All nodes that are a comment's own, and which root each comment stands under. */
async function readOwn(page: Document) {
  const search = await findThreads(page, noPause);
  const own: Own[] = [];
  const parents = new Map<string, string>();
  for (const finding of search.findings) {
    const reading = await search.engine?.read(finding, noPause);
    for (const [id, parent] of plantForest(reading?.records ?? []).parents) parents.set(id, parent);
    for (const [id, place] of reading?.places ?? []) for (const node of place.own) own.push({ id, node });
  }
  const rootOf = (id: string): string => {
    let root = id;
    for (let at = parents.get(root); at !== undefined; at = parents.get(root)) root = at;
    return root;
  };
  return { own, rootOf };
}

describe('what is skipped early', () => {
  it.each(rows)('$file: each element is of one comment, or holds replies to one root', async ({ source }) => {
    const page = await showEarly(source);
    const { own, rootOf } = await readOwn(page);
    for (const element of skippedIn(page)) {
      const inside = own.filter(({ node }) => element.contains(node) || node.contains(element));
      const ids = new Set(inside.map(({ id }) => id));
      const roots = new Set([...ids].map(rootOf));
      const [root = ''] = roots;
      const isWhole = roots.size === 1 && !ids.has(root);
      expect(ids.size < 2 || isWhole, element.outerHTML.slice(0, 80)).toBe(true);
    }
    endEarly(page);
    expect(skippedIn(page)).toEqual([]);
  });

  it('is skipped on the engines with the longest threads', async () => {
    const counts = new Map<string, number>();
    for (const { file, source } of rows) {
      const page = await showEarly(source);
      const folder = file.split('/').at(-2) ?? '';
      counts.set(folder, (counts.get(folder) ?? 0) + skippedIn(page).length);
      removePages();
    }
    for (const engine of ['wordpress', 'hacker-news', 'old-reddit', 'phpbb', 'scoop'])
      expect(counts.get(engine), engine).toBeGreaterThan(0);
    // All pages of all engines in one go: on a busy machine that took more than the usual 15 seconds.
  }, 60_000);
});

describe('a session', () => {
  const source = pages['../../fixtures/engines/wordpress/core-html5.html'] ?? '';

  it('takes the mark away when the tree stands, and when the page is left alone', async () => {
    const page = await showPage(source);
    const expectAsItWas = rememberPage(page);
    beginEarly(page);
    const { session, bars } = openQuietSession(page);
    await session.turn(true);
    expect(page.documentElement.hasAttribute('data-understory-early')).toBe(false);
    bars[0]?.turnOff();
    expectAsItWas();
    beginEarly(page);
    await session.turn(false);
    expectAsItWas();
  });
});
