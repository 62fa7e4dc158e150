// Where does each comment of a thread stand?

import { placeComment } from '@/utils/reading/place-comment';
import type { Place } from '@/utils/reading/places';
import { mapInSteps, type Steps } from '@/utils/reading/steps';
import type { Scope } from './find-values';

/** The elements of the comments in each comment, what stands before them included: an anchor in the box of what they answer. */
function* childrenOf({ spans, owners }: Scope): Steps<Map<number, Element[]>> {
  const children = new Map<number, Element[]>();
  yield* mapInSteps(spans, ({ element, nodes }) => {
    const around = owners.ownerAround(element);
    if (around === undefined) return;
    const elements = nodes.filter((node): node is Element => node.nodeType === 1);
    const list = children.get(around);
    if (list) list.push(...elements);
    else children.set(around, elements);
  });
  return children;
}

/** The place of each comment, in page order. */
export function* findPlaces(scope: Scope, branches: ReadonlyMap<Element, number>): Steps<Place[]> {
  const children = yield* childrenOf(scope);
  const branchOf = new Map<number, Element>();
  for (const [branch, index] of branches) if (!branchOf.has(index)) branchOf.set(index, branch);
  return yield* mapInSteps(scope.spans, ({ element, nodes }, index): Place => {
    const inner = (children.get(index) ?? []).filter((child) => element.contains(child));
    if (nodes.length === 1 || inner.length > 0) {
      const place = placeComment(element, inner);
      const branch = place.branch ?? branchOf.get(index);
      return branch && !place.item ? { ...place, branch } : place;
    }
    const branch = branchOf.get(index);
    return { own: nodes, ...(branch && { branch }) };
  });
}
