// Does what the page brings wait for a reader who types, and for no other?

import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { afterTyping } from '@/utils/page/typing';

const life = { ends: new AbortController() };

afterEach(() => {
  life.ends.abort();
  life.ends = new AbortController();
  document.body.replaceChildren();
});

/** Focuses what the markup holds; the result tells how often `afterTyping` has called back. */
function focus(markup: string): { readonly field: HTMLElement; calls(): number } {
  document.body.innerHTML = `${markup}<button id="next">Next</button>`; // The page's own markup, as the test invents it.
  const field = document.body.firstElementChild as HTMLElement;
  field.focus();
  expect(document.activeElement).toBe(field);
  let calls = 0;
  afterTyping(document, () => calls++, life.ends.signal);
  return { field, calls: () => calls };
}

it.each([
  '<input>',
  '<input type="search">',
  '<input type="email">',
  '<textarea></textarea>',
  '<p contenteditable tabindex="0">Words</p>',
])('%s keeps it waiting until it is left', async (markup) => {
  const { calls } = focus(markup);
  await userEvent.keyboard('a');
  expect(calls()).toBe(0);
  document.querySelector<HTMLElement>('#next')?.focus();
  await expect.poll(calls).toBe(1);
});

it.each([
  ...'button submit reset image radio checkbox range file color'
    .split(' ')
    .map((type) => `<input type="${type}">`),
  '<button>More</button>',
  '<p contenteditable="false" tabindex="0">Words</p>',
  '<select><option>One<option>Two</select>',
])('%s does not', (markup) => {
  expect(focus(markup).calls()).toBe(1);
});

it('a list that hangs open keeps it waiting until it is closed', async () => {
  document.body.innerHTML = '<select><option>One<option>Two</select>'; // The page's own markup, as the test invents it.
  const list = document.querySelector('select') as HTMLSelectElement;
  await userEvent.click(list);
  expect(list.matches(':open')).toBe(true);
  let calls = 0;
  afterTyping(document, () => calls++, life.ends.signal);
  expect(calls).toBe(0);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => calls).toBe(1);
  expect(document.activeElement).toBe(list);
});
