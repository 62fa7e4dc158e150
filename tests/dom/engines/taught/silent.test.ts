// Is a recipe of the reader asked before all engines, and does one that has become old say so and step aside?

import { expect, it } from 'vitest';
import { findThreads } from '@/utils/detect/find-threads';
import { taughtEngine } from '@/utils/engines/taught/engine';
import { loadTaught } from '@/utils/session/load-taught';
import unknown from '../../../fixtures/unknown/blogs/b2evolution.html?raw';
import activity from '../../../fixtures/unknown/negatives/activity-2.html?raw';
import { openPage } from '../open-page';

const item = (number: number) =>
  `<li class="comment even depth-1" id="comment-${number}"><div class="comment-author"><cite class="fn">Ann</cite></div>
   <div class="comment-content"><p>Beans again, and more of them than before.</p></div></li>`;
const blog = `<body><div id="comments"><ol class="comment-list">${item(1)}${item(2)}</ol></div></body>`;
const still = () => undefined;

it('beats the engine that knows the page', async () => {
  const own = taughtEngine({ comment: ['.comment-list > li'], shape: [] }, 'garden.example');
  const { engine, findings, silent } = await findThreads(openPage(blog), still, own);
  expect([engine?.id, engine?.name, findings.length, silent]).toEqual(['taught', 'garden.example', 1, []]);
});

const kept = (comment: string) => ({
  site: 'garden.example',
  load: async () => ({ schema: 'understory.recipe/1', recipe: { comment: [comment], shape: [] } }),
  save: async () => undefined,
  watch: () => undefined,
  findLesson: () => undefined,
});

async function search(html: string) {
  return findThreads(openPage(html), still, await loadTaught(kept('.talk')));
}

it.each([
  ['has comments of a known engine', blog, 'wordpress'],
  ['has comments of no known engine', unknown, 'generic'],
  [
    'says that it has some',
    '<body><h1>Beans</h1><div id="comments"><h2>7 comments</h2></div></body>',
    undefined,
  ],
])(
  'is told of where it finds nothing on a page that %s, and the page is read all the same',
  async (_, html, id) => {
    const { engine, silent } = await search(html);
    expect([engine?.id, silent.includes('taught')]).toEqual([id, true]);
  },
);

it.each([
  ['has none', '<body><h1>About me</h1><p>I grow beans.</p></body>'],
  ['only resembles a thread', activity],
  ['says that it has none', '<body><h1>Beans</h1><div id="comments"><h2>0 comments</h2></div></body>'],
])('is not called old by a page that %s', async (_, html) => {
  expect((await search(html)).silent).not.toContain('taught');
});
