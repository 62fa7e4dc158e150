// Is a recipe of the reader asked before all engines, and does one that has become old say so and step aside?

import { expect, it } from 'vitest';
import { findThreads } from '@/utils/detect/find-threads';
import { taughtEngine } from '@/utils/engines/taught/engine';
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

it('is told of where it finds nothing any more, and the page is read all the same', async () => {
  const old = taughtEngine({ comment: ['.talk'], shape: [] }, 'garden.example');
  const { engine, silent } = await findThreads(openPage(blog), still, old);
  expect([engine?.id, silent]).toEqual(['wordpress', ['taught']]);
});
