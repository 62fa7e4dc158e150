// Does a link to a comment lead to that comment, whatever the element is that it names?

import { afterEach, expect, it, vi } from 'vitest';
import sheet from '@/utils/page/page.css?raw';
import { defaultPreferences } from '@/utils/prefs/preferences';
import { openSession } from '@/utils/session/session';
import type { FoldRule } from '@/utils/view/state';
import { openQuietSession, quietPorts } from './quiet-session';
import { removePages, showPage, showPageAt } from './shown-page';

afterEach(removePages);
afterEach(() => {
  vi.restoreAllMocks();
});

const item = (id: number, author: string, replies = '') => `<li id="comment-${id}" class="comment">
  <article id="div-comment-${id}" class="comment-body"><footer class="comment-meta"><b class="fn">${author}</b>
  <a href="#comment-${id}"><time datetime="2026-03-0${id}T10:00">March ${id}</time></a></footer>
  <div class="comment-content"><p>What ${author} has to say about hedges.</p></div></article>${replies}</li>`;

it('goes to the reply, not to the comment that the reply stands in', async () => {
  const replies = `<ol class="children">${item(2, 'Bob')}${item(3, 'Cy')}</ol>`;
  const page = await showPage(
    `<!doctype html><div id="comments"><ol class="comment-list">${item(1, 'Ann', replies)}</ol></div>`,
  );
  const { session } = openQuietSession(page);
  await session.turn(true);
  page.location.hash = '#comment-3';
  await expect.poll(() => page.querySelector('[data-understory-found]')?.id).toBe('div-comment-3');
});

it('leads there once: who then folds it away is not brought back by a comment that comes', async () => {
  const list = item(1, 'Ann', `<ol class="children">${item(2, 'Bob')}</ol>`);
  const page = await showPageAt(
    '/post/#comment-2',
    `<!doctype html><div id="comments"><ol class="comment-list">${list}</ol></div>`,
  );
  const { session, bars } = openQuietSession(page);
  await session.turn(true);
  await expect.poll(() => page.querySelector('[data-understory-found]')?.id).toBe('div-comment-2');
  bars[0]?.foldAll();
  page
    .querySelector('.comment-list')
    ?.append(...new DOMParser().parseFromString(item(3, 'Cy'), 'text/html').body.childNodes);
  await expect.poll(() => session.state().comments).toBe(3);
  await expect.poll(() => bars.length).toBe(2);
  expect(session.state().folded).toBe(1);
});

it.each<[string, FoldRule, string | undefined]>([
  ['stays where they have gone on to', { kind: 'nothing' }, undefined],
  ['is led there where it is folded away', { kind: 'replies' }, 'div-comment-2'],
])('who comes back to a page %s', async (_, fold, found) => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { type: 'reload' } as PerformanceNavigationTiming,
  ]);
  const list = item(1, 'Ann', `<ol class="children">${item(2, 'Bob')}</ol>`);
  const page = await showPageAt(
    '/post/#comment-2',
    `<!doctype html><style>${sheet}</style><div style="height: 2000px"></div><div id="comments"><ol class="comment-list">${list}</ol></div>`,
  );
  page.defaultView?.scrollTo(0, 100);
  const session = openSession({
    ...quietPorts(page, []),
    loadPreferences: async () => ({ ...defaultPreferences, enabled: false, fold }),
  });
  await session.turn(true);
  expect(page.querySelector('[data-understory-found]')?.id).toBe(found);
});
