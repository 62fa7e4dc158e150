// Does the JSON export keep its documented form, and say what the reader sees?

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { plantForest } from '@/utils/forest/plant-forest';
import { exportJson } from '@/utils/view/export-json';
import { planView } from '@/utils/view/plan-view';
import type { ViewState } from '@/utils/view/state';
import { rated, stateWith } from './threads';

function exported(records: readonly CommentRecord[], choices: Partial<ViewState>) {
  const forest = plantForest(records);
  const plan = planView(forest, stateWith(choices));
  return JSON.parse(
    exportJson({ url: 'https://blog.example/story', engine: 'scoop', confidence: 0.99, forest, plan }),
  );
}

const full: CommentRecord = {
  id: '7',
  parent: '3',
  author: 'Ann',
  title: 'What about "rain"?',
  text: 'It pours.',
  time: { text: 'Sun Dec 05', iso: '2010-12-05T06:45:33-05:00', instant: 1291549533000, uncertainty: 60 },
  score: { kind: 'mean', value: 4.5, count: 2, min: 1, max: 5, text: '4.50 / 2' },
  permalink: 'https://blog.example/comments/7',
  sequence: 7,
  isNew: true,
};

test('a comment of which everything is known', () => {
  expect(exported([full], {})).toEqual({
    schema: 'understory.thread/1',
    url: 'https://blog.example/story',
    engine: 'scoop',
    confidence: 0.99,
    comments: [
      {
        id: '7',
        parent: '3',
        depth: 0,
        author: 'Ann',
        time: '2010-12-05T06:45:33-05:00',
        timeText: 'Sun Dec 05',
        score: { kind: 'mean', value: 4.5, count: 2, min: 1, max: 5, text: '4.50 / 2' },
        title: 'What about "rain"?',
        text: 'It pours.',
        permalink: 'https://blog.example/comments/7',
        state: { visible: true, folded: false, hiddenBy: null, new: true },
      },
    ],
  });
});

test('a parent that the page does not name says how sure it is', () => {
  const { comments } = exported(
    [{ id: '1' }, { id: '2', parent: '1', parentConfidence: 0.7 }, { id: '3', parent: '1' }],
    {},
  );
  const parents = comments.map(({ id, parent, parentConfidence }: Record<string, unknown>) => [
    id,
    parent,
    parentConfidence,
  ]);
  expect(parents).toEqual([
    ['1', null, undefined],
    ['2', '1', 0.7],
    ['3', '1', undefined],
  ]);
});

test('what the page does not say is not there; a comment nobody rated has a score without a value', () => {
  const { comments } = exported([{ id: '1' }, rated('2', '1', undefined)], {});
  const state = { visible: true, folded: false, hiddenBy: null, new: false };
  expect(comments).toEqual([
    { id: '1', parent: null, depth: 0, state },
    {
      id: '2',
      parent: '1',
      depth: 1,
      score: { kind: 'mean', value: null, count: 0, min: 1, max: 5, text: 'none / 0' },
      state,
    },
  ]);
});

test('a broken cycle does not come back: its root has no parent', () => {
  const { comments } = exported(
    [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
    ],
    {},
  );
  expect(comments.map(({ id, parent }: CommentRecord) => [id, parent])).toEqual([
    ['a', null],
    ['b', 'a'],
  ]);
});

const thread = [
  rated('low', undefined, 1),
  rated('top', 'low', 5),
  rated('none', 'low', undefined),
  rated('mid', undefined, 3),
  rated('mid-reply', 'mid', 4),
];

function states(choices: Partial<ViewState>) {
  const { comments } = exported(thread, choices);
  return comments.map(
    ({ id, state }: { id: string; state: { visible: boolean; folded: boolean; hiddenBy: string } }) =>
      [id, state.visible ? 'visible' : state.hiddenBy, state.folded && 'folded'].filter(Boolean).join(' '),
  );
}

test('comments come as the reader meets them, each with what keeps it out of sight', () => {
  const choices = {
    sort: 'highest',
    minimumScore: 2,
    showUnrated: false,
    folds: new Map([['mid', true]]),
  } as const;
  expect(states(choices)).toEqual([
    'mid visible folded',
    'mid-reply fold',
    'low score',
    'top visible',
    'none unrated',
  ]);
});

test('a comment that a rule folds to a line says so', () => {
  expect(states({ foldRule: { kind: 'rated', atMost: 1 } })[0]).toBe('low rule');
});

test('inside a fold, what fails the filter keeps its own reason', () => {
  expect(states({ minimumScore: 4, showUnrated: false, folds: new Map([['low', true]]) })).toEqual([
    'low score folded',
    'top fold',
    'none unrated',
    'mid score',
    'mid-reply visible',
  ]);
});

test('the example of the documentation has the keys that we write', () => {
  const documentation = readFileSync(new URL('../../../docs/export-format.md', import.meta.url), 'utf8');
  const example = JSON.parse(/```json\n(.*?)```/s.exec(documentation)?.[1] ?? '');
  const written = exported([full], {});
  expect(Object.keys(example)).toEqual(Object.keys(written));
  const [ours] = written.comments;
  for (const comment of example.comments) {
    expect(Object.keys(ours)).toEqual(expect.arrayContaining(Object.keys(comment)));
    expect(Object.keys(comment.state)).toEqual(Object.keys(ours.state));
  }
});
