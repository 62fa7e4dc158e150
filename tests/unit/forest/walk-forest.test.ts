// Are the comments of a thread met in the right order?

import { expect, test } from 'vitest';
import { plantForest } from '@/utils/forest/plant-forest';
import { ancestorsOf, descendantsOf, walkThread } from '@/utils/forest/walk-forest';

const forest = plantForest([
  { id: 'a' },
  { id: 'b', parent: 'a' },
  { id: 'c', parent: 'b' },
  { id: 'd', parent: 'a' },
  { id: 'e' },
]);

test('each comment comes before its replies, and they before its next sibling', () => {
  expect([...walkThread(forest.roots, forest.children)]).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('ancestors come nearest first', () => {
  expect(ancestorsOf(forest, 'c')).toEqual(['b', 'a']);
  expect(ancestorsOf(forest, 'a')).toEqual([]);
  expect(ancestorsOf(forest, 'nobody')).toEqual([]);
});

test('descendants do not include the comment itself', () => {
  expect(descendantsOf(forest, 'a')).toEqual(['b', 'c', 'd']);
  expect(descendantsOf(forest, 'e')).toEqual([]);
});
