// Can everyone use the bar, in its states and colours?

import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { BarModel } from '@/utils/view/bar';
import { findViolations } from '../find-violations';
import { busyBar, plainBar } from './bar-model';
import { openBar } from './open-bar';

const light = { color: '#000', background: '#fff', link: '#036' };
const dark = { color: '#ccc', background: '#181818', link: '#8fb3ff' };

const states: [string, BarModel][] = [
  ['busy', busyBar],
  ['plain', plainBar],
  ['searching', { ...busyBar, query: 'oil', hits: { total: 7, current: 2 } }],
];

it.each(
  states.flatMap(([name, model]): [string, BarModel, Record<string, string>][] => [
    [`${name} on a light page`, model, light],
    [`${name} on a dark page`, model, dark],
    [`${name} in the light theme`, { ...model, theme: 'light' }, dark],
    [`${name} in the dark theme`, { ...model, theme: 'dark' }, light],
  ]),
)('%s', async (_, model, look) => {
  const { screen } = openBar(model, look);
  document.body.style.background = look.background ?? '';
  expect(await findViolations()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'More tools' }));
  await expect.poll(() => screen.queryAllByRole('menuitem').length).toBeGreaterThan(0);
  expect(await findViolations()).toEqual([]);
  if (!model.ranking) return;
  await userEvent.click(screen.getByRole('menuitem', { name: 'Why this order?' }));
  expect(await findViolations()).toEqual([]);
});

it('has targets of 24 px at least', () => {
  const { screen } = openBar({ ...busyBar, query: 'oil', hits: { total: 7, current: 2 } });
  const targets = [
    ...screen.getAllByRole('button'),
    screen.getByRole('slider'),
    screen.getByRole('combobox'),
  ];
  for (const target of targets) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
  }
});
