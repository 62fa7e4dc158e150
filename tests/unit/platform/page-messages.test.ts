// Does only what was meant as a message count as one?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isReaderRequest,
  parsePageNotice,
  parsePageRequest,
  parsePageState,
} from '@/utils/platform/page-messages';
import type { PageState } from '@/utils/view/page-state';

const state: PageState = {
  host: 'www.talkleft.com',
  on: true,
  status: 'on',
  engine: 'Scoop',
  comments: 60,
  folded: 3,
  hidden: 12,
};

test('what is said arrives, without what was not agreed on', () => {
  expect(parsePageRequest({ kind: 'ask-page', more: 1 })).toStrictEqual({ kind: 'ask-page' });
  expect(parsePageRequest({ kind: 'turn-page', on: false })).toStrictEqual({ kind: 'turn-page', on: false });
  expect(parsePageNotice({ kind: 'page-changed', state: { ...state, secret: 1 } })).toStrictEqual({
    kind: 'page-changed',
    state,
  });
});

test('a page that waits for the reader says what was found', () => {
  const found = { ...state, on: false, status: 'found', confidence: 'middling', levels: 14 };
  expect(parsePageState(found)).toStrictEqual(found);
  expect(parsePageState({ ...found, isPlaced: true })).toStrictEqual({ ...found, isPlaced: true });
  expect(parsePageState({ ...found, isPlaced: 'no' })).toStrictEqual(found);
  expect(parsePageRequest({ kind: 'look-at-page' })).toStrictEqual({ kind: 'look-at-page' });
});

test('a page whose other pages are on their way says how far they have come', () => {
  const loading = { ...state, pages: { total: 9, done: 2, isLoading: true } };
  expect(parsePageState(loading)).toStrictEqual(loading);
  expect(parsePageRequest({ kind: 'load-pages', on: false })).toStrictEqual({
    kind: 'load-pages',
    on: false,
  });
});

test('a page without an engine is a state too', () => {
  const { engine: _, ...nothingFound } = { ...state, status: 'nothing-found' as const };
  expect(parsePageState(nothingFound)).toStrictEqual(nothingFound);
});

test('anything else is no message', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (raw) => {
      expect(parsePageRequest(raw)).toBeUndefined();
      expect(parsePageNotice(raw)).toBeUndefined();
      expect(isReaderRequest(raw)).toBe(false);
      expect(parsePageNotice({ kind: 'page-changed', state: raw })).toBeUndefined();
    }),
  );
});

describe('a message with one wrong part is none', () => {
  test.each([{ kind: 'turn-page' }, { kind: 'turn-page', on: 'yes' }, { kind: 'later' }, 'ask-page'])(
    '%j',
    (raw) => {
      expect(parsePageRequest(raw)).toBeUndefined();
    },
  );

  test.each([
    ['host', 7],
    ['host', '*'],
    ['host', '*.example'],
    ['host', '*/a.example'],
    ['host', 'a.example/'],
    ['on', 1],
    ['status', 'asleep'],
    ['engine', null],
    ['comments', -1],
    ['comments', '60'],
    ['folded', 1.5],
    ['hidden', Number.NaN],
    ['hidden', undefined],
    ['confidence', 'certain'],
    ['confidence', 0.9],
    ['levels', -1],
    ['levels', 'many'],
    ['pages', 3],
    ['pages', { total: 3, done: 1, isLoading: 'no' }],
    ['pages', { total: 3, done: -1, isLoading: true }],
  ])('%s %s', (key, value) => {
    expect(parsePageState({ ...state, [key]: value })).toBeUndefined();
  });
});
