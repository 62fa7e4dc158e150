// Is this a recipe, and if not, what is wrong with it?

import type { Recipe } from '../shared/recipe';
import { checkRecipe, type IsSelector, type RecipeProblem } from './recipe-fields';
import { weighSelector } from './selector-cost';

/** Of the file format, which is also the form in which recipes are kept. */
const schema = 'understory.recipe/1';

/** Of all selectors together; the dearest of the built-in recipes, WordPress', has 186. */
const mostUnits = 200;

/** A host, as the browser writes it. */
const hostForm = /^[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/;

export type ParsedRecipe =
  | { readonly recipe: Recipe; readonly site?: string; readonly problem?: undefined }
  | { readonly problem: RecipeProblem };

/**
 * Checks all of it: a recipe comes from other people, so nothing is in it but selectors and words that the format knows.
 * Never throws, whatever it gets.
 */
export function parseRecipe(raw: unknown, isSelector: IsSelector): ParsedRecipe {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || !Object.hasOwn(raw, 'schema'))
    return { problem: { kind: 'not-a-recipe', at: '' } };
  const file = raw as Readonly<Record<string, unknown>>;
  if (file.schema !== schema) return { problem: { kind: 'other-version', at: 'schema' } };
  const strange = Object.keys(file).find((key) => !['schema', 'site', 'recipe'].includes(key));
  if (strange !== undefined) return { problem: { kind: 'unknown-key', at: strange.slice(0, 40) } };
  const { site } = file;
  if (site !== undefined && !(typeof site === 'string' && hostForm.test(site)))
    return { problem: { kind: 'wrong-type', at: 'site' } };
  if (file.recipe === undefined) return { problem: { kind: 'missing', at: 'recipe' } };
  let units = 0;
  const weighed: IsSelector = (text) => {
    units += weighSelector(text).units;
    return isSelector(text);
  };
  const problem = checkRecipe(file.recipe, 'recipe', weighed);
  if (problem) return { problem };
  if (units > mostUnits) return { problem: { kind: 'too-costly', at: 'recipe' } };
  return { recipe: file.recipe as Recipe, ...(site !== undefined && { site }) };
}

/** What is kept, exported and shared. */
export function wrapRecipe(recipe: Recipe, site: string): Readonly<Record<string, unknown>> {
  return { schema, ...(hostForm.test(site) && { site }), recipe };
}
