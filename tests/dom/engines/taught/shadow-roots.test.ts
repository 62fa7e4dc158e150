// Does a comment in an open shadow root lead to all that stand with it, and a part of a web component to the comment around it?

import { describe, expect, it } from 'vitest';
import { taughtEngine } from '@/utils/engines/taught/engine';
import { makeRecipe, offerCandidates, type PointedParts } from '@/utils/engines/taught/generalise';
import { weighRecipe } from '@/utils/session/weigh-recipe';
import { openPage } from '../open-page';

const names = ['Ann', 'Berta', 'Cem', 'Dora'];
const talk = (name: string, place: string) =>
  `<li class="talk"><b class="who">${name}</b> <i>3 May 2021, 12:04</i><p>The beans of ${name} grew along ${place}.</p></li>`;
const talks = (place: string) => `<ol>${names.map((name) => talk(name, place)).join('')}</ol>`;

function openRoot(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.append(...openPage(html).body.children);
  return root;
}

/** What is read when the reader points at `pointed` and takes what is offered first. */
async function teach(document: Document, pointed: Element | null, parts: PointedParts = {}) {
  if (!pointed) throw new Error('nothing to point at');
  const { candidates, start } = offerCandidates(pointed);
  const candidate = candidates[start];
  if (!candidate) throw new Error('nothing offered');
  const recipe = makeRecipe(candidate, parts);
  const engine = taughtEngine(recipe, 'garden.example');
  return {
    recipe,
    candidate,
    found: await weighRecipe(document, engine, candidate.pointed, () => undefined),
  };
}

describe('a comment in a shadow root', () => {
  const document = openPage('<h1>Beans</h1><bean-talk></bean-talk>');
  const root = openRoot(
    document.querySelector('bean-talk') as Element,
    `<section>${talks('the wall')}</section>`,
  );

  it('stands for all of its kind there, and is the example', async () => {
    const { recipe, found } = await teach(document, root.querySelectorAll('p')[2] ?? null);
    expect(recipe.comment).toEqual(['.talk']);
    expect(found).toMatchObject({ comments: 4, levels: 1, example: { author: 'Cem' } });
  });

  it('has parts that are shown once for all', async () => {
    const author = root.querySelectorAll('.who')[1];
    const { recipe } = await teach(document, root.querySelector('p'), { author });
    expect(recipe.author).toEqual(['.who', 'b.who']);
  });
});

it('what stands in several trees of a page is counted in all, as it will be read', async () => {
  const document = openPage(`${talks('the fence')}<bean-talk></bean-talk>`);
  const root = openRoot(
    document.querySelector('bean-talk') as Element,
    `<section>${talks('the wall')}</section>`,
  );
  const { found } = await teach(document, root.querySelectorAll('p')[1] ?? null);
  expect(found).toMatchObject({
    comments: 8,
    example: { author: 'Berta', text: 'The beans of Berta grew along the wall.' },
  });
});

it('a button that a web component draws beside its slots leads to the comments, though it stands in a root of its own', async () => {
  const comment = (name: string) =>
    `<bean-comment class="talk"><b slot="who">${name}</b> <i slot="when">3 May 2021, 12:04</i><p slot="words">The beans of ${name} grew along the wall.</p></bean-comment>`;
  const document = openPage(`<section>${names.map(comment).join('')}</section>`);
  const hosts = [...document.querySelectorAll('bean-comment')];
  const roots = hosts.map((host) =>
    openRoot(
      host,
      '<slot name="who"></slot><slot name="when"></slot><slot name="words"></slot><footer class="bar"><button class="praise">Praise</button></footer>',
    ),
  );
  const { candidate, found } = await teach(document, roots[1]?.querySelector('button') ?? null);
  expect(candidate.elements).toEqual(hosts);
  expect(found).toMatchObject({ comments: 4, example: { author: 'Berta' } });
});
