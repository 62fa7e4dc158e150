// Does each thing that the reader does change their choices as they mean it?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plantForest } from '@/utils/forest/plant-forest';
import {
  foldAll,
  followPreferences,
  initialState,
  openWayTo,
  reveal,
  setFold,
  unfoldAll,
} from '@/utils/view/choices';
import { planView } from '@/utils/view/plan-view';
import type { ViewState } from '@/utils/view/state';
import { arbitraryForest, arbitraryState } from './arbitrary-view';
import { rated, stateWith, untouched } from './threads';

const forest = plantForest([
  rated('top', undefined, 5),
  rated('low', 'top', 1),
  rated('deep', 'low', 2),
  rated('leaf', undefined, 3),
]);

const foldedIn = (state: ViewState) =>
  [...planView(forest, state).rows].filter(([, { folded }]) => folded).map(([id]) => id);

test('a thread begins with what the reader prefers', () => {
  const state = initialState({
    sort: 'newest',
    replies: 'reading-order',
    minimumScore: 2,
    showUnrated: false,
    fold: { kind: 'replies' },
  });
  expect(state).toEqual({
    sort: 'newest',
    replies: 'reading-order',
    minimumScore: 2,
    showUnrated: false,
    foldRule: { kind: 'replies' },
    query: '',
    folds: new Map(),
    revealed: new Set(),
  });
});

describe('folds', () => {
  test('can be made and opened again', () => {
    const folded = setFold(stateWith({}), 'top', true);
    expect(foldedIn(folded)).toEqual(['top']);
    expect(foldedIn(setFold(folded, 'top', false))).toEqual([]);
  });

  test('of the whole thread leave the top level, and what was folded inside', () => {
    const all = foldAll(setFold(stateWith({}), 'low', true), forest);
    expect(foldedIn(all)).toEqual(['top', 'low']);
    expect(foldedIn(setFold(all, 'top', false))).toEqual(['low']);
  });

  test('are all opened by "Unfold all", and no rule makes new ones', () => {
    const ruled = stateWith({ foldRule: { kind: 'deeper', than: 0 }, folds: new Map([['top', true]]) });
    expect(planView(forest, unfoldAll(ruled)).counts.folded).toBe(0);
    const byRating = stateWith({ foldRule: { kind: 'rated', atMost: 2 } });
    expect(planView(forest, unfoldAll(byRating)).counts.folded).toBe(0);
  });
});

describe('the way to a comment', () => {
  const openTo = (state: ViewState, id: string) => openWayTo(state, forest, planView(forest, state), id);

  test('opens every fold above it, and leaves its own replies folded', () => {
    const state = stateWith({ foldRule: { kind: 'deeper', than: 0 } });
    const opened = openTo(state, 'low');
    expect(foldedIn(opened)).toEqual(['low']);
    expect(planView(forest, opened).rows.get('low')?.insideFold).toBe(false);
  });

  test('shows it if the filter hides it, and leaves the lines above it', () => {
    const state = stateWith({ minimumScore: 5 });
    const { rows } = planView(forest, openTo(state, 'deep'));
    expect(rows.get('deep')?.display).toBe('shown');
    expect(rows.get('low')?.display).toBe('stub');
  });

  test('is no change where it is open, or leads nowhere', () => {
    const state = stateWith({});
    expect(openTo(state, 'deep')).toBe(state);
    expect(openTo(state, 'not on this page')).toBe(state);
  });

  test('leads to any comment, whatever was chosen before', () => {
    fc.assert(
      fc.property(arbitraryForest, arbitraryState, fc.nat(), (thread, state, number) => {
        const ids = [...thread.comments.keys()];
        fc.pre(ids.length > 0);
        const id = ids[number % ids.length] as string;
        const opened = openWayTo(state, thread, planView(thread, state), id);
        expect(planView(thread, opened).rows.get(id)).toMatchObject({ display: 'shown', insideFold: false });
      }),
    );
  });
});

test('a change makes a new state and leaves the one before alone', () => {
  const state = stateWith({ folds: new Map([['top', true]]) });
  reveal(setFold(state, 'low', true), 'low');
  foldAll(state, forest);
  unfoldAll(state);
  expect(state).toEqual(stateWith({ folds: new Map([['top', true]]) }));
});

describe('changed preferences', () => {
  test('bring only what changed, and leave the choices on this thread', () => {
    const state = stateWith({
      sort: 'best',
      minimumScore: 4,
      folds: new Map([['top', true]]),
      query: 'rain',
    });
    const followed = followPreferences(state, untouched, { ...untouched, showUnrated: false });
    expect(followed).toEqual({ ...state, showUnrated: false });
  });

  test('bring each kind of change', () => {
    const other = {
      sort: 'oldest',
      replies: 'reading-order',
      minimumScore: 3,
      showUnrated: false,
      fold: { kind: 'deeper', than: 2 },
    } as const;
    expect(followPreferences(initialState(untouched), untouched, other)).toEqual(initialState(other));
  });

  test('notice another number in the same rule, and no change in an equal one', () => {
    const opened = stateWith({ foldRule: { kind: 'nothing' } });
    const rule = (than: number) => ({ ...untouched, fold: { kind: 'deeper', than } as const });
    const rating = (atMost: number) => ({ ...untouched, fold: { kind: 'rated', atMost } as const });
    expect(followPreferences(opened, rule(2), rule(2)).foldRule).toEqual({ kind: 'nothing' });
    expect(followPreferences(opened, rule(2), rule(3)).foldRule).toEqual({ kind: 'deeper', than: 3 });
    expect(followPreferences(opened, rating(1), rating(1)).foldRule).toEqual({ kind: 'nothing' });
    expect(followPreferences(opened, rating(1), rating(2)).foldRule).toEqual({ kind: 'rated', atMost: 2 });
  });
});
