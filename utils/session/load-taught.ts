// Which engine has the reader made for this site, and what is wrong with a recipe that they wrote?

import type { Engine } from '@/utils/engines/engine';
import { taughtEngine } from '@/utils/engines/taught/engine';
import { isSelector } from '@/utils/engines/taught/is-selector';
import { type ParsedRecipe, parseRecipe } from '@/utils/engines/taught/parse-recipe';
import type { RecipePorts } from './teach';

/** Checks a file that a reader wrote, or got from another one. */
export function checkRecipeFile(raw: unknown): ParsedRecipe {
  return parseRecipe(raw, isSelector);
}

/** What is stored may be of another version: it is checked like any file, and one that is not in order does nothing. */
export async function loadTaught(
  document: Document,
  ports: RecipePorts | undefined,
): Promise<Engine | undefined> {
  const raw = await ports?.load();
  if (raw === undefined) return undefined;
  const { recipe } = { recipe: undefined, ...checkRecipeFile(raw) };
  return recipe && taughtEngine(recipe, document.location.hostname);
}
