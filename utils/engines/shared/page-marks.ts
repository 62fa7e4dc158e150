// Which selectors cannot match on a page, since a class or an attribute that they need is nowhere on it?

import type { PageRoot } from '@/utils/reading/page-roots';
import type { Steps } from '@/utils/reading/steps';

/** So many elements are listed in one go: some milliseconds of them. */
const inOneGo = 5000;

/**
 * Each engine's hint alone is cheap; those of fifty engines, each of which looks through the whole page in vain, took 22 ms on a
 * page of 1,000 comments, a sixth of what reading them took (profile). All classes of a page are gathered in one walk, and what can be told by
 * attributes alone is asked in one question, on first demand.
 * @param hints all that will be asked
 * @returns whether a selector might match; true for selectors of which nothing can be said
 */
export function* openPageMarks(
  page: PageRoot,
  hints: readonly string[],
): Steps<(selector: string) => boolean> {
  const byAttribute = new Set(hints.filter((hint) => neededAttribute(hint) !== undefined));
  const classes = yield* listClasses(page);
  let isMarked: boolean | undefined;
  return (selector) => {
    if (byAttribute.has(selector)) {
      isMarked ??= matchesAny(page, [...byAttribute]);
      return isMarked;
    }
    const needed = neededClasses(selector);
    return needed.every((name) => classes.has(name));
  };
}

/** The attributes come first: most elements have none of them, and need not be held against each selector, which takes 0.5 to 0.65 of the time. */
function matchesAny(page: PageRoot, selectors: readonly string[]): boolean {
  const attributes = new Set(selectors.map((selector) => `[${neededAttribute(selector)}]`));
  const question = `:is(${[...attributes].join(', ')}):is(${selectors.join(', ')})`;
  return page.querySelector(question) !== null;
}

/** The attribute without which the selector matches nothing, if that and a name are all it is: `span[id^="c"]`. */
function neededAttribute(selector: string): string | undefined {
  return /^[a-z]*\[([a-z-]+)[^\]]*\]$/.exec(selector)?.[1];
}

/** In lower case: on pages in quirks mode, as old ones are, classes match in any case. A walker takes 0.5 to 0.7 of the time that a list of all elements takes (5,000 comments). */
function* listClasses(page: PageRoot): Steps<ReadonlySet<string>> {
  const values = new Set<string>();
  const walker = (page.ownerDocument ?? page).createTreeWalker(page, NodeFilter.SHOW_ELEMENT);
  let left = inOneGo;
  for (let at = walker.nextNode(); at; at = walker.nextNode()) {
    if (left-- === 0) {
      yield;
      left = inOneGo;
    }
    const value = (at as Element).getAttribute('class');
    if (value) values.add(value);
  }
  const classes = new Set<string>();
  for (const value of values) for (const name of value.toLowerCase().split(/\s+/)) classes.add(name);
  return classes;
}

/** Classes without which the selector matches nothing. None where that is not plain to see. */
export function neededClasses(selector: string): string[] {
  let plain = selector.replaceAll(/\[[^\]]*\]/g, '');
  // What stands in `:not()` and `:is()`, from the innermost on.
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replaceAll(/:[\w-]+\([^()]*\)/g, '');
  }
  if (/[,\\()"']/.test(plain)) return [];
  return [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name.toLowerCase());
}
