// Are author and time read where no class tells which is which, and nothing else taken for them?

import { describe, expect, test } from 'vitest';
import type { Parts } from '@/utils/engines/generic/read/parts';
import { readParts } from '@/utils/engines/generic/read/read-parts';
import { readSegments } from '@/utils/engines/generic/read/read-segments';
import { openPage } from '../../open-page';
import { type Print, words } from './bridge-words';
import { segmentsOf } from './segments-of';

const now = Date.UTC(2024, 5, 15, 12);
const pause = () => undefined;
const people = ['Ann Lee', 'Börje', 'carla77', 'Dan', 'Emil Z', 'carla77'];

function pageOf(print: Print, lang = 'en', head = ''): Document {
  const body = people.map((author, index) => print(author, words[index] ?? '', index)).join('\n');
  return openPage(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body><main>${body}</main></body></html>`,
  );
}

async function read(print: Print, lang = 'en'): Promise<readonly Parts[]> {
  const found = await segmentsOf(pageOf(print, lang), { selector: '.c' });
  return readParts(found, { language: lang, now }, pause);
}

const authors = (parts: readonly Parts[]) => parts.map(({ author }) => author);
const days = (parts: readonly Parts[]) => parts.map(({ time }) => time?.iso?.slice(0, 10));
const march = people.map((_, index) => `2024-03-0${index + 1}`);

describe('the author is', () => {
  test.each<[string, Print]>([
    [
      'what stands alone at the head, with a colon',
      (author, said, index) =>
        `<div class="c"><div class="x">${author}:</div><div class="y">${said}</div><div>3.${index + 1}.2024 6:34pm</div></div>`,
    ],
    [
      'the word with which its link ends',
      (author, said, index) =>
        `<div class="c"><p><a class="nav-link" href="/pictures/${encodeURIComponent(author)}">${author}</a> <i>${index + 1} hours ago</i></p><div class="msg">${said}</div></div>`,
    ],
    [
      'the link to a person before a button, in one box with the words',
      (author, said, index) =>
        `<div class="c"><div class="right"><strong><a href="/user/profile/${index}.html">${author}</a></strong> <button>Erase it</button><p>${said}</p><div>3.${index + 1}.2024 17:02</div></div></div>`,
    ],
    [
      'the first that a word announces, not the town that "from:" does beside the date',
      (author, said, index) =>
        `<div class="c"><div class="comment_author">by: <strong>${author}</strong> from: <strong>${['Bergen', 'Trondheim', 'Oslo', 'Hamar', 'Moss', 'Bodø'][index]} - Norway</strong> <i>${index + 1} hours ago</i></div><p>${said}</p></div>`,
    ],
    [
      'not the count of those who follow, though its class begins with "author"',
      (author, said, index) =>
        `<div class="c"><div class="author_name"><a href="/social/${index}">${author}</a></div><div class="author_fans"><a class="author_fans_count" href="/social/${index}">${index * 7 + 3} Fans</a></div><p>${said}</p><i>3 days ago</i></div>`,
    ],
    [
      'named for screen readers and scripts alone',
      (author, said, index) =>
        index % 2 === 0
          ? `<article class="c" aria-label="Comment by ${author}, 3 days ago"><div class="body">${said}</div></article>`
          : `<article class="c" aria-label="Comment by ${author}"><div class="body">${said}</div></article>`,
    ],
    [
      'without the number and the letters that a site puts beside names',
      (author, said, index) =>
        `<div class="c"><a class="author" href="/user/${index}">${index === 2 ? 'u/' : ''}${author}${index === 3 ? ' (1017)' : ''}</a> <i>3 days ago</i><div>${said}</div></div>`,
    ],
    [
      'without the note that nobody proved it',
      (author, said, index) =>
        `<div class="c"><div class="submitted">Submitted by ${author} (not verified) on Fri, 0${index + 1}/03/2024 - 21:38</div><div>${said}</div></div>`,
    ],
    [
      'not the points beside it, whose word stands before the number',
      (author, said, index) =>
        `<div class="c"><div class="who"><img src="a.png"><p class="x">${author}</p><p>积分 ${index * 37 + 100}</p></div><div class="y"><div><span>2024-3-${index + 1} 08:54</span><em>${index + 1}F</em></div><div>${said}</div></div></div>`,
    ],
    [
      'where some are links and others none, not the zone that all times name',
      (author, said, index) =>
        `<div class="c"><div class="xa">Friday, 0${index + 1} March 2024 08:36:29 (GMT Standard Time, UTC+00:00)</div><div class="xb">${`${said}<br>`.repeat(index + 1)}</div><div class="xc">${index % 2 ? author : `<a rel="nofollow" href="http://z${index}.example">${author}</a>`}</div></div>`,
    ],
    [
      'beside the date and an answer, on a line behind the words',
      (author, said, index) =>
        `<div class="c"><div class="v"><a>+</a><b>${index}</b><a>-</a></div><div class="x">${said}</div><div class="y">${author} | ${index + 1} martie 2024, 03:37 | <a href="#">Răspunde</a></div></div>`,
    ],
    [
      'in brackets with the date behind it',
      (author, said, index) =>
        `<div class="c"><p>${said}</p><span>(${author}, ${index + 1}. mart 2024. 03:37)</span> <a href="#c${index}"># link</a></div>`,
    ],
    [
      'in a cell that a number alone tells from the one with the words',
      (author, said, index) =>
        `<div class="c"><table><tr><td class="cell1"><div class="x">link</div><div><b>${author}</b></div></td><td class="cell2"><div class="x">2024-03-0${index + 1} 08:36:29</div><div><p>${said}</p></div></td></tr></table></div>`,
    ],
    [
      'without the address of a mail',
      (author, said, index) =>
        `<div class="c"><ul><li><em>From</em>: ${author} &lt;u${index}@lists.example&gt;</li><li><em>Date</em>: Tue, ${index + 1} Mar 2024 08:00:53 +0000</li></ul><pre>${said}</pre></div>`,
    ],
    [
      'the heading beside a portrait of one letter, under classes that say nothing',
      (author, said, index) =>
        `<div class="c"><figure><p class="font-sans">${author[0]}</p></figure><div class="grow"><div class="mb-2 flex"><h4 class="font-sans">${author}</h4><div><span>·</span>Reader<a href="#x${index}" title="0${index + 1} Mar 2024 01:40"><span>·</span>${index + 1} Mar</a></div></div><div class="mt-2"><p>${said}</p></div></div></div>`,
    ],
  ])('%s', async (_, print) => expect(authors(await read(print))).toEqual(people));
});

test('one person may have written nearly all', async () => {
  const parts = await read(
    (_, said, index) =>
      `<div class="c"><figure><p>A</p></figure><div><h4>${index === 3 ? 'Ali' : 'Ada'}</h4><a href="#x${index}">March ${index + 1}, 2024</a></div><div><p>${said}</p></div></div>`,
  );
  expect(authors(parts)).toEqual(['Ada', 'Ada', 'Ada', 'Ali', 'Ada', 'Ada']);
});

test('words that are shorter than the byline are words all the same', async () => {
  const short = words.map((said) => said.slice(0, 21).trimEnd());
  const print: Print = (author, _, index) =>
    `<div class="c"><div class="head"><a name="${index}"><font><b>Re: ${'x'.repeat(index + 3)}</b></a> (<a href="#r${index}">none / 0</a>)</font><br><font>by ${author} on Sat Mar 0${index + 1}, 2024 at 10:41:18 AM EST</font></div><div class="said"><font>${short[index]}</font></div></div>`;
  const parts = await read(print);
  expect(authors(parts)).toEqual(people);
  expect(parts.map(({ text }) => text)).toEqual(short);
});

test('answers may be drawn with other measures than what they answer', async () => {
  const parts = await read((author, said, index) => {
    const [outer, inner] = index % 2 === 0 ? ['relative pb-7', 'grow'] : ['relative', 'grow pb-7'];
    return `<div class="c"><div class="${outer}"><div class="${inner}"><div class="flex mb-2"><h4 class="font-sans">${author}</h4><span>March ${index + 1}, 2024</span></div><div class="prose-x"><p>${said}</p></div><i class="pb-7"></i></div></div></div>`;
  });
  expect(authors(parts)).toEqual(people);
  expect(parts.map(({ text }) => text)).toEqual(words);
});

test('whom a comment answers is neither its author nor part of its words', async () => {
  const parts = await read(
    (author, said) =>
      `<div class="c"><b class="nick">${author}</b><div class="body"><div class="x-reply-to">Reply <b class="nick">@Somebody</b>: whatever was said</div><div class="text">${said}</div></div></div>`,
  );
  expect(authors(parts)).toEqual(people);
  expect(parts.map(({ text }) => text)).toEqual(words);
  expect(parts[0]?.answers).toContain('@Somebody');
});

describe('the time is', () => {
  test.each<[string, string, Print]>([
    [
      'a date alone in its line, in one box with the words',
      'de',
      (author, said, index) =>
        `<div class="c"><div class="wrap"><span class="author">${author}</span><br>März ${index + 1}, 2024<p>${said}</p></div></div>`,
    ],
    [
      'a month in Chinese numerals',
      'zh',
      (author, said, index) =>
        `<div class="c"><p><b class="nick">${author}</b> 三月 ${index + 1}, 2024 - 3:57 下午</p><div>${said}</div></div>`,
    ],
    [
      'a day without a year, in a box that holds the words too, beside a town',
      'en',
      (author, said, index) =>
        `<div class="c"><div class="x1"><div class="x2"><div>${author[0]}</div><div><span class="x3">${author}</span><span class="x4">Portland, Ore.</span><span class="x5">Mar. ${index + 1}</span></div></div><p class="x6">${said}</p><div class="x7"><button>Reply</button></div></div></div>`,
    ],
    [
      'with two digits of the year',
      'en',
      (author, said, index) =>
        `<div class="c"><p>${said}</p><b class="nick">${author}</b> <i>Mar ${index + 1} '24 at 6:28</i></div>`,
    ],
    [
      'printed, where an attribute says the same other day of all',
      'en',
      (author, said, index) =>
        `<div class="c"><b class="nick">${author}</b><i title="Mon, 13 Aug 2012 18:05:23 -0700">March ${index + 1}, 2024</i><p>${said}</p></div>`,
    ],
    [
      'an element for machines, whatever the line around it says',
      'en',
      (author, said, index) =>
        `<div class="c"><h4>${author} on <time datetime="2024-03-0${index + 1}T09:18:56Z">some day</time>:</h4><div>${said}</div></div>`,
    ],
    [
      'a clock before its day',
      'en',
      (author, said, index) =>
        `<div class="c"><p>${said}</p><i>posted by <a class="nick" href="/user/${index}">${author}</a> at <a href="#c${index}">08:17 AM</a> on March ${index + 1}, 2024</i></div>`,
    ],
    [
      'a time of day under the heading of its day',
      'en',
      (author, said, index) =>
        `<h3>March ${index + 1}, 2024</h3><div class="c"><p>${said}</p><i>By <b class="nick">${author}</b>, at <a href="#c${index}">2:35 PM</a></i></div>`,
    ],
  ])('%s', async (_, lang, print) => {
    const parts = await read(print, lang);
    expect(days(parts)).toEqual(march);
    expect(authors(parts)).toEqual(people);
  });
});

test('a clock before its day is read with it', async () => {
  const parts = await read(
    (author, said, index) =>
      `<div class="c"><p>${said}</p><i>posted by <a class="nick">${author}</a> at <a href="#c${index}">08:17 AM</a> on March ${index + 1}, 2024</i></div>`,
  );
  expect(parts[2]?.time?.iso).toBe('2024-03-03T08:17:00');
});

test.each([
  ['in the language of the page', 'Link do komentarza', 'napisane przez'],
  ['in any language', '댓글주소', ''],
])('what stands in every comment is nobody’s words: %s', async (_, label, by) => {
  const parts = await read(
    (author, said, index) =>
      `<div class="c"><span>${by} <b>${author}</b></span> <i>3.${index + 1}.2024 17:02</i> <a href="#c${index}">${label}</a> ${said}</div>`,
  );
  expect(authors(parts)).toEqual(people);
  expect(parts.map(({ text }) => text)).toEqual(words);
});

test('what nearly everybody writes is what they say', async () => {
  const parts = await read(
    (author, said, index) =>
      `<div class="c"><b class="nick">${author}</b> <i>3.${index + 1}.2024 17:02</i><p>${index === 2 ? said : '+1'}</p></div>`,
  );
  expect(parts.map(({ text }) => text)).toEqual(words.map((said, index) => (index === 2 ? said : '+1')));
});

test('a name that the site masks keeps its stars', async () => {
  const parts = await read(
    (author, said, index) =>
      `<div class="c"><span class="nick">${author.slice(0, 3)}****</span> <i>3.${index + 1}.2024 17:02</i><p>${said}</p></div>`,
  );
  expect(authors(parts)).toEqual(people.map((author) => `${author.slice(0, 3)}****`));
});

test('an age at the end of a line counts, whatever the line says before', async () => {
  const parts = await read(
    (author, said, index) =>
      `<div class="c"><p class="info"><a class="usr" href="/user/${index}">${author}</a>, Mira del Loma, United States, ${index + 2} months ago</p><p class="text">${said}</p></div>`,
  );
  expect(parts.every(({ time }) => time?.instant !== undefined)).toBe(true);
});

test('a time of day without any day is shown as it is printed', async () => {
  const parts = await read(
    (author, said) => `<div class="c"><p>${said}</p><b class="nick">${author}</b> <i>2:35 PM</i></div>`,
  );
  expect(parts[1]?.time).toEqual({ text: '2:35 PM' });
});

test('a date without a year comes after the story', async () => {
  const head = '<meta property="article:published_time" content="2011-09-20T10:00:00Z">';
  const page = pageOf(
    (author, said, index) =>
      `<div class="c"><b class="nick">${author}</b> <i>Sep ${21 + index}, 3:29 PM</i><p>${said}</p></div>`,
    'en',
    head,
  );
  const { records } = await readSegments(await segmentsOf(page, { selector: '.c' }), pause);
  expect(records[0]?.time?.iso).toBe('2011-09-21T15:29:00');
});
