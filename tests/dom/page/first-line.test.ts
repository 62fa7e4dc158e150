// Does the first line of a comment stand beside its fold button?

import { afterEach, expect, it } from 'vitest';
import '@/utils/page/page.css';
import '@/utils/page/controls.css';
import { createFoldButton } from '@/utils/page/controls';

afterEach(() => document.body.replaceChildren());

it.each(['p', 'h3', 'div', 'pre', 'ul', 'header h4'])('where it is in <%s>', (names) => {
  const thread = document.createElement('div');
  thread.setAttribute('data-understory-density', 'comfortable');
  const comment = document.createElement('div');
  comment.setAttribute('data-understory-id', 'a');
  comment.append(createFoldButton(document));
  let text: HTMLElement = comment;
  for (const name of names.split(' ')) text = text.appendChild(document.createElement(name));
  text.textContent = 'What it says';
  thread.append(comment);
  document.body.append(thread);
  const button = comment.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
  const middle = button.top + button.height / 2;
  const line = text.getBoundingClientRect();
  expect(line.top).toBeLessThan(middle);
  expect(line.bottom).toBeGreaterThan(middle);
});

it('but words stand apart from the paragraph behind them', () => {
  const comment = document.createElement('div');
  comment.setAttribute('data-understory-id', 'a');
  const body = comment.appendChild(document.createElement('div'));
  body.append('What it says', document.createElement('p'));
  const paragraph = body.lastElementChild as Element;
  paragraph.append('And more of it');
  document.body.append(comment);
  const words = document.createRange();
  words.selectNode(body.firstChild as Text);
  const between = paragraph.getBoundingClientRect().top - words.getBoundingClientRect().bottom;
  expect(between).toBeGreaterThan(8);
});
