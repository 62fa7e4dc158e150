// Does an engine that is told which classes and attributes are on a page suspect the same pages as one that looks itself?

import { expect, it } from 'vitest';
import { engines, priorities } from '@/utils/engines/registry';
import { neededClasses, openPageMarks } from '@/utils/engines/shared/page-marks';
import { doAtOnce } from '@/utils/reading/steps';

const pages = import.meta.glob<string>('../../fixtures/{engines/*,scoop,unknown/*}/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const hints = priorities.flatMap((id) => engines[id].hint ?? []);
const marksOf = (page: Document, asked = hints) => doAtOnce(openPageMarks(page, asked));
const parse = (source: string) => new DOMParser().parseFromString(source, 'text/html');

it('on all pages of all engines', () => {
  expect(Object.keys(pages).length).toBeGreaterThan(150);
  for (const [path, source] of Object.entries(pages)) {
    const page = parse(source);
    const mayMatch = marksOf(page);
    const known = priorities.filter((id) => id !== 'generic').map((id) => engines[id]);
    const alone = known.filter((engine) => engine.suspect(page)).map(({ id }) => id);
    const told = known.filter((engine) => engine.suspect(page, mayMatch)).map(({ id }) => id);
    expect(told, path).toEqual(alone);
  }
});

it('also where classes match in any case, in quirks mode', () => {
  const page = parse('<div class="Comment-List"></div>');
  expect(page.compatMode).toBe('BackCompat');
  expect(page.querySelector('.comment-list')).not.toBeNull();
  expect(marksOf(page)('.comment-list')).toBe(true);
  expect(marksOf(page)('.comments-list')).toBe(false);
});

it('asks once for all that attributes alone can tell, and is not misled by a mark of another engine', () => {
  const asked = ['[id^="dsq-comment-"]', 'article[data-post-id]', '#posts'];
  const none = marksOf(parse('<p id="a">A page.</p>'), asked);
  expect(asked.map(none)).toEqual([false, false, true]);
  const one = marksOf(parse('<p id="dsq-comment-1">A comment.</p>'), asked);
  expect(one('[id^="dsq-comment-"]')).toBe(true);
});

it.each([
  ['ol.comment-list > li .vcard', ['comment-list', 'vcard']],
  ['.thread:not(.empty, :is(.a)) [class*=".x"] p', ['thread']],
  [':is(.a, .b) .c', ['c']],
  ['.a, .b', []],
  ['#comments', []],
  [String.raw`.a\.b`, []],
])('%s needs %s', (selector, classes) => {
  expect(neededClasses(selector)).toEqual(classes);
});
