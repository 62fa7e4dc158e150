// Does the bar stand above its thread, as wide as that, whatever elements the thread is made of?

import { afterEach, expect, it } from 'vitest';
import '@/utils/page/page.css';
import { openBarHost } from '@/utils/page/bar-host';
import { openLedger } from '@/utils/page/ledger';

afterEach(() => document.body.replaceChildren());

it.each([
  [
    'rows of an old board, with a column of authors',
    '<table width="600"><tr><th>Author</th><th>Message</th></tr><tr id="a"><td>Ann</td><td>What Ann says, at some length</td></tr></table>',
  ],
  [
    'bodies of a table',
    '<table width="600"><tbody id="a"><tr><td>Ann</td><td>says</td></tr></tbody></table>',
  ],
  ['cells', '<table width="600"><tr><td id="a">Ann says</td></tr><tr><td>Bob says</td></tr></table>'],
  ['a list', '<ul><li id="a">Ann says</li></ul>'],
  ['blocks', '<div><p id="a">Ann says</p></div>'],
])('%s', (_, html) => {
  const around = document.createElement('div');
  around.style.width = '600px';
  around.innerHTML = html; // The page's own markup, as the test invents it.
  document.body.append(around);
  const before = around.innerHTML; // Only read, to compare.
  const first = document.querySelector('#a') as HTMLElement;
  const ledger = openLedger();
  const host = openBarHost(ledger, first.parentElement as Element, first);
  const box = host.getBoundingClientRect();
  expect(box.width).toBe(600);
  expect(box.bottom).toBeLessThanOrEqual(first.getBoundingClientRect().top);
  ledger.restore();
  expect(around.innerHTML).toBe(before); // Only read, to compare.
});

it.each(['light', 'dark'])('has the paper that the browser paints where a %s page names none', (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  document.body.innerHTML = '<div><p id="a">Ann says</p></div>'; // The page's own markup, as the test invents it.
  const first = document.querySelector('#a') as HTMLElement;
  const { style } = openBarHost(openLedger(), first.parentElement as Element, first);
  const lightness = (name: string) =>
    Number(/\d+/.exec(style.getPropertyValue(`--understory-page-${name}`))?.[0]);
  document.documentElement.style.colorScheme = '';
  expect(lightness('background') > 200).toBe(scheme === 'light');
  expect(lightness('color') > 200).toBe(scheme === 'dark');
  expect(style.backgroundColor).toBe('');
});

it.each([
  ['a link', '<a href="/story"><div><p id="a">Ann says</p></div></a>'],
  ['a button of a form', '<form><button><span><label id="a">Ann says</label></span></button></form>'],
  ['a summary in a label', '<label><details><summary><p id="a">Ann says</p></summary></details></label>'],
])('outside of %s, which would take each press in it for its own', (_, html) => {
  document.body.innerHTML = html; // The page's own markup, as the test invents it.
  const first = document.querySelector('#a') as HTMLElement;
  const ledger = openLedger();
  const host = openBarHost(ledger, first.parentElement as Element, first);
  expect(host.closest('a, button, label, summary')).toBeNull();
  expect(host.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  ledger.restore();
  expect(document.body.innerHTML).toBe(html); // Only read, to compare.
});
