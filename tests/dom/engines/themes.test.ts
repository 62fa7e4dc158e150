// Are names and dates read in a theme that prints them as no other does, and nothing else changed there?

import { describe, expect, it } from 'vitest';
import { engines } from '@/utils/engines/registry';
import { openPage } from './open-page';

const people = ['Ann', 'Berta', 'Cem', 'Dora'];
/** As `comment_class()` has it; what is in it is the theme's. */
const comment = (name: string, index: number, byline: string, replies = '') =>
  `<li class="comment even depth-${replies === '' && index > 2 ? 2 : 1}" id="comment-${index + 7}"><div class="card">${byline}` +
  `<div class="words"><p>The beans of ${name} grew along the wall, all summer long.</p></div></div>${replies}</li>`;
const bylineOf = (name: string, index: number) =>
  `<div class="top"><a class="who" href="https://people.example/${name}">${name}</a> <i>${index + 3} May 2021, 12:04</i></div>`;

function thread(byline: (name: string, index: number) => string): string {
  const [ann = '', berta = '', cem = '', dora = ''] = people;
  const reply = `<ul class="children">${comment(dora, 3, byline(dora, 3))}</ul>`;
  const all = [ann, berta].map((name, index) => comment(name, index, byline(name, index)));
  return `<h2>4 comments</h2><ol class="comment-list">${all.join('')}${comment(cem, 2, byline(cem, 2), reply)}</ol>`;
}

async function read(html: string) {
  const document = openPage(`<body class="wp-theme">${html}</body>`);
  const { wordpress } = engines;
  const [finding] = await wordpress.find(document, () => undefined);
  if (!finding) throw new Error('no thread');
  return (await wordpress.read(finding, () => undefined)).records;
}

describe('a theme of WordPress', () => {
  it('whose bylines have classes of their own', async () => {
    const records = await read(thread(bylineOf));
    expect(records.map(({ author }) => author)).toEqual(people);
    expect(records.map(({ time }) => time?.text)).toEqual(
      people.map((_, index) => `${index + 3} May 2021, 12:04`),
    );
    expect(records.map(({ id, parent }) => [id, parent])).toEqual([
      ['7', undefined],
      ['8', undefined],
      ['9', undefined],
      ['10', '9'],
    ]);
  });

  it('that names nobody has no names', async () => {
    const records = await read(thread((_, index) => `<i>${index + 3} May 2021, 12:04</i>`));
    expect(records.map(({ author }) => author)).toEqual(people.map(() => undefined));
  });

  it('that the recipe knows is read by it, though somebody is without a name', async () => {
    const known = (name: string, index: number) =>
      index === 1 ? `<b>Not ${name}</b>` : `<cite class="fn">${name}</cite> <a class="who">Member</a>`;
    const records = await read(thread(known));
    expect(records.map(({ author }) => author)).toEqual(['Ann', undefined, 'Cem', 'Dora']);
  });
});
