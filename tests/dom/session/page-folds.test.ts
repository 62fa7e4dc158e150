// Does the page's own control fold replies in the tree too, and unfold them again?

import { afterEach, describe, expect, it } from 'vitest';
import { recipeFor } from './invented-recipe';
import { openQuietSession } from './quiet-session';

let stop = () => {};
afterEach(() => {
  stop();
  document.querySelector('main')?.remove();
});

const recipe = recipeFor({ kind: 'nested' });

const comment = (id: string, author: string, replies = '') =>
  `<div class="comment" id="${id}"><div class="own"><b>${author}</b><p>What ${author} has to say of herons.</p>
    <input type="checkbox" class="tick"><button type="button" class="minus">[–]</button></div>${replies && `<div class="replies">${replies}</div>`}</div>`;

const thread = `${comment('a', 'Ann', comment('b', 'Bob', comment('c', 'Cy')))}${comment('d', 'Dee')}`;

const sheet = `<style>.folded > .replies, .own:has(> .tick:checked) + .replies { display: none }</style>`;

/** What the page's control does, each time that it is pressed. */
const ways: Readonly<Record<string, (item: Element, replies: HTMLElement) => void>> = {
  'a class': (item) => item.classList.toggle('folded'),
  'a style of its own': (_, replies) => {
    replies.style.display = replies.style.display === 'none' ? '' : 'none';
  },
  'an attribute': (_, replies) => {
    replies.hidden = !replies.hidden;
  },
  'a style, in the end': (_, replies) => {
    const isAway = replies.style.display === 'none';
    replies.style.display = '';
    replies.style.height = '10px';
    setTimeout(() => {
      replies.style.display = isAway ? '' : 'none';
    }, 100);
  },
  'a ticked box': (item) => item.querySelector<HTMLElement>('.tick')?.click(),
};

/** Until what is done in the next frame has been done. */
async function paint(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function open(around: string, press: (item: Element, replies: HTMLElement) => void) {
  const page = document;
  const source = `<main>${sheet}<section ${around}>${thread}</section></main>`;
  page.body.append(...new DOMParser().parseFromString(source, 'text/html').body.children);
  const before = page.querySelector('main')?.outerHTML ?? '';
  const { session } = openQuietSession(page, recipe);
  stop = session.stop;
  for (const button of page.querySelectorAll<HTMLElement>('.minus')) {
    const item = button.closest('.comment') as Element;
    const replies = item.querySelector<HTMLElement>('.replies');
    button.addEventListener('click', () => replies && press(item, replies));
  }
  await session.turn(true);
  return {
    page,
    before,
    session,
    pressMinus: (id: string) => page.querySelector<HTMLElement>(`#${id} .minus`)?.click(),
    isSeen: (id: string) => (page.querySelector(`#${id}`)?.getClientRects().length ?? 0) > 0,
  };
}

describe.each(['', 'data-v-app'])('a page with "%s" around its thread', (around) => {
  it.each(Object.keys(ways))('that puts replies away by %s', async (way) => {
    const { page, session, pressMinus, isSeen } = await open(around, ways[way] ?? (() => {}));
    pressMinus('a');
    await expect.poll(() => session.state().folded).toBe(2);
    expect(isSeen('b')).toBe(false);
    pressMinus('a');
    await expect.poll(() => session.state().folded).toBe(0);
    expect(isSeen('b')).toBe(true);
    // What the page has put away, our button brings back; then the page's has nothing to bring.
    pressMinus('b');
    await expect.poll(() => session.state().folded).toBe(1);
    page.querySelector<HTMLElement>('#b [data-understory-fold]')?.click();
    await expect.poll(() => isSeen('c')).toBe(true);
    pressMinus('b');
    await paint();
    expect(session.state().folded).toBe(0);
  });
});

it('a press that puts nothing away folds nothing, and what we have folded stays so', async () => {
  const { page, session, pressMinus } = await open('', (item) => item.classList.toggle('liked'));
  page.querySelector<HTMLElement>('#b [data-understory-fold]')?.click();
  expect(session.state().folded).toBe(1);
  pressMinus('a');
  pressMinus('b');
  await paint();
  expect(session.state().folded).toBe(1);
});

it('the page is given back as its control has left it', async () => {
  const { page, before, session, pressMinus } = await open('', ways['a class'] ?? (() => {}));
  pressMinus('a');
  await expect.poll(() => session.state().folded).toBe(2);
  await session.turn(false);
  expect(page.querySelector('main')?.outerHTML).toBe(
    before.replace('class="comment"', 'class="comment folded"'),
  );
});
