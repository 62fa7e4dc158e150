// Does the popup say so where a lesson cannot begin, and let the reader try again?

import { fireEvent } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { findViolations } from '../find-violations';
import { openPopup } from './open-popup';
import { pageOn } from './page-link';

afterEach(() => vi.restoreAllMocks());

it('stays, in words that are announced, and makes way as soon as it can', async () => {
  const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
  const { screen, link } = openPopup(pageOn);
  const teach = vi.spyOn(link, 'teach').mockResolvedValueOnce(false);
  const begin = await screen.findByRole('button', { name: 'Show me a comment' });
  const said = () => screen.getAllByRole('alert').map((alert) => alert.textContent);
  expect(said().join('')).toBe('');

  fireEvent.click(begin);
  await expect
    .poll(said)
    .toContain(
      'Understory cannot get into this page just now. Nothing has changed there. Reload it, press Understory’s button and try again.',
    );
  expect(close).not.toHaveBeenCalled();
  expect(await findViolations()).toEqual([]);

  fireEvent.click(begin);
  await expect.poll(() => close.mock.calls.length).toBe(1);
  expect(said().join('')).toBe('');
  expect(teach).toHaveBeenCalledTimes(2);
});
