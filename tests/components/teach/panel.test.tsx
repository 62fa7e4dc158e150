// Does the panel say what to point at and what would be taken?

import { afterEach, describe, expect, it } from 'vitest';
import { mountPanel } from '@/components/teach/mount-panel';
import type { TeachActions, TeachModel } from '@/utils/view/teach';
import { findViolations } from '../find-violations';

const asked: string[] = [];
const actions: TeachActions = {
  widen: () => asked.push('widen'),
  narrow: () => asked.push('narrow'),
  point: (part) => asked.push(part),
  skip: () => asked.push('skip'),
  save: () => asked.push('save'),
  cancel: () => asked.push('cancel'),
};
const review: TeachModel = {
  step: 'review',
  comments: 212,
  levels: 14,
  canWiden: true,
  canNarrow: false,
  known: ['author'],
};

/** Where the first of some letters of a text is seen, from the left. */
function leftOf(letters: string, element: Element | null | undefined): number {
  const node = element?.firstChild as Text;
  const range = document.createRange();
  const at = node.data.indexOf(letters);
  range.setStart(node, at);
  range.setEnd(node, at + letters.length);
  return range.getBoundingClientRect().left;
}

function openPanel(model: TeachModel) {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  mountPanel(root, actions).update(model);
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find(
      ({ textContent, ariaLabel }) => (ariaLabel ?? textContent) === name,
    );
  return {
    button,
    text: () => root.querySelector('section')?.textContent,
    place: (letters: string) => leftOf(letters, root.querySelector('.pointed')),
    pointed: () => root.querySelector('.pointed')?.textContent,
  };
}

afterEach(() => {
  document.body.replaceChildren();
  asked.length = 0;
});

describe('the panel', () => {
  it('says how many and how deep, and lets the reader choose', async () => {
    const { text, button } = openPanel(review);
    expect(text()).toContain('212 found, 14 levels');
    expect(button('Narrow')?.ariaDisabled).toBe('true');
    for (const name of [
      'Narrow',
      'Widen',
      'Another comment',
      'Show the author again',
      'Show the score',
      'Save',
      'Cancel',
    ])
      button(name)?.click();
    expect(asked).toEqual(['widen', 'comment', 'author', 'score', 'save', 'cancel']);
    expect(await findViolations()).toEqual([]);
  });

  it('says what would be read of the comment that was shown, and what would not', async () => {
    const beginning = 'I planted the beans…';
    const { text } = openPanel({ ...review, sample: { author: 'Dora', beginning } });
    expect(text()).toContain('Author: Dora. Time: not found. Words: I planted the beans…');
    expect(await findViolations()).toEqual([]);
  });

  it('keeps what is written from right to left between the words around it', async () => {
    const sample = { author: 'سلمى', time: '7 مارس 2024', beginning: 'مررت من هناك' };
    const { place } = openPanel({ ...review, sample });
    expect(place('7')).toBeGreaterThan(place('2024'));
    expect(place('2024')).toBeGreaterThan(place('Time'));
    expect(place('7')).toBeLessThan(place('Words'));
  });

  it('tells a reader who points by keys what they have come to', async () => {
    const { text } = openPanel({
      ...review,
      step: 'comment',
      pointed: { count: 17, beginning: 'I planted…' },
    });
    expect(text()).toContain('17 words: “I planted…”');
    expect(await findViolations()).toEqual([]);
  });

  it.each([
    [0, '', 'No words here'],
    [1, 'Dora', 'One word: “Dora”'],
    [7, 'Dora | 3 May 2021 | Reply', '7 words: “Dora | 3 May 2021 | Reply”'],
    [4, 'costs $1 | or less', '4 words: “costs $1 | or less”'],
  ])('tells %i words as the page has them: “%s”', (count, beginning, said) => {
    const { pointed } = openPanel({ ...review, step: 'comment', pointed: { count, beginning } });
    expect(pointed()).toBe(said);
  });

  it('asks for a part, which may be left out', () => {
    const { text, button } = openPanel({ ...review, step: 'time', problem: 'not-in-comment' });
    expect(text()).toContain('Point at its time.');
    expect(text()).toContain('none of the outlined comments');
    button('Skip')?.click();
    expect(asked).toEqual(['skip']);
  });
});
