// Does the first line of a comment stand beside its fold button?

import { afterEach, expect, it } from 'vitest';
import '@/utils/page/page.css';
import '@/utils/page/controls.css';
import { createFoldButton } from '@/utils/page/controls';

afterEach(() => document.body.replaceChildren());

it.each(['p', 'h3', 'div'])('where it is in a <%s>', (name) => {
  const thread = document.createElement('div');
  thread.setAttribute('data-understory-density', 'comfortable');
  const comment = document.createElement('div');
  comment.setAttribute('data-understory-id', 'a');
  const text = document.createElement(name);
  text.textContent = 'What it says';
  comment.append(createFoldButton(document), text);
  thread.append(comment);
  document.body.append(thread);
  const button = comment.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
  const middle = button.top + button.height / 2;
  const line = text.getBoundingClientRect();
  expect(line.top).toBeLessThan(middle);
  expect(line.bottom).toBeGreaterThan(middle);
});
