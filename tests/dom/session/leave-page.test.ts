// Is a reader told that the extension is gone where they had something of it before them, and nobody else?

import { afterEach, expect, it } from 'vitest';
import { leavePage } from '@/utils/session/gone';
import type { PageSession } from '@/utils/session/page-session';
import { printPost } from '../../e2e/support/wordpress-page';
import { openQuietSession } from './quiet-session';
import { rememberPage, removePages, showPageAt } from './shown-page';

afterEach(removePages);

const comments = [1, 2, 3].map((id) => ({ id, author: `Ann ${id}`, text: `The ${id}th thing.` }));
const noteIn = (page: Document) => page.querySelector<HTMLElement>('[role=alert]');

async function leave(begin: (session: PageSession) => unknown): Promise<Document> {
  const page = await showPageAt('/', printPost(comments));
  const asItWas = rememberPage(page);
  const { session } = openQuietSession(page);
  await begin(session);
  leavePage(page, session, () => 'Gone.');
  const note = noteIn(page);
  const words = note?.shadowRoot?.querySelector('button');
  if (note) expect(words?.textContent).toBe('Gone.');
  note?.remove();
  asItWas();
  if (note) page.documentElement.append(note);
  return page;
}

it('where a tree stood they are, until they press what says so', async () => {
  const page = await leave((session) => session.turn(true));
  noteIn(page)?.shadowRoot?.querySelector('button')?.click();
  expect(noteIn(page)).toBeNull();
});

it('where they pointed at a comment they are', async () => {
  expect(noteIn(await leave((session) => session.lessons.begin()))).not.toBeNull();
});

it('where it had only looked they are not', async () => {
  expect(noteIn(await leave((session) => session.look()))).toBeNull();
});

it('where they had turned it off they are not', async () => {
  const both = async (session: PageSession) => {
    await session.turn(true);
    await session.turn(false);
  };
  expect(noteIn(await leave(both))).toBeNull();
});
