// Which engine has the reader made for this site, and what is wrong with a recipe that they wrote?

import { claimedCount } from '@/utils/detect/claimed-count';
import type { Engine } from '@/utils/engines/engine';
import { engines, priorities } from '@/utils/engines/registry';
import { taughtEngine } from '@/utils/engines/taught/engine';
import { isSelector } from '@/utils/engines/taught/is-selector';
import { type ParsedRecipe, parseRecipe } from '@/utils/engines/taught/parse-recipe';
import type { PageRoot } from '@/utils/reading/page-roots';
import type { RecipePorts } from './ports';

/** Checks a file that a reader wrote, or got from another one. */
export function checkRecipeFile(raw: unknown): ParsedRecipe {
  return parseRecipe(raw, isSelector);
}

/** What is stored may be of another version: it is checked like any file, and one that is not in order does nothing. */
export async function loadTaught(ports: RecipePorts | undefined): Promise<Engine | undefined> {
  const raw = await ports?.load();
  if (!ports || raw === undefined) return undefined;
  const { recipe } = { recipe: undefined, ...checkRecipeFile(raw) };
  if (!recipe) return undefined;
  const engine = taughtEngine(recipe, ports.site);
  // Who is asked and finds nothing counts as silent, and the reader is told that their recipe has become old.
  return { ...engine, suspect: (page) => engine.suspect(page) || shouldHoldComments(page) };
}

/** The page itself says so, or it has what a known engine prints around comments. A site has pages without any, too. */
function shouldHoldComments(page: PageRoot): boolean {
  const claimed = claimedCount(page);
  if (claimed !== undefined) return claimed > 0;
  return priorities.some((id) => id !== 'generic' && engines[id].suspect(page));
}
