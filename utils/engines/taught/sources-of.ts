// By which selectors is a part of one comment, at which the reader points, found in the other comments too?

import type { Owners } from '../shared/owners';
import type { Source } from '../shared/recipe';
import { isSelector } from './is-selector';
import { checkSource } from './recipe-fields';
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

/** With one source that our own check refuses, the whole recipe does nothing. */
const canBeKept = (source: string) => checkSource(source, '', isSelector) === undefined;

/** Where each style is a class, a path with all of them is too long to be kept: then with fewer at each step. */
const classesAStep = [undefined, 3, 1, 0];

/** From the comment down to the part: `header > span > a`. */
function pathTo(part: Element, comment: Element, most: number | undefined): string {
  const steps: string[] = [];
  for (let at: Element | null = part; at && at !== comment && steps.length < 5; at = at.parentElement)
    steps.unshift(stepSelector(at, most));
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
  const paths = classesAStep.map((most) => pathTo(part, comment, most));
  const path = paths.filter(canBeKept).slice(0, 1);
  const tried = new Set([...ownSelectors(part), part.localName, ...inside, ...path]);
  const hits = [...tried].filter(canBeKept).flatMap((selector) => {
    const found = firstIn(ground, selector);
    return owner !== undefined && found.get(owner) === part ? [{ selector, count: found.size }] : [];
  });
  return hits
    .sort((one, other) => other.count - one.count)
    .slice(0, 2)
    .map(({ selector }) => selector);
}
