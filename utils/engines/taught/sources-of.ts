// By which selectors is a part of one comment, at which the reader points, found in the other comments too?

import type { Owners } from '../shared/owners';
import type { Source } from '../shared/recipe';
import { ownSelectors, stableClasses, stepSelector } from './stable-marks';

/** What is known of the comments while a recipe is made of them. */
export interface Ground {
  readonly root: Element;
  readonly elements: readonly Element[];
  readonly owners: Owners;
}

/** For each comment its own first match, outside of its replies. */
function firstIn({ root, owners }: Ground, selector: string): Map<number, Element> {
  const first = new Map<number, Element>();
  for (const element of root.querySelectorAll(selector)) {
    const owner = owners.ownerOf(element);
    if (owner !== undefined && !first.has(owner) && /\S/.test(element.textContent ?? ''))
      first.set(owner, element);
  }
  return first;
}

/** From the comment down to the part: `header > span > a`. */
function pathTo(part: Element, comment: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = part; at && at !== comment && steps.length < 5; at = at.parentElement)
    steps.unshift(stepSelector(at));
  return steps.join(' > ');
}

/** The surest first; empty where the part is in no comment. */
export function sourcesOf(part: Element, ground: Ground): Source[] {
  const owner = ground.owners.ownerOf(part);
  const comment = owner === undefined ? undefined : ground.elements[owner];
  if (!comment || comment === part) return [];
  const around = part.parentElement && part.parentElement !== comment ? part.parentElement : undefined;
  const inside = around
    ? stableClasses(around).map((name) => `.${CSS.escape(name)} > ${stepSelector(part)}`)
    : [];
  const tried = new Set([...ownSelectors(part), part.localName, ...inside, pathTo(part, comment)]);
  const hits = [...tried].flatMap((selector) => {
    const found = firstIn(ground, selector);
    return owner !== undefined && found.get(owner) === part ? [{ selector, count: found.size }] : [];
  });
  return hits
    .sort((one, other) => other.count - one.count)
    .slice(0, 2)
    .map(({ selector }) => selector);
}
