// Is each comment found from its first word to its last, where no element of one kind holds it?

import { describe, expect, it } from 'vitest';
import { generic } from '@/utils/engines/generic/engine';
import { openPage } from '../open-page';
import { page } from './invented-pages';

const still = () => undefined;
const names = ['Ann', 'Bo Lind', 'carla77', 'Dee', 'Emil Z'];
const words = [
  'The mill was closed for the whole of the winter, as everybody knows.',
  'It was open again in March, and I walked past it twice a day.',
  'Nobody told us, so we took the long way round through the woods.',
  'The long way is the better one, if you ask me about it.',
  'There is a bench half way, from which one sees the lake.',
];
const day = (at: number) => `${at + 3} March 2019, 1${at}:27`;

async function read(content: string, lang = 'en') {
  const document = openPage(page(content).replace('<title>', `<html lang="${lang}"><title>`));
  const [finding] = await generic.find(document, still);
  const { records } = finding ? await generic.read(finding, still) : { records: [] };
  const place = new Map(records.map(({ id }, at) => [id, at]));
  return {
    confidence: finding?.confidence ?? 0,
    authors: records.map(({ author }) => author),
    texts: records.map(({ text }) => text),
    parents: records.map(({ parent }) => place.get(parent ?? '') ?? -1),
    days: records.map(({ time }) => time?.iso?.slice(0, 10)),
  };
}

const print = (one: (name: string, said: string, at: number) => string) =>
  names.map((name, at) => one(name, words[at] ?? '', at)).join('\n');

it('what was changed between the comments on an issue is no comment', async () => {
  const who = (name: string, at: number) =>
    `<a href="/${at}"><img src="/avatars/${at}.png" width="40" height="40"></a><a class="author" href="/users/${at}">${name}</a>`;
  const when = (at: number) =>
    `<a href="#i${at}"><time datetime="2019-03-0${at + 3}T11:27:00Z">${day(at)}</time></a>`;
  const list = print(
    (name, said, at) =>
      `<div class="item comment" id="i${at}">${who(name, at)} commented ${when(at)}<div class="words"><p>${said}</p></div></div>` +
      (at % 2
        ? `<div class="item event" id="e${at}">${who(name, at)} added the <i>bug</i> label ${when(at)}</div>`
        : ''),
  );
  const { authors } = await read(`<div class="timeline">${list}</div>`);
  expect(authors).toEqual(names);
});

it('what was said is read where the replies are built otherwise than what they answer', async () => {
  const list = print((name, said, at) => {
    const kind = at === 0 ? 'cmt' : 'answer';
    return `<div class="ub-content"><div class="${kind}_info"><b class="nick">${name}</b><div class="${kind}_words"><p class="usertxt">${said}</p></div><i class="date">${day(at)}</i></div></div>`;
  });
  const { texts } = await read(`<div class="comments"><h3>5 comments</h3>${list}</div>`);
  expect(texts).toEqual(words);
});

describe('a comment is whole', () => {
  it('with the term of a list that names its author', async () => {
    const said = (at: number) => (at % 2 === 0 ? 'So it is!' : words[at % words.length]);
    const list = Array.from(
      { length: 9 },
      (_, at) =>
        `<dt class="${at % 2 ? 'odd' : ''}"><a href="/people/${at}">${names[at % 5]}</a></dt><dd>${said(at)}<div class="stamp">Posted ${day(at)}</div></dd>`,
    );
    const { authors, texts } = await read(
      `<div id="theComments"><h3>9 comments on this photo</h3><dl>${list.join('')}</dl></div>`,
    );
    expect(authors).toEqual(list.map((_, at) => names[at % 5]));
    expect(texts.map((text, at) => text?.includes(said(at) ?? '?'))).not.toContain(false);
  });

  it('the first too, where dates below the words are all that is alike', async () => {
    const list = print(
      (name, said, at) =>
        `<h4>${name} says:</h4><p>${said}</p>${at === 0 ? '<p>So it was, believe me.</p>'.repeat(2) : ''}<p class="when">${day(at)}</p>`,
    );
    const { authors } = await read(`<div><h3>Comments</h3>${list}</div>`);
    expect(authors).toEqual(names);
  });
});

describe('a list of one reply is no comment', () => {
  const comment = (at: number) =>
    `<div class="c" id="k${at}"><header class="c-head"><img src="/a.png" class="c-avatar" alt="${names[at]}">by <cite class="c-name">${names[at]}</cite> - <span class="c-date">${day(at)}</span></header><div class="c-text"><p>${words[at]}</p></div><div class="c-foot"><span>${at}</span> <button>Reply</button></div></div>`;

  it('but holds one, which answers the one before it', async () => {
    const content = `<h3>3 comments</h3><div class="c-list">${comment(0)}<div class="c-replies">${comment(1)}</div>${comment(2)}</div>`;
    const { parents, texts } = await read(content);
    expect(texts).toEqual([words[0], words[1], words[2]]);
    expect(parents).toEqual([-1, 0, -1]);
  });
});

describe('in languages that are seldom met, a thread is sure enough to act on', () => {
  it.each([
    ['el', '5 σχόλια', (at: number) => `${at + 3} Μαΐου 2021, 1${at}:27`, 'Απάντηση'],
    ['ro', '5 comentarii', (at: number) => `${at + 3} mai 2021, 1${at}:27`, 'Răspunde'],
    ['hu', 'Hozzászólások (5)', (at: number) => `2021. május ${at + 3}. 1${at}:27`, 'Válasz'],
    ['cs', '5 komentářů', (at: number) => `${at + 3}. května 2021 v 1${at}:27`, 'Odpovědět'],
  ])('%s', async (lang, head, date, reply) => {
    const list = print(
      (name, said, at) =>
        `<div class="it"><div class="h"><b>${name}</b><small>${date(at)}</small></div><div class="t"><p>${said}</p></div><a href="#r">${reply}</a></div>`,
    );
    const found = await read(`<div class="blk"><h3>${head}</h3>${list}</div>`, lang);
    expect(found.confidence).toBeGreaterThan(0.95);
    expect(found.authors).toEqual(names);
    expect(found.days).toEqual(names.map((_, at) => `2021-05-0${at + 3}`));
  });
});
