// Are a portrait's letters, the numbers of a comment and the words of its buttons left out of what its author said?

import { expect, test } from 'vitest';
import type { Parts } from '@/utils/engines/generic/read/parts';
import { readParts } from '@/utils/engines/generic/read/read-parts';
import { openPage } from '../../open-page';
import { type Print, words } from './bridge-words';
import { segmentsOf } from './segments-of';

const people = ['Ann Lee', 'Börje', 'carla77', 'Dan', 'Emil Z', 'carla77'];

async function read(print: Print, count = people.length): Promise<readonly Parts[]> {
  const names = people.slice(0, count);
  const comments = names.map((author, index) => print(author, words[index] ?? '', index)).join('\n');
  const page = openPage(`<!doctype html><html lang="en"><body><main>${comments}</main></body></html>`);
  const found = await segmentsOf(page, { selector: '.c' });
  return readParts(found, { language: 'en', now: Date.UTC(2024, 5, 15, 12) }, () => undefined);
}

const initials = (name: string) => name.replaceAll(/\P{Lu}+/gu, '') || name[0];

test.each<[string, Print]>([
  [
    'the letter of a portrait before a name that stands in one box with the words',
    (author, said, index) =>
      `<div class="c"><span class="p">${author[0]}</span> <b class="nick">${author}</b> <i>3.${index + 1}.2024 17:02</i><br>${said}</div>`,
  ],
  [
    'the letters of first and last name',
    (author, said, index) =>
      `<div class="c"><span class="p">${initials(author)}</span> <b class="nick">${author}</b> <i>3.${index + 1}.2024 17:02</i><br>${said}</div>`,
  ],
  [
    'its number and its votes',
    (author, said, index) =>
      `<div class="c"><b class="nick">${author}</b> <i>3.${index + 1}.2024 17:02</i> <u>#${index + 1}</u><br>${said}<br><em>${index - 2}</em> <em>${index * 3} people liked this</em></div>`,
  ],
  [
    'what its buttons count',
    (author, said, index) =>
      `<div class="c"><b class="nick">${author}</b> <i>3.${index + 1}.2024 17:02</i><br>${said}<br><button>👍 ${index}</button> <button>Boost (${index * 2})</button></div>`,
  ],
])('%s', async (_, print) => {
  const parts = await read(print);
  expect(parts.map(({ author }) => author)).toEqual(people);
  expect(parts.map(({ text }) => text)).toEqual(words);
});

test.each([2, 3])('what all of %i comments print alike in one place is nobody’s words', async (count) => {
  const parts = await read(
    (author, said, index) =>
      `<div class="c"><span class="x">Beküldve</span> <i>3.${index + 1}.2024 17:02</i> <b class="nick">${author}</b><br>${said}<br><em>Válasz erre</em> <em>Idézet</em></div>`,
    count,
  );
  expect(parts.map(({ author }) => author)).toEqual(people.slice(0, count));
  expect(parts.map(({ text }) => text)).toEqual(words.slice(0, count));
});

test.each([2, 3])('what stands around the names of %i comments alike is no part of any', async (count) => {
  const parts = await read(
    (author, said, index) =>
      `<div class="c"><p class="x">Napsal: ${author} | Vloženo: 3.${index + 1}.2024 17:02</p><p>${said}</p></div>`,
    count,
  );
  expect(parts.map(({ author }) => author)).toEqual(people.slice(0, count));
});

test.each([2, 6])('a label before the date is nobody’s name: %i comments', async (count) => {
  const parts = await read(
    (_, said, index) =>
      `<div class="c"><p class="x">Vloženo: 3.${index + 1}.2024 17:02</p><p>${said}</p></div>`,
    count,
  );
  expect(parts.map(({ author }) => author)).toEqual(people.slice(0, count).map(() => undefined));
});

test('between "Posted by" and the name may stand the letter of a portrait', async () => {
  const parts = await read(
    (author, said, index) =>
      `<div class="c"><h4>${said.slice(0, 9)}</h4><p>${said}</p><p>Posted by <span>${author[0]}</span><a href="#">${author}</a>, 3.${index + 1}.2024 17:02 | | <a href="#">Reply</a></p></div>`,
  );
  expect(parts.map(({ author }) => author)).toEqual(people);
});

test('two who say the same have said it', async () => {
  const parts = await read(
    (author, _, index) =>
      `<div class="c"><b class="nick">${author}</b> <i>3.${index + 1}.2024 17:02</i><p>Thank you!</p></div>`,
    2,
  );
  expect(parts.map(({ text }) => text)).toEqual(['Thank you!', 'Thank you!']);
});

test('a number that somebody writes is a word of his', async () => {
  const parts = await read(
    (author, _, index) =>
      `<div class="c"><b class="nick">${author}</b> <i>3.${index + 1}.2024 17:02</i><p>${index * 7}</p></div>`,
  );
  expect(parts.map(({ text }) => text)).toEqual(people.map((_, index) => String(index * 7)));
});
