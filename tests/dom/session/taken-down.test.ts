// Does a comment that the page has taken down stay down, whatever the reader does then?

import { afterEach, expect, it } from 'vitest';
import { openQuietSession } from './quiet-session';
import { removePages, showPage } from './shown-page';

afterEach(removePages);

const item = (id: number) => `<li id="comment-${id}" class="comment"><article class="comment-body">
  <footer class="comment-meta"><b class="fn">Ann ${id}</b> <a href="#comment-${id}"><time datetime="2026-03-0${id}T10:00">March ${id}</time></a></footer>
  <div class="comment-content"><p>What Ann has to say about hedges for the ${id}th time.</p></div></article></li>`;

const remark = (
  id: number,
) => `<tr class="athing comtr" id="${id}"><td><table><tr><td class="ind" indent="0"></td>
  <td class="default"><span class="comhead"><a href="user?id=ann${id}" class="hnuser">ann${id}</a>
  <span class="age" title="2026-03-0${id}T10:00:00"><a href="item?id=${id}">March ${id}</a></span></span>
  <div class="comment"><div class="commtext c00">Hedges, for the ${id}th time.</div></div></td></tr></table></td></tr>`;

const ids = [1, 2, 3, 4];

it.each([
  ['lists', `<div id="comments"><ol class="comment-list">${ids.map(item).join('')}</ol></div>`, '#comment-3'],
  [
    'rows',
    `<table id="hnmain"><tr><td><table class="fatitem"><tr class="athing submission" id="9"><td class="title">Hedges</td></tr></table>
     <table class="comment-tree">${ids.map(remark).join('')}</table></td></tr></table>`,
    'tr[id="3"]',
  ],
])('in %s', async (_, thread, comment) => {
  const page = await showPage(`<!doctype html><html op="item">${thread}`);
  const { session, bars } = openQuietSession(page);
  await session.turn(true);
  expect(page.querySelectorAll('[data-understory-id]')).toHaveLength(4);
  page.querySelector(comment)?.remove();
  bars[0]?.sortBy('newest');
  expect(page.querySelector(comment)).toBeNull();
  expect(page.querySelectorAll('[data-understory-id]')).toHaveLength(3);
  await session.turn(false);
  expect(page.querySelector(comment)).toBeNull();
});
