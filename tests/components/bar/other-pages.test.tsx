// Does the reader see that a thread goes on elsewhere, and what becomes of their wish for all of it?

import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { findViolations } from '../find-violations';
import { plainBar } from './bar-model';
import { openBar } from './open-bar';

const withPages = (status: 'offered' | 'loading' | 'loaded' | 'cancelled' | 'failed', done: number) => ({
  ...plainBar,
  pages: { total: 3, done, status },
});

describe('other pages of the thread', () => {
  it('are not spoken of where there are none', () => {
    const { screen } = openBar(plainBar);
    expect(screen.queryByRole('button', { name: 'Load the whole thread' })).toBeNull();
  });

  it('are offered, and fetched only when the reader asks', () => {
    const { screen, asked } = openBar(withPages('offered', 0));
    expect(screen.getByText('This thread continues on 3 other pages.')).toBeTruthy();
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Load the whole thread' }));
    expect(asked).toEqual([['loadPages', expect.anything()]]);
  });

  it('can be broken off while they come', () => {
    const { screen, asked } = openBar(withPages('loading', 1));
    expect(screen.getByText('Loading … 1 of 3 pages')).toBeTruthy();
    expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Pages loaded' }).value).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(asked[0]?.[0]).toBe('cancelPages');
  });

  it('say which did not come, and why, and are asked for again', () => {
    const { screen, bar, asked } = openBar({
      ...plainBar,
      pages: {
        total: 9,
        done: 3,
        status: 'failed',
        missed: [
          { ordinal: 2, why: 'not-sent' },
          { ordinal: 3, why: 'not-sent' },
          { ordinal: 4, why: 'not-sent' },
          { ordinal: 5, why: 'no-comments' },
          { ordinal: 8, why: 'not-sent' },
          { ordinal: 9, why: 'not-sent' },
        ],
      },
    });
    expect(
      screen.getByText(
        'The site did not send pages 2–4, 8, 9. On page 5, no further comments were found. 3 of the 9 other pages are here.',
      ),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(asked.map(([name]) => name)).toEqual(['loadPages']);
    bar.update(withPages('loaded', 3));
    expect(screen.getByText('The whole thread is here, with 3 other pages.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('are spoken of as people do where there is one, or none has come', () => {
    const { screen, bar } = openBar(withPages('cancelled', 0));
    const said = () => screen.getAllByRole('status').at(-1)?.textContent;
    expect(said()).toBe('Stopped. No other page has come.');
    bar.update(withPages('cancelled', 1));
    expect(said()).toBe('Stopped. 1 of the 3 other pages is here.');
    bar.update({ ...plainBar, pages: { total: 1, done: 0, status: 'loading' } });
    expect(said()).toBe('Loading … 0 of 1 page');
    const missed = [{ ordinal: 2, why: 'not-sent' as const }];
    bar.update({ ...plainBar, pages: { total: 1, done: 0, status: 'failed', missed } });
    expect(said()).toBe('The site did not send page 2.');
    bar.update({ ...plainBar, pages: { total: 1, done: 0, status: 'failed' } });
    expect(said()).toBe('No other page has come.');
  });

  it('go on behind those that did not come, where some were not asked for', () => {
    const { screen } = openBar({
      ...plainBar,
      pages: { total: 3, done: 0, status: 'failed', missed: [{ ordinal: 2, why: 'not-sent' }] },
    });
    expect(screen.getByText('The site did not send page 2.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go on loading' })).toBeTruthy();
  });

  it('are named in few words where many did not come', () => {
    const missed = Array.from({ length: 90 }, (_, index) => ({
      ordinal: 2 * index + 1,
      why: 'not-sent' as const,
    }));
    const { screen } = openBar({ ...plainBar, pages: { total: 90, done: 0, status: 'failed', missed } });
    expect(screen.getByText(/pages 1, 3, 5, 7, 9, 11, 13, 15 …\./)).toBeTruthy();
  });

  it('are not called the whole thread where there are more than are fetched', () => {
    const cutOff = (status: 'offered' | 'loaded', done: number) => ({
      ...plainBar,
      pages: { total: 200, done, status, isCutOff: true },
    });
    const { screen, bar } = openBar(cutOff('offered', 0));
    expect(screen.getByText('This thread continues on more than 200 other pages.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Load the nearest 200 pages' })).toBeTruthy();
    bar.update(cutOff('loaded', 200));
    expect(screen.getByText('The nearest 200 pages are here. The thread has more.')).toBeTruthy();
    expect(screen.queryByText(/whole thread/)).toBeNull();
  });

  it('are spoken of in the colours of the page, as the rest of the bar is', () => {
    const { root } = openBar(withPages('loading', 1), { color: '#dde', background: '#102030', link: '#9cf' });
    const look = (selector: string) => getComputedStyle(root.querySelector(selector) as Element);
    expect(look('.note button').borderColor).toBe(look('.row').borderColor);
    expect(look('progress').accentColor).toBe(look('[type="checkbox"]').accentColor);
  });

  it('have no barrier that axe knows', async () => {
    openBar(withPages('loading', 1));
    expect(await findViolations()).toEqual([]);
  });
});

it('a page that never rests is spoken of, and can be read again', async () => {
  const { screen, bar, asked } = openBar(plainBar);
  expect(screen.queryByText(/keeps changing its comments/)).toBeNull();
  bar.update({ ...plainBar, isLeft: true });
  expect(screen.getByText(/keeps changing its comments/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
  expect(asked.map(([name]) => name)).toEqual(['readAgain']);
  expect(await findViolations()).toEqual([]);
});
