// Is a page that was looked at read no second time when it is turned on, and anew where it has changed since?

import { afterEach, expect, it, vi } from 'vitest';
import { printPage, shapes } from '@/scripts/bench/shapes/shape';
import { openSession } from '@/utils/session/session';
import { quietPorts } from './quiet-session';
import { rememberPage, removePages, showPage } from './shown-page';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  removePages();
});

const count = 40;

/** The attributes that we ask the page for. */
function countQuestions(page: Document) {
  const { prototype } = (page.defaultView as unknown as { Element: typeof Element }).Element;
  return vi.spyOn(prototype, 'getAttribute');
}

async function open(name: string) {
  const shape = shapes.find((one) => one.name === name);
  if (!shape) throw new Error(`there is no shape ${name}`);
  const page = await showPage(printPage(shape, count));
  const holder = page.querySelector(shape.holder) as Element;
  let heard = () => {};
  const ports = quietPorts(page, []);
  const watch = (changed: () => void) => {
    heard = changed;
  };
  const recipes = { ...ports.recipes, watch };
  return { page, holder, session: openSession({ ...ports, recipes }), tellOfRecipe: () => heard() };
}

const idsOn = (page: Document) =>
  [...page.querySelectorAll('[data-understory-id]')].map((element) =>
    element.getAttribute('data-understory-id'),
  );

/** What the page is asked for a look, and for a tree behind it. */
async function lookAndTurn({ page, session }: Awaited<ReturnType<typeof open>>, meanwhile = () => {}) {
  const asked = countQuestions(page);
  expect(await session.look()).toMatchObject({ status: 'found', comments: count });
  const look = asked.mock.calls.length;
  meanwhile();
  asked.mockClear();
  expect((await session.turn(true)).status).toBe('on');
  const tree = asked.mock.calls.length;
  asked.mockRestore();
  return { look, tree };
}

it.each(shapes.map(({ name }) => name))('%s: what the popup has read becomes the tree', async (name) => {
  const opened = await open(name);
  const expectAsItWas = rememberPage(opened.page);
  const { look, tree } = await lookAndTurn(opened);
  await opened.session.turn(false);
  expectAsItWas();
  // Off has given all of it back, and nothing is known any more.
  const asked = countQuestions(opened.page);
  await opened.session.turn(true);
  expect(asked.mock.calls.length - tree).toBeGreaterThan(look / 2);
});

it('is the same tree as one that was read for itself', async () => {
  const looked = await open('replies');
  await looked.session.look();
  await looked.session.turn(true);
  const plain = await open('replies');
  await plain.session.turn(true);
  expect(idsOn(looked.page)).toEqual(idsOn(plain.page));
  expect(looked.holder.outerHTML).toBe(plain.holder.outerHTML);
});

it.each(['lists', 'replies'])('%s: a comment that has come since the look is in the tree', async (name) => {
  const { page, holder, session } = await open(name);
  await session.look();
  const last = [...holder.children].at(-1) as Element;
  const copy = last.cloneNode(true) as Element;
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.id = `${element.id}9`;
  last.after(copy);
  const { comments } = await session.turn(true);
  expect(comments).toBeGreaterThan(count);
  expect(page.querySelectorAll('[data-understory-id]').length).toBe(comments);
});

it('a thread that has come elsewhere since the look is found', async () => {
  const { page, holder, session } = await open('lists');
  await session.look();
  const longer = new DOMParser().parseFromString(printPage(shapes[1] as never, 60), 'text/html');
  holder.replaceWith(longer.querySelector('.comment-list') as Element);
  expect(await session.turn(true)).toMatchObject({ status: 'on', comments: 60 });
  expect(page.querySelectorAll('[data-understory-id]').length).toBe(60);
});

it.each([
  ['a comment was edited', ({ holder }) => editLongest(holder)],
  ['the reader has taught the site', ({ tellOfRecipe }) => tellOfRecipe()],
  ['the page has gone on to another address', ({ page }) => goTo(page, '#!/2')],
  ['a minute has passed', () => void vi.advanceTimersByTime(60_000)],
] as readonly [string, (opened: Awaited<ReturnType<typeof open>>) => void][])(
  'all is read anew: %s since the look',
  async (_, happens) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const known = await lookAndTurn(await open('replies'));
    const opened = await open('replies');
    const { look, tree } = await lookAndTurn(opened, () => happens(opened));
    expect(tree - known.tree).toBeGreaterThan(look / 2);
  },
);

function editLongest(holder: Element): void {
  const texts = holder.ownerDocument.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  let longest: Text | undefined;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.length > (longest?.data.length ?? 0)) longest = text;
  }
  if (longest) longest.data = 'Whoever reads this has read it anew.';
}

function goTo({ location }: Document, fragment: string): void {
  location.hash = fragment;
}

it('once a page has changed, nobody listens to it any more', async () => {
  const told = vi.fn();
  const Observer = MutationObserver;
  vi.stubGlobal(
    'MutationObserver',
    class extends Observer {
      constructor(hear: MutationCallback) {
        super((records, observer) => {
          told();
          hear(records, observer);
        });
      }
    },
  );
  const { holder, session } = await open('lists');
  await session.look();
  vi.unstubAllGlobals();
  editLongest(holder);
  await expect.poll(() => told.mock.calls.length).toBe(1);
  editLongest(holder);
  holder.append('There is more.');
  await new Promise(requestAnimationFrame);
  expect(told).toHaveBeenCalledTimes(1);
});
