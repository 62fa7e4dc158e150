// Does one comment, pointed at, lead to all of them, with their levels and parts?

import { describe, expect, it } from 'vitest';
import type { Recipe } from '@/utils/engines/shared/recipe';
import { taughtEngine } from '@/utils/engines/taught/engine';
import { makeRecipe, offerCandidates, type PointedParts } from '@/utils/engines/taught/generalise';
import { isSelector } from '@/utils/engines/taught/is-selector';
import { parseRecipe, wrapRecipe } from '@/utils/engines/taught/parse-recipe';
import { weighRecipe } from '@/utils/session/weigh-recipe';
import { openPage } from '../open-page';

const noPause = () => undefined;
const words = 'I planted the beans in May and had more than we could eat, so do try it.';

const entry = (name: string, inner = '', attributes = '') =>
  `<div class="talk css-${name.length}x9" ${attributes}><div class="line"><b class="who">${name}</b>
   <span class="when">3 May 2021, 12:0${name.length % 10}</span> <i class="worth">+${name.length}</i></div>
   <div class="said"><p>${words}</p></div>${inner}</div>`;

const page = (comments: string) =>
  openPage(`<body><nav><ul><li><a href="/">Home</a></li><li><a href="/a">About</a></li></ul></nav>
    <main><p>Story of 3 May 2021.</p><section id="talks">${comments}</section></main></body>`);

const problemOf = (recipe: Recipe) => parseRecipe(wrapRecipe(recipe, 'a.example'), isSelector).problem;

async function teach(
  document: Document,
  selector: string,
  parts: (document: Document) => PointedParts = () => ({}),
) {
  const before = document.documentElement.outerHTML;
  const pointed = document.querySelector(selector);
  if (!pointed) throw new Error('nothing to point at');
  const { candidates, start } = offerCandidates(pointed);
  const candidate = candidates[start];
  if (!candidate) throw new Error('nothing offered');
  const recipe = makeRecipe(candidate, parts(document));
  const engine = taughtEngine(recipe, 'garden.example');
  const { comments, levels } = await weighRecipe(document, engine, candidate.pointed, noPause);
  const findings = await engine.find(document, noPause);
  const readings = await Promise.all(findings.map((finding) => engine.read(finding, noPause)));
  expect(document.documentElement.outerHTML).toBe(before);
  const records = readings.flatMap(({ records }) => records);
  const answered = records.map(({ parent }) => records.find(({ id }) => id === parent)?.author);
  return { candidates, recipe, found: { comments, levels }, records, answered };
}

describe('one comment that the reader points at', () => {
  it('stands for all, though they are pointed at by a word', async () => {
    const document = page(['Ann', 'Berta', 'Cem'].map((name) => entry(name)).join(''));
    const { found, records, recipe } = await teach(document, '.said p');
    expect(found).toEqual({ comments: 3, levels: 1 });
    expect(recipe.comment).toEqual(['.talk']);
    expect(records.map(({ text }) => text)).toEqual([words, words, words]);
  });

  it('stands for replies too where the list around all, and no comment, is named after comments', async () => {
    const item = (name: string, inner = '') =>
      `<li class="cm"><div><b>${name}</b> <i>3 May 2021, 12:04</i><p>${words}</p></div>${inner && `<ul>${inner}</ul>`}</li>`;
    const all = item('Ann', item('Berta', item('Cem'))) + item('Dora', item('Emil')) + item('Fay');
    const { found } = await teach(page(`<ul class="comments">${all}</ul>`), '.cm p');
    expect(found).toEqual({ comments: 6, levels: 3 });
  });

  it('tells replies inside of what they answer', async () => {
    const document = page(entry('Ann', entry('Berta', entry('Cem'))) + entry('Dora'));
    const { found, answered } = await teach(document, '.talk .talk');
    expect(found).toEqual({ comments: 4, levels: 3 });
    expect(answered).toEqual([undefined, 'Ann', 'Berta', undefined]);
  });

  it('tells replies that stand behind what they answer', async () => {
    const document = page(`${entry('Ann')}<div class="answers">${entry('Berta')}</div>${entry('Cem')}`);
    const { found, answered } = await teach(document, '.talk');
    expect(found).toEqual({ comments: 3, levels: 2 });
    expect(answered).toEqual([undefined, 'Ann', undefined]);
  });

  it('tells replies by their margin', async () => {
    const row = (name: string, pixels: number) => entry(name, '', `style="margin-left: ${pixels}px"`);
    const document = page(row('Ann', 0) + row('Berta', 20) + row('Cem', 40) + row('Dora', 0));
    expect((await teach(document, '.talk')).found).toEqual({ comments: 4, levels: 3 });
  });

  it('shows where author, time and score are, once for all', async () => {
    const document = page(entry('Ann') + entry('Berta', '', 'id="talk-9"'));
    const { records } = await teach(document, '.talk', (one) => ({
      author: one.querySelector('.who') ?? undefined,
      time: one.querySelector('.when') ?? undefined,
      score: one.querySelector('.worth') ?? undefined,
    }));
    expect(records.map(({ author }) => author)).toEqual(['Ann', 'Berta']);
    expect(records.map(({ time }) => time?.text)).toEqual(['3 May 2021, 12:03', '3 May 2021, 12:05']);
    expect(records.map(({ score }) => score?.value)).toEqual([3, 5]);
  });

  it('is offered from narrow to wide, each set once, and never in a form that could not be kept', async () => {
    const document = page(['Ann', 'Berta', 'Cem'].map((name) => entry(name)).join(''));
    const { candidates } = await teach(document, '.said p');
    const counts = candidates.map(({ elements }) => elements.length);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    for (const candidate of candidates) expect(problemOf(makeRecipe(candidate))).toBeUndefined();
  });
});

describe('marks by which our own check would refuse the recipe', () => {
  /** Six on each element, as on sites that are styled by classes alone. */
  const styles = 'dark:text-neutral-content-strong hover:no-underline flex items-center gap-x truncate';
  const box = (inner: string) => `<div class="${styles}">${inner}</div>`;
  const span = (inner: string, classes = styles) => `<span class="${classes}">${inner}</span>`;
  const talks = (inner: (name: string) => string) =>
    page(
      ['Ann', 'Berta', 'Cem']
        .map((name) => `<div class="talk">${inner(name)}<i>3 May 2021</i><p>${words}</p></div>`)
        .join(''),
    );

  it('are left out of a path as far as it would be too long, and what was shown is found by the rest', async () => {
    const document = talks((name) => box(span('New')) + box(box(box(box(span(name))))));
    const author = document.querySelector('.talk div div div div span') as Element;
    const { recipe, records } = await teach(document, '.talk', () => ({ author }));
    expect(problemOf(recipe)).toBeUndefined();
    expect(recipe.author).toEqual([expect.stringContaining('.flex > span.')]);
    expect(records.map(({ author: name }) => name)).toEqual(['Ann', 'Berta', 'Cem']);
  });

  it('are passed over where their name ends like an attribute', async () => {
    const document = talks((name) => span(name, '@container who'));
    const author = document.querySelector('.who') as Element;
    const { recipe, records } = await teach(document, '.talk', () => ({ author }));
    expect(problemOf(recipe)).toBeUndefined();
    expect(records.map(({ author: name }) => name)).toEqual(['Ann', 'Berta', 'Cem']);
  });

  it('are in no candidate where there are too many', async () => {
    const long = [...'abcdef'].map((letter) => `dark:hover:[&>p]:${letter.repeat(43)}`);
    // Only all of them together tell the first from the others.
    const others = long.map((name) => `<div class="${name}">${words}</div>`).join('');
    const document = talks(() => `<div class="${long.join(' ')}">${words}</div>${others}`);
    const { candidates } = await teach(document, '.talk div');
    for (const candidate of candidates) expect(problemOf(makeRecipe(candidate))).toBeUndefined();
  });

  it('may be names of elements that are none to a selector, as in text from Word', async () => {
    const { found } = await teach(
      talks(() => `<o:p>${words}</o:p>`),
      '.talk > :first-child',
    );
    expect(found.comments).toBe(3);
  });
});

describe('a selector', () => {
  it.each(['li', 'a:not(.b)', '[id^="c-"]', 'ul > li, ol'])('%s is one', (text) =>
    expect(isSelector(text)).toBe(true),
  );
  it.each(['', 'li{', 'a:is(b', '[a="b', '3', '<p>'])('%s is none', (text) =>
    expect(isSelector(text)).toBe(false),
  );
});
