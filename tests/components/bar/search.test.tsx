// Can a reader search a thread with the keyboard, and see where they are?

import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { busyBar } from './bar-model';
import { openBar } from './open-bar';

const searched = { ...busyBar, query: 'oil', hits: { total: 7, current: 2 } };

describe('the search', () => {
  it('passes each letter on', async () => {
    const { screen, asked } = openBar(busyBar);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search comments' }), 'oil');
    expect(asked).toEqual([
      ['search', 'o'],
      ['search', 'oi'],
      ['search', 'oil'],
    ]);
  });

  it('goes on with Enter, back with Shift and Enter, and is left with Escape', async () => {
    const { screen, asked } = openBar(searched);
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    field.focus();
    await userEvent.keyboard('{Enter}{Shift>}{Enter}{/Shift}{Escape}');
    expect(asked).toEqual([
      ['goToHit', 'next'],
      ['goToHit', 'previous'],
      ['leaveSearch', undefined],
    ]);
    expect(field.value).toBe('');
  });

  it('says which match the reader is at, how many there are, or that there is none', () => {
    const { screen, bar } = openBar(searched);
    expect(screen.getByText('2 of 7')).toBeTruthy();
    bar.update({ ...searched, hits: { total: 7, current: 0 } });
    expect(screen.getByText('7 matches')).toBeTruthy();
    bar.update({ ...searched, hits: { total: 0, current: 0 } });
    expect(screen.getByText('No matches')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Next match' }).disabled).toBe(true);
  });

  it.each([620, 668, 740, 1100])('shows a whole word beside its matches in a column of %i px', (width) => {
    const { place, screen } = openBar({ ...searched, query: 'railway' });
    place.style.width = `${width}px`;
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    expect(field.scrollWidth).toBeLessThanOrEqual(field.clientWidth);
    expect(field.clientWidth).toBeGreaterThan(70);
  });

  it('has buttons for the next and the previous match while a query stands', async () => {
    const { screen, asked, bar } = openBar(searched);
    await userEvent.click(screen.getByRole('button', { name: 'Next match' }));
    await userEvent.click(screen.getByRole('button', { name: 'Previous match' }));
    expect(asked).toEqual([
      ['goToHit', 'next'],
      ['goToHit', 'previous'],
    ]);
    bar.update(busyBar);
    expect(screen.queryByRole('button', { name: 'Next match' })).toBeNull();
  });

  it('goes nowhere from an empty field', async () => {
    const { screen, asked } = openBar(busyBar);
    screen.getByRole('searchbox').focus();
    await userEvent.keyboard('{Enter}{Escape}');
    expect(asked).toEqual([]);
  });

  it('goes nowhere while letters are being made of keys', () => {
    const { screen, asked } = openBar(searched);
    const press = (key: string) =>
      screen
        .getByRole('searchbox')
        .dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true }));
    press('Enter');
    press('Escape');
    expect(asked).toEqual([]);
  });

  it('takes two hundred characters, however many are pasted, or written by a script', () => {
    const { screen, asked } = openBar(busyBar);
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    field.value = 'oil '.repeat(100);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(asked).toEqual([['search', 'oil '.repeat(50)]]);
    expect(field.maxLength).toBe(200);
  });

  it('shows the query of the thread while nobody types', async () => {
    const { screen, bar } = openBar(busyBar);
    bar.update(searched);
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    await expect.poll(() => field.value).toBe('oil');
  });

  it('keeps what the reader types while the thread still answers an older query', async () => {
    const { screen, bar } = openBar(busyBar);
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    await userEvent.type(field, 'oil');
    bar.update({ ...busyBar, query: 'oi', hits: { total: 9, current: 1 } });
    await expect.element(screen.getByText('1 of 9')).toBeVisible();
    expect(field.value).toBe('oil');
  });
});
