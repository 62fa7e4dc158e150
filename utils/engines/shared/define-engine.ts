// How does a description of an engine become an engine?

import type { CommentRecord } from '@/utils/forest/comment';
import type { PageRoot } from '@/utils/reading/page-roots';
import type { Pause } from '@/utils/reading/pause';
import type { Place, Reading } from '@/utils/reading/places';
import type { Engine, EngineId, Finding } from '../engine';
import { findComments, groupComments } from './find-comments';
import { isCommentOf, readByRecipe, readOneByRecipe } from './read-by-recipe';
import type { Recipe } from './recipe';

/** All that an engine of recipes is. */
export interface EngineFacts {
  readonly id: EngineId;
  /** Proper name, shown to readers and not translated. */
  readonly name: string;
  readonly fromDocumentation?: true;
  /** Selectors of which one matches on every page with such a thread; cheap ones, by id, class or attribute. */
  readonly hint: readonly string[];
  /**
   * The marks that only this engine leaves: in each thread, or in what is around it, one of them matches. Without any, the recipe's own
   * selectors are the proof.
   */
  readonly proof?: readonly string[];
  /** Tried in order: the first whose comments are on the page. */
  readonly recipes: readonly Recipe[];
  readonly heldBy?: Engine['heldBy'];
  /** 0 to 1; less where the markup could be another's. */
  readonly confidence?: number;
}

/** Recipes name every mark of the engine's own. */
const usualConfidence = 0.97;

function proofIn(root: Element, proof: readonly string[]): string | undefined {
  return proof.find((selector) => root.querySelector(selector) ?? root.closest(selector));
}

/** A list of titles or of names alone is no thread to read: somewhere in it somebody says something. */
function hasBody(root: Element, { body }: Recipe): boolean {
  return !body || body.some((selector) => root.querySelector(selector) !== null);
}

/** What a thread is read by: the recipe by which it was found, and its comments. */
interface Found {
  readonly recipe: Recipe;
  readonly comments: readonly Element[];
}

/**
 * Looked for once: three times, as before, took 65 ms of 5,000 comments in lists (profile). Only of the one thread of a page: else another's may stand
 * in it.
 */
const founds = new WeakMap<Finding, Found>();

function findingsOf(page: PageRoot, facts: EngineFacts): Finding[] {
  const { id, proof, recipes, confidence = usualConfidence } = facts;
  for (const recipe of recipes) {
    const groups = groupComments(page, recipe);
    const findings = groups.flatMap(({ root, comments }): Finding[] => {
      const mark = proof ? proofIn(root, proof) : undefined;
      if ((proof && mark === undefined) || !hasBody(root, recipe)) return [];
      const selector = recipe.comment.find((one) => comments[0]?.matches(one)) ?? '';
      const reasons = [`${comments.length} × ${selector}`, ...(mark === undefined ? [] : [mark])];
      const finding: Finding = { engine: id, root, confidence, reasons };
      if (groups.length === 1) founds.set(finding, { recipe, comments });
      return [finding];
    });
    if (findings.length > 0) return findings;
  }
  return [];
}

/** The first recipe that has comments in the thread. */
function lookAgain(root: Element, recipes: readonly Recipe[]): Found | undefined {
  for (const recipe of recipes) {
    const comments = findComments(root, recipe);
    if (comments.length > 0) return { recipe, comments };
  }
  return undefined;
}

function readAgain(
  recipes: readonly Recipe[],
  record: CommentRecord,
  place: Place,
): CommentRecord | undefined {
  // Where our wrappers stand between, a selector of parents and children fails: then any recipe that reads something will do.
  const sure = recipes.filter((recipe) => isCommentOf(place, recipe));
  for (const recipe of sure.length > 0 ? sure : recipes) {
    const again = readOneByRecipe(record, place, recipe);
    if (again) return again;
  }
  return undefined;
}

/** An engine that is data: recognised by selectors, read by recipes. */
export function defineEngine(facts: EngineFacts): Engine {
  return {
    id: facts.id,
    name: facts.name,
    ...(facts.fromDocumentation && { fromDocumentation: true }),
    ...(facts.heldBy !== undefined && { heldBy: facts.heldBy }),
    selectors: facts.recipes.flatMap(({ comment }) => comment),
    hint: facts.hint,
    suspect(page, mayMatch = () => true) {
      const hint = facts.hint.filter(mayMatch).join(', ');
      return hint !== '' && page.querySelector(hint) !== null;
    },
    find: (page) => findingsOf(page, facts),
    read: async (finding: Finding, pause: Pause): Promise<Reading> => {
      const { root } = finding;
      const found = founds.get(finding) ?? lookAgain(root, facts.recipes);
      founds.delete(finding);
      return found
        ? readByRecipe(root, found.recipe, found.comments, pause)
        : { records: [], places: new Map() };
    },
    readAgain: (record, place) => readAgain(facts.recipes, record, place),
  };
}
