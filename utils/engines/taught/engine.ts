// How is a site read that the reader has described?

import type { Pause } from '@/utils/reading/pause';
import type { Reading } from '@/utils/reading/places';
import { doInSlices } from '@/utils/reading/steps';
import type { Engine, Finding } from '../engine';
import { readSpans } from '../generic/read/read-spans';
import { defineEngine } from '../shared/define-engine';
import { findComments } from '../shared/find-comments';
import { readByRecipe } from '../shared/read-by-recipe';
import type { Recipe } from '../shared/recipe';
import { findSpans } from '../shared/spans';
import { fillReading, fillRecord } from './fill-reading';

/**
 * What the reader pointed at is what they want: nothing speaks against it. What their recipe does not say of its comments
 * is read by structure, as on a page that nobody has shown us.
 * @param site stands where the name of an engine would
 */
export function taughtEngine(recipe: Recipe, site: string): Engine {
  const named = defineEngine({
    id: 'taught',
    name: site,
    hint: recipe.comment,
    recipes: [recipe],
    confidence: 1,
  });
  return {
    ...named,
    async read(finding: Finding, pause: Pause): Promise<Reading> {
      const { root } = finding;
      // Looked for once: meanwhile the page may bring others.
      const comments = findComments(root, recipe);
      const reading = await readByRecipe(root, recipe, comments, pause);
      const known = await readSpans(root, await doInSlices(findSpans(comments, recipe), pause), pause);
      return known ? fillReading(reading, known, recipe) : reading;
    },
    readAgain(record, place, root) {
      const again = named.readAgain?.(record, place, root);
      return again && fillRecord(again, record, recipe);
    },
  };
}
