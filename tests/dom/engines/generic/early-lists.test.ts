// Is the long thread of an unknown blog seen while the page still loads, and nothing else taken for one?

import { afterEach, describe, expect, it } from 'vitest';
import { findEarlyLists } from '@/utils/engines/generic/find/early-lists';
import { removePages, showPage } from '../../session/shown-page';
import { flatList, page } from './invented-pages';

const times = (count: number, make: (number: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const words = 'You see, I have said so before, and nobody at the mill would listen to any of it.';

const holdersIn = async (source: string) =>
  findEarlyLists(await showPage(source)).map(({ localName, className }) => `${localName}.${className}`);

afterEach(removePages);

describe('what is taken for a long list of comments', () => {
  it('is a list that is called so', async () => {
    expect(await holdersIn(flatList(60))).toEqual(['ol.comment-list']);
  });

  it('is a list without a telling name whose items lead to themselves', async () => {
    const item = (at: number) =>
      `<div class="k7" id="k${at}"><a href="#k${at}">3 March, 10:${10 + (at % 50)}</a><p>${words}</p></div>`;
    expect(await holdersIn(page(`<div class="q">${times(60, item)}</div>`))).toEqual(['div.q']);
  });

  it('is one in which bylines and words stand side by side', async () => {
    const item = (at: number) => `<dt>Ann, 2019-03-02 10:${10 + (at % 50)}</dt><dd>${words}</dd>`;
    expect(await holdersIn(page(`<dl class="comments">${times(40, item)}</dl>`))).toEqual(['dl.comments']);
  });
});

describe('what is not', () => {
  it.each([
    ['a short thread', flatList(49)],
    [
      'the months of an archive',
      page(
        `<ul class="comments-by-month">${times(60, (at) => `<li><a href="/${at}">May ${1960 + at}</a></li>`)}</ul>`,
      ),
    ],
    [
      'dated pictures, which a script may put into columns',
      page(
        `<div class="wall">${times(60, (at) => `<div class="tile"><a href="/pictures/${at}"><img alt=""></a><p>2 May 2019. ${words}</p></div>`)}</div>`,
      ),
    ],
    [
      'rows of a table',
      page(
        `<table class="comments">${times(60, (at) => `<tr id="c${at}"><td><a href="#c${at}">10:${10 + (at % 50)}</a> ${words}</tr>`)}</table>`,
      ),
    ],
    [
      'prose',
      page(`<div class="comment">${times(60, (at) => `<p>In the year ${1900 + at} ${words}</p>`)}</div>`),
    ],
  ])('%s', async (_, source) => {
    expect(await holdersIn(source)).toEqual([]);
  });
});
