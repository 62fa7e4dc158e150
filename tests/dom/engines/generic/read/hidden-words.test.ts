// Are words that a page keeps in its comments, but from view, taken for what their authors said?

import { expect, it } from 'vitest';
import { readParts } from '@/utils/engines/generic/read/read-parts';
import { openPage } from '../../open-page';
import { segmentsOf } from './segments-of';

const words = [
  'The last ferry was empty.',
  'Which one, and on what day?',
  'The one at ten on Sunday.',
  'I asked at the harbour, and they are looking for a captain.',
  'Nobody has ever told us that!',
  'There is a sign now.',
];
const nameOf = (index: number) => `Name ${'abcdef'[index]}`;

async function partsOf(print: (words: string, index: number) => string) {
  const page = openPage(`<!doctype html><html lang="en"><main>${words.map(print).join('')}</main></html>`);
  const found = await segmentsOf(page, { selector: '.c' });
  return readParts(found, { language: 'en', now: Date.UTC(2024, 5, 15) }, () => undefined);
}

const head = (index: number) =>
  `<div class="top"><a href="/user/${index}">${nameOf(index)}</a> <i>March ${index + 3}, 2024 10:15</i></div>`;

it.each(['class="hidden"', 'style="display: none"', 'hidden'])(
  'what a button is to share is neither title nor words: %s',
  async (hidden) => {
    const parts = await partsOf(
      (said, index) =>
        `<div class="c" id="c${index}">${head(index)}<div class="middle">${said}</div><div class="bottom"><a href="#">Share</a>
         <div ${hidden} id="share_${index}_title">${nameOf(index)} says: ${said.slice(0, 20)}</div>
         <div ${hidden} id="share_${index}_link">https://ferry.example/social/${nameOf(index)}/the-ferry-that-nobody-wants_n_99_${index}.html</div></div></div>`,
    );
    expect(parts.map(({ text }) => text)).toEqual(words);
    expect(parts.map(({ title }) => title)).toEqual(words.map(() => undefined));
  },
);

it('what was said is read where the page has put it away', async () => {
  const parts = await partsOf(
    (said, index) =>
      `<div class="c" id="c${index}">${head(index)}<div class="middle" style="display:none">${said}</div><div class="bottom"><a href="#">Show</a></div></div>`,
  );
  expect(parts.map(({ text }) => text)).toEqual(words);
});
