// Do the classes of common style sheets tell at which level a comment stands?

import { expect, test } from 'vitest';
import { openPage } from '../../open-page';
import { indices, inferOn } from './infer-on';

const levels = [0, 1, 2, 1, 0, 1];
const parents = [-1, 0, 1, 0, -1, 4];

const threadOf = (print: (level: number) => string) =>
  inferOn(openPage(`<main>${levels.map(print).join('')}</main>`), '.note');

const inside = '<b class="who">Ann</b><p class="said">Words</p>';

test.each<[string, (level: number) => string]>([
  ['a number behind a longer word', (level) => `note rowindent${level}`],
  ['a number that grows by the measure of the indentation', (level) => `note level-${level * 60}`],
  ['a margin', (level) => `note mt-4 ml-${level * 8}`],
  ['a measure in brackets', (level) => `note py-2 md:pl-[${level * 24}px]`],
  ['a margin at the start of the line', (level) => (level === 0 ? 'note' : `note ms-${level}`)],
  ['columns', (level) => (level === 0 ? 'note col-md-12' : `note col-md-${12 - level} offset-md-${level}`)],
  ['columns of old', (level) => `note col-xs-${12 - level} col-xs-offset-${level}`],
])('%s', async (_, classes) => {
  const guesses = await threadOf((level) => `<div class="${classes(level)}">${inside}</div>`);
  expect(indices(guesses)).toEqual(parents);
});

test.each<[string, (level: number) => string]>([
  ['with the hash of a bundler', (level) => `note Notes_depth${level}__x7f${level}a`],
  ['with the hash of another bundler', (level) => `note _depth${level}_1ab2c_12`],
  ['without a hash', (level) => `note notes__level${level}`],
])('a level: %s', async (_, classes) => {
  const guesses = await threadOf((level) => `<div class="${classes(level)}">${inside}</div>`);
  expect(indices(guesses)).toEqual(parents);
});

test.each<[string, (flag: string) => string]>([
  ['by a word', (flag) => `<div class="note ${flag && 'svar'}">${inside}</div>`],
  ['by a word with a hash', (flag) => `<div class="note ${flag && 'Notes_svar__3kX9'}">${inside}</div>`],
  ['inside a box', (flag) => `<div class="note"><div class="box ${flag && 'svar'}">${inside}</div></div>`],
])('a reply is marked %s', async (_, print) => {
  const guesses = await threadOf((level) => print(level > 0 ? 'yes' : ''));
  expect(indices(guesses)).toEqual([-1, 0, 0, 0, -1, 4]);
});

test('a mark on something in a comment marks no reply', async () => {
  const guesses = await threadOf(
    (level) =>
      `<div class="note"><div class="box ${level > 0 ? 'svar' : ''}"><b class="who">Ann</b></div><p class="said">Words</p></div>`,
  );
  expect(indices(guesses)).toEqual([-1, -1, -1, -1, -1, -1]);
});

test('a column inside the comment’s row', async () => {
  const guesses = await threadOf(
    (level) => `<div class="note row"><div class="col offset-${level}">${inside}</div></div>`,
  );
  expect(indices(guesses)).toEqual(parents);
});

test('the same margin on all, or one that grows without steps, is no level', async () => {
  const same = await threadOf(() => `<div class="note ml-4">${inside}</div>`);
  expect(indices(same)).toEqual([-1, -1, -1, -1, -1, -1]);
  const wild = await threadOf((level) => `<div class="note ml-${[0, 3, 10][level]}">${inside}</div>`);
  expect(indices(wild)).toEqual([-1, -1, -1, -1, -1, -1]);
});

test('where a line is written from right to left, a margin at the left says nothing', async () => {
  const page = openPage(
    `<html dir="rtl"><main>${levels.map((level) => `<div class="note ml-${level}">${inside}</div>`).join('')}</main>`,
  );
  expect(indices(await inferOn(page, '.note'))).toEqual([-1, -1, -1, -1, -1, -1]);
});
