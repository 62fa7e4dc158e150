// Is there no name of the page in the report that the reader may send?

import { afterEach, expect, it } from 'vitest';
import { openQuietSession } from './quiet-session';
import { removePages, showPage } from './shown-page';

afterEach(removePages);

const thread = `<!doctype html><div id="private-diary"><h2>Ann's letters</h2>
  ${[1, 2, 3].map((id) => `<div class="letter-to-ann" id="letter-${id}"><b class="writer">Ben ${id}</b> <i>March ${id}, 2026 10:00</i><p>What Ben has to say about hedges for the ${id}th time.</p></div>`).join('')}</div>`;

const recipe = {
  schema: 'understory.recipe/1',
  recipe: { comment: ['.letter-to-ann'], shape: [], author: ['.writer'] },
};

it('a recipe is the reader’s, and says what the page calls its parts', async () => {
  const { session } = openQuietSession(await showPage(thread), recipe);
  await session.turn(true);
  expect(session.state().comments).toBe(3);
  const report = session.report();
  expect(report).toContain('Engine: taught\n');
  expect(report).toContain('Thread 1: confidence');
  for (const name of ['a.example', 'letter', 'writer', 'diary', 'Ann', 'Ben'])
    expect(report).not.toContain(name);
});
