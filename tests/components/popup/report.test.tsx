// Can a reader report a page without giving away a word of it?

import { fireEvent } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { findViolations } from '../find-violations';
import { openPopup } from './open-popup';
import { pageOn } from './page-link';

it('shows the whole report before it is copied', async () => {
  const { screen } = openPopup(pageOn);
  fireEvent.click(await screen.findByRole('button', { name: 'Report a page read wrongly' }));
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'Report a page read wrongly',
  });
  expect(text.value).toContain('report on how a page was read');
  expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});
