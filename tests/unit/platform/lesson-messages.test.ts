// Does only what was meant for a lesson count as its message, and do a frame's words stay in the frame?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrames, parseJoin, parseOrder, parseWord } from '@/utils/platform/lesson-messages';
import type { LessonOrder, LessonWord } from '@/utils/view/lesson';
import type { TeachModel } from '@/utils/view/teach';

const model: TeachModel = {
  step: 'review',
  comments: 4,
  levels: 3,
  canWiden: true,
  canNarrow: false,
  known: ['author'],
};

const words: LessonWord[] = [
  { say: 'show', model },
  { say: 'show', model, turn: 3 },
  {
    say: 'show',
    model: { step: 'time', canWiden: false, canNarrow: true, known: [], problem: 'no-comment' },
  },
  { say: 'frame', by: 'pointer' },
  { say: 'frame', by: 'focus', host: 'disqus.com' },
  { say: 'key', key: 'ArrowUp' },
  { say: 'end', saved: true },
];

const orders: LessonOrder[] = [
  { do: 'leave' },
  { do: 'leave', after: 3 },
  { do: 'follow', step: 'review' },
  { do: 'key', key: 'Escape' },
  { do: 'point', what: 'comment' },
  { do: 'point', what: 'score' },
  { do: 'widen' },
  { do: 'end' },
];

describe('what is said arrives', () => {
  test.each(words)('from a frame: %j', (word) => {
    expect(parseWord({ kind: 'lesson-word', word, frame: 0 }, 7)).toEqual({
      kind: 'lesson-word',
      word,
      frame: 7,
    });
  });

  test.each(orders)('to a frame: %j', (order) => {
    const notice = { kind: 'lesson-order', frame: 7, order };
    expect(parseOrder(notice)).toEqual(notice);
  });

  test('to all frames, and back', () => {
    expect(parseJoin('join-lesson', { kind: 'join-lesson', by: 'focus' })?.by).toBe('focus');
    expect(parseFrames([{ id: 7, hasReader: true }, { id: 'x' }, { id: 8 }])).toEqual([
      { id: 7, hasReader: true },
      { id: 8, hasReader: false },
    ]);
  });
});

test('what is read in a frame is not told to the page around it', () => {
  const pointed = { count: 2, beginning: 'Signed in as Ann' };
  const word = { say: 'show', model: { ...model, pointed, frameHost: 'x' } };
  expect(JSON.stringify(parseWord({ kind: 'lesson-word', word }, 7))).not.toMatch(/Ann|frameHost/);
});

test('anything else is no message', () => {
  const isNone = (raw: unknown) => {
    expect(parseWord(raw, 7)).toBeUndefined();
    expect(parseOrder(raw)).toBeUndefined();
    expect(parseJoin('join-lesson', raw)).toBeUndefined();
  };
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (raw) => {
      isNone(raw);
      isNone({ kind: 'lesson-word', word: raw });
      isNone({ kind: 'lesson-order', frame: 7, order: raw });
      isNone({ kind: 'join-lesson', by: raw });
      expect(Array.isArray(parseFrames(raw))).toBe(true);
    }),
  );
});

test.each([
  ['step', 'all'],
  ['canWiden', 1],
  ['canNarrow', undefined],
])('a state with a wrong %s is none', (key, value) => {
  const word = { say: 'show', model: { ...model, [key]: value } };
  expect(parseWord({ kind: 'lesson-word', word }, 7)).toBeUndefined();
});
