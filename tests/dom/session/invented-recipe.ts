// By which recipe is a page read whose markup a test invents?

import type { Shape } from '@/utils/engines/shared/recipe';

/** The file of a recipe for comments that have an id, a name in bold and paragraphs. */
export const recipeFor = (shape: Shape) => ({
  schema: 'understory.recipe/1',
  recipe: {
    comment: ['.comment'],
    id: { from: ['@id'], take: 'whole' },
    author: ['b'],
    body: ['p'],
    shape: [shape],
  },
});
