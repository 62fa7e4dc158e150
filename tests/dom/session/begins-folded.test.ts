// Which replies are out of sight when a page is turned on?

import { afterEach, expect, it } from 'vitest';
import { openQuietSession } from './quiet-session';
import { removePages, showPage } from './shown-page';

afterEach(removePages);

const item = (id: number, state: string, replies = '') => `<li id="tree_${id}" class="comment ${state}">
  <div id="comment_${id}" class="cw"><div class="commentTop"><div class="title"><h4><a id="comment_link_${id}" href="/c?cid=${id}">Hedges</a>
  <span class="score">(Score:1)</span></h4></div><div class="details"><span class="by">by <a href="/~ann${id}">ann${id}</a></span>
  <span class="otherdetails">on Tuesday March 05, 2024 @08:1${id}AM</span></div></div>
  <div class="commentBody"><div id="comment_body_${id}">Hedges, for the ${id}th time.</div></div></div>${replies}</li>`;

it('not those to a comment that the page shows in one line, for it shows them too', async () => {
  const replies = `<ul>${item(2, 'oneline', `<ul>${item(3, 'oneline')}</ul>`)}</ul>`;
  const page = await showPage(
    `<!doctype html><ul id="commentlisting">${item(1, 'full contain', replies)}${item(4, 'oneline')}</ul>`,
  );
  const { session } = openQuietSession(page);
  await session.turn(true);
  const states = [...page.querySelectorAll('[data-understory-fold]')].map((button) =>
    button.getAttribute('aria-expanded'),
  );
  expect(states).toEqual(['true', 'true']);
});

it('those to a comment that the page has folded with its replies', async () => {
  const remark = (
    id: number,
    level: number,
    state: string,
  ) => `<tr class="athing comtr ${state}" id="${id}"><td><table><tr>
    <td class="ind" indent="${level}"></td><td class="default"><span class="comhead"><a href="user?id=ann${id}" class="hnuser">ann${id}</a>
    <span class="age" title="2026-03-0${id}T10:00:00"><a href="item?id=${id}">March ${id}</a></span></span>
    <div class="comment"><div class="commtext c00">Hedges, for the ${id}th time.</div></div></td></tr></table></td></tr>`;
  const page =
    await showPage(`<!doctype html><html op="item"><table id="hnmain"><tr><td><table class="fatitem">
    <tr class="athing submission" id="9"><td class="title">Hedges</td></tr></table>
    <table class="comment-tree">${remark(1, 0, 'coll')}${remark(2, 1, 'noshow')}${remark(3, 0, '')}</table></td></tr></table>`);
  const { session } = openQuietSession(page);
  await session.turn(true);
  expect(page.querySelector('[data-understory-fold]')?.getAttribute('aria-expanded')).toBe('false');
});
