// How is a site read that the reader has described?

import type { Engine } from '../engine';
import { defineEngine } from '../shared/define-engine';
import type { Recipe } from '../shared/recipe';

/**
 * What the reader pointed at is what they want: nothing speaks against it.
 * @param site stands where the name of an engine would
 */
export function taughtEngine(recipe: Recipe, site: string): Engine {
  return defineEngine({
    id: 'taught',
    name: site,
    evidence: 'pages',
    hint: recipe.comment,
    recipes: [recipe],
    confidence: 1,
  });
}
