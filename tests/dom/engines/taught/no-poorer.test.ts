// Does a page lose nothing of what is read by itself, when a reader shows one of its comments?

import { describe, expect, it } from 'vitest';
import type { Engine } from '@/utils/engines/engine';
import { generic } from '@/utils/engines/generic/engine';
import type { Recipe } from '@/utils/engines/shared/recipe';
import { taughtEngine } from '@/utils/engines/taught/engine';
import { makeRecipe, rankCandidates } from '@/utils/engines/taught/generalise';
import type { CommentRecord } from '@/utils/forest/comment';
import { noPause, openPage } from '../open-page';

const names = ['Ann', 'Berta', 'Cem', 'Dora', 'Emil', 'Frida'];
const said = (name: string) => [
  `${name} planted the beans in May, along the wall where nothing else had grown for years.`,
  `There were more of them than we could eat, so we carried baskets of beans to the neighbours.`,
];
const time = (index: number) => `May ${index + 3}, 2021 at 12:0${index}`;

const page = (comments: string) =>
  openPage(`<html lang="en"><body><nav><ul><li><a href="/">Home</a></li><li><a href="/a">About</a></li></ul></nav>
    <main><h1>Beans</h1><p>A story of a wall.</p><h2>6 comments</h2><ol class="talks">${comments}</ol></main></body></html>`);

const paragraphs = (name: string) =>
  said(name)
    .map((line) => `<p>${line}</p>`)
    .join('');

/** The byline has a class, the words have none. */
const classedByline = (name: string, index: number) =>
  `<li class="talk"><div class="metadata">${name} | ${time(index)}</div>${paragraphs(name)}</li>`;
/** Nothing has a class but the word behind which the time stands. */
const bareByline = (name: string, index: number) =>
  `<li class="talk">${paragraphs(name)}<p>Posted by <a href="/people/${index}">${name}</a> <em class="dot">on</em> ${time(index)}</p></li>`;
/** Replies are told by an address alone. */
const linked = (name: string, index: number) =>
  `<li class="talk" id="c${index + 1}"><h4 class="topline">${name}, ${time(index)}</h4>${
    index === 0 ? '' : `<p><a href="#c${index}">In reply to ${names[index - 1]}</a></p>`
  }${paragraphs(name)}</li>`;

const pages = { 'classed bylines': classedByline, 'bare bylines': bareByline, 'linked answers': linked };

async function readBy(engine: Engine, document: Document): Promise<readonly CommentRecord[]> {
  const findings = await engine.find(document, noPause);
  const readings = await Promise.all(findings.map((finding) => engine.read(finding, noPause)));
  return readings.flatMap(({ records }) => records);
}

function show(document: Document, selector: string): Recipe {
  const pointed = document.querySelectorAll(selector)[1];
  const [best] = pointed ? rankCandidates(pointed) : [];
  if (!best) throw new Error('nothing offered');
  return makeRecipe(best);
}

describe.each(Object.entries(pages))('a page with %s', (_, write) => {
  it('is read as fully as without the lesson', async () => {
    const document = page(names.map(write).join(''));
    const alone = await readBy(generic, document);
    const taught = await readBy(taughtEngine(show(document, '.talk > p'), 'garden.example'), document);
    expect(taught).toEqual(alone);
    expect(taught.map(({ author }) => author)).toEqual(names);
    expect(taught.every(({ time }) => time?.instant !== undefined)).toBe(true);
    for (const [index, { text }] of taught.entries())
      for (const line of said(names[index] ?? '')) expect(text).toContain(line);
  });
});

it('answers what its address says, where the recipe knows no shape', async () => {
  const document = page(names.map(linked).join(''));
  const taught = await readBy(taughtEngine({ comment: ['.talk'], shape: [] }, 'garden.example'), document);
  expect(taught.map(({ parent }) => parent)).toEqual([undefined, 'c1', 'c2', 'c3', 'c4', 'c5']);
});

const rated = (name: string, index: number) =>
  `<li class="talk" data-level="${index % 2}"><b class="real">${name}</b> <i class="nick">${name}-nick</i>
   <span class="when">${time(index)}</span> <span class="beans">${index + 1}</span><div class="words">${paragraphs(name)}</div></li>`;
const named: Recipe = {
  comment: ['.talk'],
  author: ['.nick'],
  body: ['.words p'],
  score: { kind: 'points', value: ['.beans'] },
  collapsed: ['.shut'],
  shape: [{ kind: 'depth', from: ['@data-level'] }],
};

describe('a recipe that names parts', () => {
  it('has its way with these, and no others', async () => {
    const document = page(names.map(rated).join(''));
    const taught = await readBy(taughtEngine(named, 'garden.example'), document);
    expect(taught.map(({ author }) => author)).toEqual(names.map((name) => `${name}-nick`));
    expect(taught.map(({ text }) => text)).toEqual(names.map((name) => said(name).join('\n')));
    expect(taught.map(({ score }) => score?.value)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(taught.map(({ parent }) => names[taught.findIndex(({ id }) => id === parent)])).toEqual([
      undefined,
      'Ann',
      undefined,
      'Cem',
      undefined,
      'Emil',
    ]);
    expect(taught.map(({ time }) => time?.text)).toEqual(names.map((_, index) => time(index)));
  });

  it('keeps what it does not name, when one comment is read again', async () => {
    const document = page(names.map(rated).join(''));
    for (const recipe of [named, { comment: ['.talk'], score: named.score, shape: [] } as Recipe]) {
      const engine = taughtEngine(recipe, 'garden.example');
      const [finding] = await engine.find(document, noPause);
      const { records, places } = await engine.read(finding as NonNullable<typeof finding>, noPause);
      const [, second] = records;
      const place = places.get(second?.id ?? '');
      if (!second || !place) throw new Error('no second comment');
      const worth = document.querySelectorAll('.beans')[1] as Element;
      worth.textContent = '40';
      const again = engine.readAgain?.(second, place, document.body);
      expect(again).toEqual({ ...second, score: { ...second.score, value: 40, text: '40' } });
      worth.textContent = '2';
    }
  });

  it('says alone which comments are folded', async () => {
    const document = page(
      names.map(rated).join('').replace('"words"', '"words shut"').replaceAll('"talk"', '"talk folded"'),
    );
    const taught = await readBy(taughtEngine(named, 'garden.example'), document);
    expect(taught.map(({ collapsed }) => collapsed)).toEqual([true, ...Array(5).fill(undefined)]);
  });
});
