// Are author, time, words and scores of invented blogs read right, in several languages and markups?

import { describe, expect, it } from 'vitest';
import type { Parts } from '@/utils/engines/generic/read/parts';
import { readParts } from '@/utils/engines/generic/read/read-parts';
import { readSegments } from '@/utils/engines/generic/read/read-segments';
import { openPage } from '../../open-page';
import { segmentsOf } from './segments-of';

const now = Date.UTC(2024, 5, 15, 12);
const pause = () => undefined;

const people = ['Ann Lee', 'Börje', '星野', 'Дарья', 'o_connor', 'Ann Lee', 'Émile Zo', 'mod77'];
const words = [
  'I walked there twice and never saw the old mill, so where is it?',
  'The mill burned down long ago, as my neighbours told me.',
  'Nobody speaks of it any more, which is a pity for the village.',
  'A lovely story, thank you for telling it to all of us here.',
  'I have a picture of it somewhere and will look for it tonight.',
  'Please do, I should like to see how the wheel looked back then.',
  'My grandfather worked at that wheel for more than thirty years.',
  'Then he must have known the miller with the wooden leg.',
];

type Printer = (author: string, text: string, index: number) => string;

async function parse(
  print: Printer,
  options: { lang?: string; selector?: string; run?: boolean; head?: string } = {},
) {
  const { lang = 'en', selector = '.c', run = false, head = '' } = options;
  const body = people.map((author, index) => print(author, words[index] ?? '', index)).join('\n');
  const page = openPage(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body><main>${body}</main></body></html>`,
  );
  const found = await segmentsOf(page, { selector, run });
  return { found, parts: await readParts(found, { language: lang, now }, pause) };
}

const authorsOf = (parts: readonly Parts[]) => parts.map(({ author }) => author);
const isoOf = (parts: readonly Parts[]) => parts.map(({ time }) => time?.iso);
const day = (index: number) => String(index + 3).padStart(2, '0');

describe('bylines', () => {
  it.each<[string, string, Printer, string]>([
    [
      'name in a class, German date',
      'de',
      (a, t, i) =>
        `<div class="c"><b class="nick">${a}</b> <i>${i + 3}. März 2024 um 17:04 Uhr</i><p>${t}</p><a href="#">Antworten</a></div>`,
      '17:04',
    ],
    [
      'one line of text',
      'en',
      (a, t, i) =>
        `<div class="c"><p>${t}</p><div>Posted by ${a} on March ${i + 3}, 2024 at 5:04 pm</div></div>`,
      '17:04',
    ],
    [
      'a name that a word follows',
      'fr',
      (a, t, i) =>
        `<div class="c"><p><strong>${a}</strong> a écrit :</p><p>${t}</p><small>le ${i + 3} mars 2024 à 17h04</small></div>`,
      '17:04',
    ],
    [
      'a rank below the name',
      'en',
      (a, t, i) =>
        `<div class="c"><div><a href="/members/${i}">${a}</a><em>Senior Member</em><span>Joined: Jan 4, 2011</span><span>Posts: ${i * 7}</span></div><div>${day(i)}-03-2024, 05:04 PM</div><div>${t}</div></div>`,
      '17:04',
    ],
    [
      'an attribute for machines',
      'es',
      (a, t, i) =>
        `<article class="c" itemscope><span itemprop="author"><span itemprop="name">${a}</span></span><time datetime="2024-03-${day(i)}T17:04:00Z">hace 3 meses</time><div itemprop="text">${t}</div></article>`,
      '17:04',
    ],
    [
      'Russian, without classes',
      'ru',
      (a, t, i) =>
        `<li class="c"><div><a href="/user/${i}">${a}</a> <span>${i + 3} марта 2024 г. в 17:04</span></div><div>${t}</div></li>`,
      '17:04',
    ],
    [
      'Japanese',
      'ja',
      (a, t, i) =>
        `<li class="c"><div><span>${a}</span> <span>2024年3月${i + 3}日 17:04</span></div><div>${t}</div></li>`,
      '17:04',
    ],
  ])('%s', async (_, lang, print, clock) => {
    const { parts } = await parse(print, { lang });
    expect(authorsOf(parts)).toEqual(people);
    expect(isoOf(parts).map((iso) => iso?.slice(0, 16))).toEqual(
      people.map((_person, index) => `2024-03-${day(index)}T${clock}`),
    );
    for (const [index, part] of parts.entries()) expect(part.text).toContain(words[index]);
  });

  it('leaves out what is not signed, and never takes a rank for a name', async () => {
    const { parts } = await parse(
      (author, text, index) =>
        `<div class="c">${index === 2 ? '' : `<b class="nick">${author}</b>`}<i>Member</i><time datetime="2024-03-0${index + 1}">x</time><p>${text}</p></div>`,
    );
    expect(parts[2]?.author).toBeUndefined();
    expect(parts[1]?.author).toBe('Börje');
  });

  it('does not take the one who is quoted or answered, nor the date of an edit', async () => {
    const { parts } = await parse(
      (author, text, index) =>
        `<div class="c"><span class="user">${author}</span> in reply to <a href="#c1">Someone Else</a> <span class="date">March ${index + 3}, 2024 5:04 pm</span><blockquote>Originally posted by <b>Third Party</b> on April 1, 2020 9:00 am</blockquote><p>${text}</p><small>Last edited: March 28, 2024 6:00 pm</small></div>`,
    );
    expect(authorsOf(parts)).toEqual(people);
    expect(isoOf(parts)[0]).toBe('2024-03-03T17:04:00');
  });

  it('decides the order of day and month once for the thread', async () => {
    const { parts } = await parse(
      (author, text, index) =>
        `<div class="c"><b>${author}</b> <i>${index + 9}/03/2024 17:04</i><p>${text}</p></div>`,
    );
    expect(isoOf(parts)[0]).toBe('2024-03-09T17:04:00');
    expect(isoOf(parts)[7]).toBe('2024-03-16T17:04:00');
  });
});

describe('other parts', () => {
  it.each<[string, (index: number) => string]>([
    [
      'in brackets beside the button that asks',
      (i) =>
        `<a class="recommend">Recommend?</a> (<span class="recommended" id="recommended-count-${i}">${i}</span>)`,
    ],
    ['in brackets behind the word', (i) => `<a href="#">Recommend? (${i})</a>`],
    ['in a sentence', (i) => `<span>${i} people like this comment</span>`],
    ['in a sentence about one', (i) => `<span>${i} person likes this</span>`],
    ['in a sentence that looks back', (i) => `<span>${i} readers recommended this post</span>`],
  ])('reads how many liked it %s', async (_, print) => {
    const { parts } = await parse(
      (a, t, i) =>
        `<div class="c"><b class="nick">${a}</b> <i>3 May 2024</i><p>${t}</p><div>${print(i)}</div></div>`,
    );
    expect(parts.map(({ score }) => score?.value)).toEqual(people.map((_, index) => index));
    expect(parts[0]?.score?.kind).toBe('likes');
  });

  it('reads no score from a sentence that counts something else', async () => {
    const { parts } = await parse(
      (a, t, i) =>
        `<div class="c"><b class="nick">${a}</b> <i>3 May 2024</i><p>${t}</p><div>${i} people answered this comment</div></div>`,
    );
    expect(parts.every(({ score }) => score === undefined)).toBe(true);
  });

  it('reads scores where enough comments have one', async () => {
    const { parts } = await parse(
      (author, text, index) =>
        `<div class="c"><b>${author}</b> <i>${index} points</i> <time datetime="2024-03-0${index + 1}T10:00Z">x</time><p>${text}</p></div>`,
    );
    expect(parts.map(({ score }) => score?.value)).toEqual(people.map((_, index) => index));
    expect(parts[0]?.score?.kind).toBe('points');
    const { parts: bare } = await parse(
      (author, text, index) =>
        `<div class="c"><b>${author}</b>${index === 1 ? ' <i>5 points</i>' : ''} <p>${text}</p></div>`,
    );
    expect(bare.every(({ score }) => score === undefined)).toBe(true);
  });

  it('reads a number whose word stands in an element of its own, and no other number', async () => {
    const print = (word: string) => (author: string, text: string, index: number) =>
      `<div class="c"><b class="nick">${author}</b><p>${text}</p><a href="#r">Reply</a> <a href="#v"><b>${index + 2}</b> <i>${word}</i></a></div>`;
    const voted = (await parse(print('Votes'))).parts;
    expect(voted.map(({ score }) => score?.value)).toEqual(people.map((_, index) => index + 2));
    expect(voted[0]?.score?.kind).toBe('votes');
    const answered = (await parse(print('Replies'))).parts;
    expect(answered.every(({ score }) => score === undefined)).toBe(true);
  });

  it('reads a score behind its word, and before what it was given for', async () => {
    const { parts } = await parse(
      (author, text, index) =>
        `<div class="c"><h4>Re: 1911 <span>(Score:${index - 1}, Insightful)</span></h4>by <b class="nick">${author}</b><p>${text}</p></div>`,
    );
    expect(parts.map(({ score }) => score?.value)).toEqual(people.map((_, index) => index - 1));
  });

  it('reads a mean and its number of ratings', async () => {
    const { parts } = await parse(
      (author, text) => `<div class="c"><b>${author}</b> <i>(4.50 / 2)</i><p>${text}</p></div>`,
    );
    expect(parts[3]?.score).toMatchObject({ kind: 'mean', value: 4.5, count: 2 });
  });

  it('knows what was deleted, in the words of the page', async () => {
    const { parts } = await parse(
      (author, text, index) =>
        `<div class="c"><b>${author}</b><p>${index === 4 ? 'Dieser Kommentar wurde gelöscht.' : text}</p></div>`,
      { lang: 'de' },
    );
    expect(parts.map(({ deleted }) => deleted)).toEqual(
      people.map((_, index) => (index === 4 ? true : undefined)),
    );
  });

  it('fills what is missing from data for machines, and survives data that is broken', async () => {
    const data = people.map((name, index) => ({
      '@type': 'Comment',
      author: { name },
      text: words[index],
      dateCreated: `2024-03-0${index + 1}T10:00:00Z`,
    }));
    const head = `<script type="application/ld+json">{"Comment": broken</script><script type="application/ld+json">${JSON.stringify({ '@type': 'Article', comment: data })}</script>`;
    const { parts } = await parse((_, text) => `<div class="c"><p>${text}</p></div>`, { head });
    expect(authorsOf(parts)).toEqual(people);
    expect(isoOf(parts)[1]).toBe('2024-03-02T10:00:00+00:00');
  });
});

it('begins no line where a long word may be broken, or where somebody has corrected it', async () => {
  const cut = (text: string) => `${text.slice(0, 9)}<wbr>${text.slice(9, 20)}<ins>${text.slice(20)}</ins>`;
  const { parts } = await parse(
    (author, text) => `<div class="c"><b>${author}</b> <i>3 May 2024</i><div>${cut(text)}</div></div>`,
  );
  expect(parts.map(({ text }) => text)).toEqual(words);
});

describe('a thread', () => {
  const print: Printer = (author, text, index) =>
    `<h4 class="c">${author}, March ${index + 3}, 2024 5:04 pm</h4><p>${text}</p><p>${index} and more</p>`;

  it('of siblings gets places of all its nodes, and ids that another reading finds again', async () => {
    const first = await readSegments((await parse(print, { run: true })).found, pause);
    const second = await readSegments((await parse(print, { run: true })).found, pause);
    const ids = first.records.map(({ id }) => id);
    expect(new Set(ids).size).toBe(people.length);
    expect(second.records.map(({ id }) => id)).toEqual(ids);
    expect([...first.places.keys()]).toEqual(ids);
    expect(first.places.get(ids[0] ?? '')?.own.some(({ nodeName }) => nodeName === 'P')).toBe(true);
  });

  it('keeps the ids that the page gives', async () => {
    const { found } = await parse(
      (author, text, index) =>
        `<div class="c" id="comment-${index + 40}"><b>${author}</b><p>${text}</p></div>`,
    );
    expect((await readSegments(found, pause)).records[0]?.id).toBe('comment-40');
  });
});

describe('the address of a comment is', () => {
  const linked = async (print: Printer) => (await parse(print)).parts.map(({ permalink }) => permalink);
  it.each<[string, Printer, string]>([
    [
      'where its date leads, if it has the comment’s number',
      (a, t, i) =>
        `<div class="c" id="row-${7001 + i}"><b class="nick">${a}</b> <a href="https://weir.example/item?id=${7001 + i}"><i>2024-03-${day(i)}</i></a><p>${t}</p><a href="https://weir.example/answer?id=${7001 + i}">Reply</a></div>`,
      'https://weir.example/item?id=700',
    ],
    [
      'where a link without words leads that has its number',
      (a, t, i) =>
        `<div class="c" data-id="${7001 + i}"><b class="nick">${a}</b> <i>2024-03-${day(i)}</i><a href="https://weir.example/vote/${7001 + i}">+</a><a title="Permalink" href="https://weir.example/story/12?cid=${7001 + i}">∞</a><p>${t}</p></div>`,
      'https://weir.example/story/12?cid=700',
    ],
  ])('%s', async (_, print, beginning) => {
    expect(await linked(print)).toEqual(people.map((_, index) => `${beginning}${index + 1}`));
  });

  it('not where the date leads to one page for all', async () => {
    const links = await linked(
      (a, t, i) =>
        `<div class="c" id="row-${7001 + i}"><b class="nick">${a}</b> <a href="https://weir.example/item?id=7"><i>2024-03-${day(i)}</i></a><p>${t}</p></div>`,
    );
    expect(links).toEqual(people.map(() => undefined));
  });
});
