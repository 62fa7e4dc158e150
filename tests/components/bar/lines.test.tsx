// On how many lines does the bar stand, and does Tab go through them as they are read?

import { describe, expect, it } from 'vitest';
import { busyBar, plainBar } from './bar-model';
import { openBar } from './open-bar';

const controls = 'button, select, input';

/** Where the parts are that can be pressed, in the order in which Tab comes to them; what is not shown has no place. */
function placesOf(root: ShadowRoot): DOMRect[] {
  return [...root.querySelectorAll(`.row :is(${controls})`)]
    .filter((one) => !one.closest('[popover]'))
    .map((one) => one.getBoundingClientRect());
}

/** What stands wholly below the line before it begins another one. */
function countLines(boxes: readonly DOMRect[]): number {
  let lines = 0;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    if (box.top >= bottom) lines += 1;
    if (box.top >= bottom) bottom = box.bottom;
  }
  return lines;
}

const states = {
  'nothing rated': plainBar,
  busy: busyBar,
  searching: { ...busyBar, query: 'railway', hits: { total: 36, current: 12 } },
};

describe.each(Object.entries(states))('%s', (_, model) => {
  it.each([320, 358, 420, 560, 600, 640, 700, 739, 900, 1239, 1319, 1400])(
    'in a column of %i px Tab goes from left to right and down',
    (width) => {
      const { place, root } = openBar(model);
      place.style.width = `${width}px`;
      const boxes = placesOf(root);
      for (const [index, box] of boxes.entries()) {
        const before = boxes[index - 1];
        if (!before) continue;
        const isBelow = box.top >= before.bottom;
        const isBeside = box.left >= before.right && box.bottom > before.top;
        expect(isBelow || isBeside, `control ${index + 1}`).toBe(true);
      }
    },
  );

  it.each([
    [358, 4],
    [420, 3],
    [560, 3],
    [600, 2],
    [640, 2],
    [700, 2],
    [739, 2],
    [900, 2],
    [1319, 2],
    [1400, 1],
  ])('in a column of %i px it has %i lines', (width, lines) => {
    const { place, root } = openBar(model);
    place.style.width = `${width}px`;
    expect(countLines(placesOf(root))).toBe(lines);
  });
});

it('longer words than ours leave no button on a line of its own', () => {
  const { place, root } = openBar(busyBar, { font: 'monospace' });
  place.style.width = '1300px';
  const [checkbox, ...buttons] = placesOf(root).slice(-3);
  for (const button of buttons) expect(button.top).toBeLessThan(checkbox?.bottom ?? 0);
});
