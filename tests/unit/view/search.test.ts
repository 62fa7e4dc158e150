// Does the search find what is on the page, wherever it is folded away?

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantForest } from '@/utils/forest/plant-forest';
import { planView } from '@/utils/view/plan-view';
import { findHits } from '@/utils/view/search';
import { rated, stateWith } from './threads';

const forest = plantForest([
  { ...rated('rain', undefined, 1), author: 'Zoë', title: 'Weather', text: 'It rains in Málaga.' },
  { ...rated('sun', 'rain', 5), author: 'Bob', text: 'Never; RAINBOWS, perhaps (a+b)*.' },
  { ...rated('row', undefined, 3), author: 'Σίσυφος', title: 'Only a title' },
]);
const plan = planView(forest, stateWith({}));
const find = (query: string) => findHits(forest, plan, query);

test('parts of words count, in text, title and author', () => {
  expect(find('rain')).toEqual(['rain', 'sun']);
  expect(find('weath')).toEqual(['rain']);
  expect(find('only')).toEqual(['row']);
});

test('every word has to be there, in any order and field', () => {
  expect(find('malaga weather')).toEqual(['rain']);
  expect(find('rain bob')).toEqual(['sun']);
  expect(find('rain snow')).toEqual([]);
});

test('case and accents do not matter, in the query nor on the page', () => {
  expect(find('ZOE')).toEqual(['rain']);
  expect(find('zoe\u0308')).toEqual(['rain']);
  expect(find('Rainböws')).toEqual(['sun']);
  expect(find('ΣΙΣΥΦΟΣ')).toEqual(['row']);
  expect(find('σισυφοσ')).toEqual(['row']);
});

test('signs stand for themselves', () => {
  expect(find('(a+b)*')).toEqual(['sun']);
  expect(find('.*')).toEqual([]);
});

test('whatever is typed is a literal text and no pattern', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'(a+b)*.[^]$|{2}?\\d-'), minLength: 1, maxLength: 12 });
  const texts = fc.string({ unit: fc.constantFrom(...'(a+b)*.[^]$|{2}?\\d-'), maxLength: 40 });
  fc.assert(
    fc.property(texts, signs, (text, query) => {
      const one = plantForest([{ ...rated('one', undefined, 1), text }]);
      const hits = findHits(one, planView(one, stateWith({})), query);
      expect(hits.length === 1).toBe(text.toUpperCase().includes(query.toUpperCase()));
    }),
  );
});

test('an empty query finds nothing, and white space is no word', () => {
  expect(find('')).toEqual([]);
  expect(find('  \u00a0 ')).toEqual([]);
  expect(find(' rain\u00a0 ')).toEqual(['rain', 'sun']);
});

test('a word does not reach from one field into the next', () => {
  expect(find('zoeweather')).toEqual([]);
});

test('hits come in the order of reading, hidden and folded ones too', () => {
  const state = stateWith({ sort: 'highest', minimumScore: 4, foldRule: { kind: 'replies' } });
  expect(findHits(forest, planView(forest, state), 'a')).toEqual(['row', 'rain', 'sun']);
});
