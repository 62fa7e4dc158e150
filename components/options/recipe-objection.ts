// Why is a text no recipe, in the reader's language?

import { i18n } from '#i18n';
import type { RecipeCheck, RecipeFault } from '@/utils/prefs/recipe-store';

export interface Objection {
  readonly text: string;
}

export interface Verdict {
  readonly objection?: Objection;
  readonly file?: unknown;
  readonly site?: string;
}

const sentences: Readonly<Record<RecipeFault['kind'], (at: string) => string>> = {
  'not-a-recipe': () => i18n.t('recipes.fault.noRecipe'),
  'other-version': () => i18n.t('recipes.fault.otherVersion'),
  missing: (at) => i18n.t('recipes.fault.missing', [at]),
  'unknown-key': (at) => i18n.t('recipes.fault.unknownKey', [at]),
  'wrong-type': (at) => i18n.t('recipes.fault.wrongType', [at]),
  'not-a-selector': (at) => i18n.t('recipes.fault.noSelector', [at]),
  'too-long': (at) => i18n.t('recipes.fault.tooLong', [at]),
  'too-many': (at) => i18n.t('recipes.fault.tooMany', [at]),
  'too-costly': (at) => i18n.t('recipes.fault.tooCostly', [at]),
};

/** The recipe in the text, or why there is none. */
export function objectionTo(text: string, check: RecipeCheck): Verdict {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { objection: { text: i18n.t('recipes.fault.noJson') } };
  }
  const { problem, site } = { site: undefined, ...check(file) };
  if (problem) return { objection: { text: sentences[problem.kind](problem.at) } };
  return { file, ...(site !== undefined && { site }) };
}
