// Does the dearest recipe that is taken still end, on the largest thread that is flat or deep?

import { afterEach, expect, it } from 'vitest';
import type { Recipe } from '@/utils/engines/shared/recipe';
import { taughtEngine } from '@/utils/engines/taught/engine';
import { isSelector } from '@/utils/engines/taught/is-selector';
import { parseRecipe, wrapRecipe } from '@/utils/engines/taught/parse-recipe';

/** On 16,000, the dearest took 51 times as long as the plain one where they stand 300 deep, and 14 times where they are flat. */
const comments = 4_000;
const dearest = 120;

afterEach(() => document.body.replaceChildren());

function makeComment(): Element {
  const item = document.createElement('li');
  item.className = 'comment';
  const box = document.createElement('div');
  for (const word of ['Ann', 'Monday', 'Some words.']) {
    const line = document.createElement('p');
    line.className = 'text';
    line.append(word);
    box.append(line);
  }
  item.append(box);
  return item;
}

/** @param depth how many stand in each other */
function showThread(depth: number): void {
  let home: Element = document.body;
  for (let index = 0; index < comments; index += 1) {
    if (index % depth === 0) home = document.body;
    const item = makeComment();
    if (depth > 1) {
      const list = document.createElement('ol');
      list.append(item);
      home.append(list);
      home = item;
    } else home.append(item);
  }
}

async function timeToRead(recipe: Recipe): Promise<number> {
  expect(parseRecipe(wrapRecipe(recipe, 'a.example'), isSelector).problem).toBeUndefined();
  const engine = taughtEngine(recipe, 'a.example');
  const begin = performance.now();
  const [finding] = await engine.find(document, () => undefined);
  if (finding) await engine.read(finding, () => undefined);
  return performance.now() - begin;
}

const plain: Recipe = { comment: ['.comment'], body: ['.text'], shape: [{ kind: 'nested' }] };
const never = '[class="never"]';
const dear: readonly Recipe[] = [
  { ...plain, not: Array.from({ length: 20 }, (_, index) => `:has(.never-${index})`) },
  { ...plain, not: Array(7).fill(`:not(li > ${never} > ol > *)${never}`) },
  { ...plain, not: Array(7).fill(`:is(li > ${never} *)`) },
  { ...plain, thread: Array(60).fill(`.comment > li > ol li > ol li > ol li > ol ${never} li`) },
  { ...plain, author: Array(60).fill(`${never} + li ~ li + li ~ li ${never} p`) },
  { ...plain, until: Array(60).fill(`${never} > p`), before: Array(60).fill('.never p'), span: 'following' },
  { ...plain, shape: [{ kind: 'depth', ancestors: `${never} > ol li > ol li > ol li` }] },
];

it.each([1, 300])('%i deep', { timeout: 240_000 }, async (depth) => {
  showThread(depth);
  const usual = await timeToRead(plain);
  const ratios: number[] = [];
  for (const recipe of dear) ratios.push((await timeToRead(recipe)) / usual);
  expect(Math.max(...ratios)).toBeLessThan(dearest);
});
