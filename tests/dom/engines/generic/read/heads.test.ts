// Is the author read where the head of a comment stands in one box with its words, or is told to screen readers?

import { expect, test } from 'vitest';
import type { Parts } from '@/utils/engines/generic/read/parts';
import { readParts } from '@/utils/engines/generic/read/read-parts';
import { openPage } from '../../open-page';
import { type Print, words } from './bridge-words';
import { segmentsOf } from './segments-of';

const now = Date.UTC(2024, 5, 15, 12);
const people = ['Ann van L.', 'Börje', 'carla77', 'Dan', 'Emil Z', 'carla77'];

async function read(print: Print, names = people, lang = 'en'): Promise<readonly Parts[]> {
  const comments = names.map((author, index) => print(author, words[index] ?? '', index)).join('\n');
  const page = openPage(`<!doctype html><html lang="${lang}"><body><main>${comments}</main></body></html>`);
  return readParts(await segmentsOf(page, { selector: '.c' }), { language: lang, now }, () => undefined);
}

const authors = (parts: readonly Parts[]) => parts.map(({ author }) => author);

test.each<[string, Print]>([
  [
    'a head whose classes are hashes, beside paragraphs',
    (author, said, index) =>
      `<div class="c"><div class="x1"><div class="x2"><i>${author[0]}</i><cite class="x3">${author}</cite> - <span class="x4">0${index + 1}.03.2024 08:51</span></div><p>${said}</p><p>${said}</p></div></div>`,
  ],
  [
    'the first words of a cell, in bold, before the time',
    (author, said, index) =>
      `<table class="c"><tr><td><img src="a.png"></td><td><b>${author}</b> | 2024-03-0${index + 1} 10:26:00<br>${said}<br><a href="?to=${index}">Reply</a></td></tr></table>`,
  ],
  [
    'a link that "by" announces, its address and the time behind it',
    (author, said, index) =>
      `<table class="c"><tr><td><font><b>Re: Bridge</b> <font>(Score: ${index})</font><br>by <a href="mailto:x@harbour.example">${author}</a> <b>(x@harbour.example)</b> on Sunday, March 0${index + 1}, 2024 @ 09:02:00 UTC</font></td></tr><tr><td><font>${said.slice(0, 20)}</font></td></tr></table>`,
  ],
  [
    'a label with an age and whom it answers, for screen readers',
    (author, said, index) =>
      `<div class="c" role="article" aria-label="${index % 2 ? `Reply by ${author} to Zoë's comment` : `Comment by ${author}`} ${index + 2} weeks ago"><div><span>${said}</span></div><ul><li>Like</li><li>${index + 2}w</li></ul></div>`,
  ],
  [
    'the first behind a number, not the rank beside the time',
    (author, said, index) =>
      `<div class="c"><header><span>#${index + 1}</span> <p class="h1">${author}</p> <span class="h2">${['Captain', 'Deckhand', 'Captain', 'Mate', 'Mate', 'Captain'][index]}</span> | 0${index + 1} Mar 2024 08:34</header><blockquote>${said}</blockquote></div>`,
  ],
  [
    'not the portrait of one letter before "Posted by"',
    (author, said, index) =>
      `<div class="c"><section class="t"><p>${said}</p>${index % 3 ? '' : '<div class="signature">-- <br>Fair winds!</div>'}</section><header><span class="b">${author[0]}</span><p class="n">Posted by ${author}</p> - <span><time datetime="2024-03-0${index + 1}T09:18:56Z">3 days ago</time></span></header><div><span>5</span> <button aria-label="Reply"></button></div></div>`,
  ],
  [
    'beside the day when they joined',
    (author, said, index) =>
      `<div class="c"><p>${said}</p><span class="h1">${author}</span> <small>Joined ${index + 7} Mar 2012</small>, <span class="h2">${index + 1} March 2024, 08:51</span></div>`,
  ],
  [
    'not the town behind a comma, though it differs as names do',
    (author, said, index) =>
      `<div class="c"><div class="x1"><button type="button" class="x2">${author}</button>, ${['Oslo', 'Graz', 'Leeds', 'Gent', 'Brno', 'Torino'][index]} <time datetime="2024-03-0${index + 1}T09:18:56Z">March ${index + 1}</time></div><p>${said}</p></div>`,
  ],
  [
    'called a name in Dutch',
    (author, said, index) =>
      `<div class="c"><div class="kop"><span class="kop__naam">${author}</span> <time datetime="2024-03-0${index + 1}T09:18:56Z">maart</time></div><div class="woorden"><p>${said}</p></div></div>`,
  ],
  [
    'the name for people, not the one of the account behind it',
    (author, said, index) =>
      `<div class="c"><div class="x-heading"><h4 class="status-username">${author}</h4><a class="account-name" href="/users/${author.slice(0, 3)}">@${author.slice(0, 3)}</a> <a href="/notice/${index}"><time datetime="2024-03-0${index + 1}T09:18:56Z">3mo</time></a></div><div class="words"><p>${said}</p></div></div>`,
  ],
])('%s', async (_, print) => expect(authors(await read(print))).toEqual(people));

test.each<[string, Print]>([
  [
    'a class that says who writes',
    (author, said, index) =>
      `<div class="c"><cite class="who">${author}</cite> <small>${index + 1} March 2024</small><p>${said}</p></div>`,
  ],
  [
    'a link beside the date',
    (author, said, index) =>
      `<div class="c"><p><a rel="nofollow" href="https://blog${index}.example/">${author}</a> on ${index + 1} March 2024</p><p>${said}</p></div>`,
  ],
  [
    'nothing but its place',
    (author, said, index) =>
      `<div class="c"><span class="x1">${author}</span> <span class="x2">${index + 1} March 2024</span><div class="x3">${said}</div></div>`,
  ],
])('who signs with the name of a blog is named so: %s', async (_, print) => {
  const cooks = [
    'Ann @ Bake. Eat. Repeat.',
    'Börje',
    'Carla @My Little Italian Kitchen',
    'Dan',
    'Emil @ the salt marsh at home',
    'Fia',
  ];
  expect(authors(await read(print, cooks))).toEqual(cooks);
});

test('a guest’s address that the site masks keeps its stars', async () => {
  const guests = people.map((_, index) => `gość 12.${index + 30}.*.*`);
  const print: Print = (author, said, index) =>
    `<div class="c"><span class="autor">${author}</span> <i>2024-03-0${index + 1} 17:02</i><p>${said}</p></div>`;
  expect(authors(await read(print, guests, 'pl'))).toEqual(guests);
});

test('a day in the line of another thing’s whole date is the comment’s', async () => {
  const parts = await read(
    (author, said, index) =>
      `<div class="c"><p>${said}</p><p><cite>${author}</cite> <small>Joined 8 Mar 2012</small> - 2024-03-0${index + 1} 09:00</p></div>`,
  );
  expect(parts.map(({ time }) => time?.iso)).toEqual(
    people.map((_, index) => `2024-03-0${index + 1}T09:00:00`),
  );
});

test('when a member joined is not when they wrote, though it stands in an element for dates', async () => {
  const parts = await read(
    (author, said, index) =>
      `<div class="c"><b class="nick">${author}</b><div class="about"><div>Joined</div><div><time class="date" datetime="2018-0${index + 1}-12T10:00:00Z">${index + 1} Dec 2018</time></div></div><a href="#c${index}"><time datetime="2024-03-0${index + 1}T09:18:56Z">Mar ${index + 1}</time></a><div class="said"><p>${said}</p></div></div>`,
  );
  expect(parts.map(({ time }) => time?.iso?.slice(0, 10))).toEqual(
    people.map((_, index) => `2024-03-0${index + 1}`),
  );
});
