// Are the further tools of a thread within reach of mouse and keyboard?

import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { busyBar, plainBar } from './bar-model';
import { openBar } from './open-bar';

const focusedName = (root: ShadowRoot) =>
  root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent;

describe('the menu', () => {
  it('opens from its button and exports', async () => {
    for (const [name, format] of [
      ['Export as JSON', 'json'],
      ['Export as Markdown', 'markdown'],
    ] as const) {
      const { screen, asked } = openBar(busyBar);
      const button = screen.getByRole('button', { name: 'More tools' });
      await userEvent.click(button);
      await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
      await userEvent.click(screen.getByRole('menuitem', { name }));
      expect(asked).toEqual([['exportAs', format]]);
      expect(screen.queryByRole('menuitem')).toBeNull();
    }
  });

  it('is walked with arrows, round its ends', async () => {
    const { screen, root } = openBar(busyBar);
    screen.getByRole('button', { name: 'More tools' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focusedName(root)).toBe('Export as JSON');
    const walked: (string | null | undefined)[] = [];
    for (const key of ['{ArrowDown}', '{End}', '{ArrowDown}', '{ArrowUp}', '{Home}']) {
      await userEvent.keyboard(key);
      walked.push(focusedName(root));
    }
    expect(walked).toEqual([
      'Export as Markdown',
      'Why this order?',
      'Export as JSON',
      'Why this order?',
      'Export as JSON',
    ]);
  });

  it('closes on Escape and gives the focus back', async () => {
    const { screen, root } = openBar(busyBar);
    await userEvent.click(screen.getByRole('button', { name: 'More tools' }));
    await expect.poll(() => focusedName(root)).toBe('Export as JSON');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => screen.queryByRole('menuitem')).toBeNull();
    expect(focusedName(root)).toBe('More tools');
  });

  it('closes on a click outside', async () => {
    const { screen } = openBar(busyBar);
    const outside = document.body.appendChild(document.createElement('p'));
    outside.style.marginTop = '200px';
    outside.textContent = 'A paragraph of the page.';
    await userEvent.click(screen.getByRole('button', { name: 'More tools' }));
    await expect.poll(() => screen.queryAllByRole('menuitem')).toHaveLength(3);
    await userEvent.click(outside);
    await expect.poll(() => screen.queryByRole('menuitem')).toBeNull();
  });

  it('stays inside a narrow window', async () => {
    const { screen, place } = openBar(busyBar);
    place.style.width = '200px';
    await userEvent.click(screen.getByRole('button', { name: 'More tools' }));
    await expect
      .poll(() => screen.queryByRole('menu')?.getBoundingClientRect().left)
      .toBeGreaterThanOrEqual(0);
  });
});

describe('why this order', () => {
  it('explains the ranks with their numbers, and gives the focus back', async () => {
    const { screen, root } = openBar(busyBar);
    await userEvent.click(screen.getByRole('button', { name: 'More tools' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Why this order?' }));
    const panel = screen.getByRole('dialog', { name: 'Why this order?' });
    expect(panel.textContent).toContain('average of this thread (3.10)');
    const lines = [...panel.querySelectorAll('li')].map((line) => line.textContent);
    expect(lines).toEqual([
      'Ann rated 5.00 by one reader, counts as 3.86',
      'someone unnamed not rated, counts as 3.10',
    ]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(focusedName(root)).toBe('More tools');
  });

  it('makes way when the focus goes on behind it', async () => {
    const { screen, root, place } = openBar(busyBar);
    const behind = document.createElement('button');
    behind.textContent = 'A button of the page';
    place.after(behind);
    await userEvent.click(screen.getByRole('button', { name: 'More tools' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Why this order?' }));
    await expect.poll(() => root.activeElement).toBe(screen.getByRole('dialog'));
    await userEvent.keyboard('{Tab}');
    expect(focusedName(root)).toBe('Close');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(behind);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('tells a share of votes and a plain number as what they are', async () => {
    const { screen } = openBar({
      ...busyBar,
      ranking: [
        { id: '1', author: 'Bo', rating: '12 for, 0 against', method: 'wilson', rank: 0.757 },
        { id: '2', author: 'Cy', rating: '41 points', method: 'plain', rank: 41 },
      ],
    });
    await userEvent.click(screen.getByRole('button', { name: 'More tools' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Why this order?' }));
    expect(screen.getByText('12 for, 0 against, counts as 76 %')).toBeTruthy();
    expect(screen.getByText('41 points')).toBeTruthy();
  });

  it('is only offered where scores made the order', async () => {
    const { screen } = openBar(plainBar);
    await userEvent.click(screen.getByRole('button', { name: 'More tools' }));
    await expect.poll(() => screen.queryAllByRole('menuitem')).toHaveLength(2);
  });
});
