// Which comment do the replies in a sibling branch answer?

import { isElement } from '@/utils/reading/is-element';
import { mapInSteps, type Steps } from '@/utils/reading/steps';
import type { Scope } from './find-values';
import type { Recipe } from './recipe';

/** So many siblings may stand between a comment and the branch of its replies: an anchor, a form, a rule. */
const reach = 6;

function commentBefore(branch: Element, scope: Scope): number | undefined {
  let at = branch.previousElementSibling;
  for (let step = 0; at && step < reach; step += 1) {
    const owner = scope.owners.ownerOf(at);
    // Around the branch there may be a comment too, as a whole; it is not the one before.
    if (owner !== undefined && scope.spans[owner]?.element.contains(branch) === false) return owner;
    at = at.previousElementSibling;
  }
  return undefined;
}

/** The branches of a thread, each with the comment whose replies it holds. */
export function* findBranches(scope: Scope, recipe: Recipe): Steps<Map<Element, number>> {
  const branches = new Map<Element, number>();
  for (const shape of recipe.shape) {
    if (shape.kind !== 'branch') continue;
    yield* mapInSteps(scope.query(shape.selector), (element) => {
      if (!isElement(element) || branches.has(element)) return;
      const owner = commentBefore(element, scope);
      if (owner !== undefined) branches.set(element, owner);
    });
  }
  return branches;
}
