// Is the first comment the story's own post, around or above all others, and not one that all of them answer?

import { classesOf } from '../../shared/classes-of';
import type { Parts } from '../read/parts';
import type { ParentGuess } from './parent-guess';
import type { Spans } from './spans';

/** A thread of fewer has too little to compare. */
const fewest = 3;
/** Comments that are compared with the first one. */
const compared = 60;

/**
 * Whether all others descend from the first comment, and it is built in another way: no class of its element is one of
 * theirs, and neither its author nor its words stand in elements like theirs.
 */
export function isStoryPost(
  { elements, starts }: Spans,
  parts: readonly Parts[],
  guesses: readonly ParentGuess[],
): boolean {
  if (guesses.length <= fewest || guesses[0]?.parent !== undefined) return false;
  // Each has a parent, and circles were broken: all ways lead to the first.
  if (guesses.some(({ parent }, at) => at > 0 && parent === undefined)) return false;
  const others = Array.from(starts.slice(1, compared + 1));
  const own = kindsOf(elements[starts[0] ?? -1]);
  if (others.some((start) => own.some((kind) => kindsOf(elements[start]).includes(kind)))) return false;
  return (
    !isUsual(parts, ({ authorElement }) => authorElement) && !isUsual(parts, ({ bodyElement }) => bodyElement)
  );
}

/** Whether a part of the first comment stands in an element such as most others have it in. */
function isUsual(parts: readonly Parts[], partOf: (parts: Parts) => Element | undefined): boolean {
  const [first, ...others] = parts.slice(0, compared + 1).map((one) => signatureOf(partOf(one)));
  return first !== undefined && others.filter((one) => one === first).length * 2 > others.length;
}

function signatureOf(element: Element | undefined): string | undefined {
  return element && `${element.nodeName} ${element.getAttribute('class')} ${element.parentElement?.nodeName}`;
}

/** The tag alone where there is no class. */
function kindsOf(element: Element | undefined): readonly string[] {
  if (!element) return [];
  const classes = classesOf(element)
    .slice(0, 12)
    .map((name) => name.replaceAll(/\d+/g, '#'));
  return classes.length > 0 ? classes : [element.nodeName];
}
