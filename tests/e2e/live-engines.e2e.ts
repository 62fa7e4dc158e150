// Do pages that running engines rendered become the trees of their databases? (Where they lie beside the project.)

import type { Frame } from '@playwright/test';
import {
  complaints,
  contentOf,
  corpus,
  listCorpusPages,
  patience,
  readEverywhere,
  visitPage,
} from './support/corpus-pages';
import { findDifference, rememberPage } from './support/given-back';
import { type LiveComment, numberAt, readLiveComments } from './support/live-truth';
import { type ExportedThread, readerOf } from './support/reader';
import { expect, test } from './support/test';

const pages = listCorpusPages().filter(({ engine }) => engine.endsWith('-live'));

/** Deeper replies stand beside what they answer, and the page does not say more than a name that many have, or nothing. */
const shallow = /artalk-2\.9\.1-nest3|wpdiscuz|unthreaded/;

/** Whoever begins a line of talk answers the mail that began the thread. */
const mail = /public-inbox/;

test.use({ complaints });

readEverywhere(test);

for (const known of pages) {
  test(`${known.file} becomes its tree, and the page again`, async ({ context, server, serviceWorker }) => {
    test.setTimeout(patience);
    server.serve(known.url, contentOf(known));
    const page = await context.newPage();
    const { frame, look, turnOn } = await visitPage(page, known, serviceWorker);
    const truth = await shownOf(frame, readLiveComments(corpus, known.file));
    await rememberPage(frame);
    expect(await look()).toMatchObject({ status: 'found' });
    expect(await turnOn()).toMatchObject({ status: 'on' });

    const reader = readerOf(page, frame);
    const thread = await reader.exportJson();
    await expect(reader.bar).toContainText(`${thread.comments.length} comments`);
    const names = namesOf(thread);
    expect([...names.values()].sort()).toEqual([...truth.keys()].sort());
    expect(authorsOf(thread, names)).toEqual(
      new Map([...truth.values()].map((one) => [one.name, one.author])),
    );
    expect(strangersOf(thread, names, truth, known.file)).toEqual([]);

    // What the site itself had collapsed is folded from the start.
    const answered = thread.comments.find(
      ({ id, state }) => !state.folded && thread.comments.some(({ parent }) => parent === id),
    );
    if (answered) {
      const replies = thread.comments.filter(({ parent }) => parent === answered.id);
      await reader.comment(answered.id).locator('[data-understory-fold]').first().dispatchEvent('click');
      for (const { id } of replies) await expect(reader.comment(id)).toBeHidden();
    }
    await reader.bar.getByRole('button', { name: 'Turn off on this page' }).dispatchEvent('click');
    await expect(reader.bar).toHaveCount(0);
    expect(await findDifference(frame)).toBeUndefined();
  });
}

/** The comments whose number is on the page: long threads are cut into pages, or wait for a button to be pressed. */
async function shownOf(
  frame: Frame,
  all: ReadonlyMap<string, LiveComment>,
): Promise<ReadonlyMap<string, LiveComment>> {
  const text = await frame.evaluate(() => {
    // Node by node: a number that stands right behind a comment would lengthen the one that ends it.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
    return texts.join('\n');
  });
  return new Map([...all].filter(([name]) => new RegExp(`#${name}(?!\\d)`).test(text)));
}

/** What the database calls each comment of the tree. */
function namesOf({ comments }: ExportedThread): ReadonlyMap<string, string> {
  return new Map(
    comments.flatMap(({ id, text }) => {
      const name = numberAt(text ?? '');
      return name ? [[id, name]] : [];
    }),
  );
}

function authorsOf({ comments }: ExportedThread, names: ReadonlyMap<string, string>) {
  return new Map(comments.flatMap(({ id, author }) => (names.has(id) ? [[names.get(id), author]] : [])));
}

/** The comments whose parent is not the database's, nor what is left of it where the page shows less. */
function strangersOf(
  { comments }: ExportedThread,
  names: ReadonlyMap<string, string>,
  truth: ReadonlyMap<string, LiveComment>,
  file: string,
): string[] {
  const [first] = comments;
  return comments.flatMap(({ id, parent }) => {
    const name = names.get(id);
    if (name === undefined) return [];
    const given = parent === null ? undefined : names.get(parent);
    const wanted = truth.get(name)?.parent;
    const isMail = mail.test(file) && wanted === undefined && given === names.get(first?.id ?? '');
    // What it answers may stand on another page of the thread.
    const isElsewhere = wanted !== undefined && !truth.has(wanted) && given === undefined;
    const isShallow = shallow.test(file) && (given === undefined || isAbove(given, name, truth));
    const isRight = given === wanted || isMail || isElsewhere || isShallow;
    return isRight ? [] : [`${name} answers ${given}, not ${wanted}`];
  });
}

function isAbove(name: string, below: string, truth: ReadonlyMap<string, LiveComment>): boolean {
  for (let at = truth.get(below)?.parent; at !== undefined; at = truth.get(at)?.parent)
    if (at === name) return true;
  return false;
}
