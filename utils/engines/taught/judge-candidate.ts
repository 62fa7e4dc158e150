// How much does a set of elements look like the comments that the reader means?

import type { Candidate } from './candidates';

/** So many of a set are looked at, spread evenly. */
const sample = 24;

const words = /comment|repl(?:y|ies)|post|message|response|discuss|entry|athing|kommentar|comentario/i;
const dated = 'time, [datetime], [class*="date" i], [class*="time" i], [class*="ago" i], abbr[title]';
const named =
  '[class*="author" i], [class*="user" i], [class*="name" i], [itemprop~="author"], [rel~="author"], cite, .fn';
/** `12:30`, `3/4/2007`, `2007-03-04`, `4. März 2007`, `3 hours ago` in the first words of a comment. */
const looksDated =
  /\d{1,2}[:.]\d\d|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\b(?:19|20)\d\d\b|\b\d{1,2} [a-zä]{3,9} ago\b/i;
/** How much of a comment's text is looked at. */
const longest = 3_000;

interface Look {
  readonly dated: boolean;
  readonly named: boolean;
  readonly long: boolean;
}

function lookAt(element: Element): Look {
  const text = (element.textContent ?? '').slice(0, longest);
  return {
    dated: element.querySelector(dated) !== null || looksDated.test(text),
    named: element.querySelector(named) !== null || element.querySelector('a[href], b, strong') !== null,
    long: text.trim().length > 30,
  };
}

function spread<T>(items: readonly T[]): T[] {
  const step = Math.max(1, items.length / sample);
  const picked: T[] = [];
  for (let at = 0; at < items.length && picked.length < sample; at += step)
    picked.push(items[Math.floor(at)] as T);
  return picked;
}

/** Sets with more of them are better described by what they have in common than by the one that was pointed at. */
const forEachDoubling = 0.1;
/** What the reader points at is what they mean, more likely than what is around it. */
const forEachStep = 0.12;
/** One alone is no kind yet. */
const forBeingAlone = 1;
/** `li.comment` around `div.comment`: one comment would count twice. */
const forMixedTags = 0.5;

/** What it says of the elements themselves: a list is named after comments, too, and those right in it are no more likely for that. */
const lastStepOf = (selector: string) => selector.slice(selector.lastIndexOf(' ') + 1);

/** The higher the likelier; only the order counts. */
export function judgeCandidate({ selector, elements, climb }: Candidate): number {
  const looks = spread(elements).map(lookAt);
  const share = (fact: keyof Look) => looks.filter((look) => look[fact]).length / looks.length;
  return (
    share('dated') * 1.2 +
    share('named') * 0.6 +
    share('long') * 0.6 +
    (words.test(lastStepOf(selector)) ? 0.3 : 0) +
    Math.log2(elements.length) * forEachDoubling -
    climb * forEachStep -
    (elements.length === 1 ? forBeingAlone : 0) -
    (elements.some(({ localName }) => localName !== elements[0]?.localName) ? forMixedTags : 0)
  );
}
