// Does what opens from the bar stay with its button when the page moves that?

import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { busyBar } from './bar-model';
import { openBar } from './open-bar';

afterEach(() => document.body.replaceChildren());

/** The bar in a box that scrolls by itself, with its menu open. */
async function openMenuInBox() {
  const { place, root, screen } = openBar(busyBar);
  place.style.cssText = 'height: 300px; overflow: auto';
  const rest = document.createElement('p');
  rest.style.height = '2000px';
  place.append(rest);
  const button = screen.getByRole('button', { name: 'More tools' });
  await userEvent.click(button);
  await expect.poll(() => screen.queryAllByRole('menuitem').length).toBeGreaterThan(0);
  const menu = screen.getByRole('menu');
  const apart = () => menu.getBoundingClientRect().top - button.getBoundingClientRect().bottom;
  return { place, root, screen, button, menu, apart };
}

describe('an open menu', () => {
  it('goes with its button while a box scrolls', async () => {
    const { place, apart } = await openMenuInBox();
    const before = apart();
    place.scrollTop = 12;
    await expect.poll(() => place.scrollTop).toBe(12);
    await expect.poll(apart).toBe(before);
  });

  it('closes when its button is scrolled away, which has the focus and stays out of sight', async () => {
    const { place, root, screen, button } = await openMenuInBox();
    place.scrollTop = 1000;
    await expect.poll(() => screen.queryAllByRole('menuitem')).toEqual([]);
    expect(root.activeElement).toBe(button);
    expect(place.scrollTop).toBe(1000);
  });
});
