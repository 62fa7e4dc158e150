// Is what only resembles a thread not acted on, and are pages of comments told from pages of stories?

import { describe, expect, it } from 'vitest';
import { generic } from '@/utils/engines/generic/engine';
import { buildOutline } from '@/utils/engines/generic/outline/outline';
import { openPage } from '../open-page';

/** What acts by itself. */
const high = 0.95;
const names = ['wren', 'tom', 'gwen', 'zinc'];
const words = [
  'I walked past it this morning and nobody was working.',
  'Have you tried to ask the people of the ferry?',
  'Nope.',
  'Thank you, that helped me a lot.',
  'You are wrong about the tide, it turns at four.',
];

async function confidenceOf(content: string): Promise<number> {
  const [finding] = await generic.find(openPage(content), () => undefined);
  return finding?.confidence ?? 0;
}

const times = (count: number, print: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => print(at)).join('');

describe('the log of a chat', () => {
  const clock = (at: number) => `${9 + Math.floor(at / 12)}:${String((at * 5) % 60).padStart(2, '0')}`;
  const log = (date: (at: number) => string) =>
    `<!doctype html><html lang="en"><title>Log</title><main><table class="irclog">${times(40, (at) => `<tr id="t${at}"><td class="nick">${names[at % 4]}</td><td class="text">${words[at % 5]}</td><td class="time"><a href="#t${at}">${date(at)}</a></td></tr>`)}</table></main>`;

  it('is not acted on: lines have a time of day and nothing more', async () => {
    expect(await confidenceOf(log(clock))).toBeLessThan(high);
  });

  it('is told from comments, which say on which day they were written', async () => {
    expect(await confidenceOf(log((at) => `3 March 2024, ${clock(at)}`))).toBeGreaterThan(high);
  });
});

it('the newest comments of a site, several of them on one story, are not acted on', async () => {
  const list = times(
    40,
    (at) =>
      `<li class="recent-comment"><a href="/people/${at % 4}">${names[at % 4]}</a> on <a href="/story/${at % 9}#comment-${at + 70}">How the ferry came back, part ${at % 9}</a><p>${words[at % 5]}</p><time datetime="2024-03-03T10:${at + 10}:00Z">3 March 2024</time></li>`,
  );
  expect(
    await confidenceOf(`<title>Latest</title><main><h2>Recent comments</h2><ul>${list}</ul></main>`),
  ).toBeLessThan(high);
});

describe('what one person has posted', () => {
  const everybody = (at: number) => names[at % 4] ?? '';
  const posts = (who: (at: number) => string, title: string) =>
    `<!doctype html><html lang="en"><title>${title}</title><main><h1>${title}</h1>${times(8, (at) => `<article class="post" id="p${at}"><a class="author" href="/@${who(at)}">${who(at)}</a> <time datetime="2024-03-1${at}T10:00:00Z">March 1${at}, 2024</time><p>${words[at % 5]}</p><button>Reply</button> <button>Like</button></article>`)}</main>`;

  it('is not acted on where it stands on a page about them', async () => {
    expect(await confidenceOf(posts(() => 'Wren', 'Posts by wren'))).toBeLessThan(high);
  });

  it('is told from a thread in which several people speak, also if the page is named after one', async () => {
    expect(await confidenceOf(posts(everybody, 'Posts by wren'))).toBeGreaterThan(high);
  });

  it('is told from a thread in which nobody has a name', async () => {
    expect(await confidenceOf(posts(() => 'Anonymous', 'The new ferry'))).toBeGreaterThan(high);
  });
});

describe('comments that each have a page of their own', () => {
  const posts = (who: (at: number) => string) =>
    `<!doctype html><html lang="en"><title>The new ferry</title><main><h3>12 comments</h3>${times(12, (at) => `<div class="comment" id="c${at + 70}"><b>${words[at % 5]}</b> (<a href="/talk/${at + 70}/x#comment-${at + 70}">#${at + 70}</a>) <i>${who(at)} on March 1${at % 9}, 2024 at 10:1${at % 6}</i><p>${words[(at * 3 + 1) % 5]} ${words[(at + 2) % 5]}</p></div>`)}</main>`;

  it('are not acted on where nobody is named: all may be by whom the page is about', async () => {
    expect(await confidenceOf(posts(() => 'posted'))).toBeLessThan(high);
  });

  it('are acted on where their words name who wrote them', async () => {
    expect(await confidenceOf(posts((at) => `by ${names[at % 4]}`))).toBeGreaterThan(high);
  });
});

it.each([
  ['a comment, by its number', (at: number) => `/discussion/comment/${at}#Comment_${at}`, 1],
  ['a comment, where it is answered', (at: number) => `/m/harbour/-/comment/${at}#add-comment`, 1],
  ['a story with a comment', (at: number) => `/story/${at}#comment-${at + 70}`, 6],
])('an address leads to %s: so many pages are told apart', async (_, address, pages) => {
  const { body } = openPage(
    times(6, (at) => `<p><a href="${address(at + 812)}">March ${at + 1}, 2019</a></p>`),
  );
  const { destinations } = await buildOutline(body, () => undefined);
  expect(new Set(destinations.filter((destination) => destination !== 0)).size).toBe(pages);
});
