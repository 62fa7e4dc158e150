// Which selectors cannot match on a page, since a class that they need is nowhere on it?

/**
 * Each engine's hint alone is cheap; those of fifty engines, each of which looks through the whole page in vain, took 22 ms on a
 * page of 1,000 comments, a sixth of what reading them took (profile). All classes of a page are gathered in one walk, on first demand.
 * @returns whether a selector might match; true for selectors that need no class
 */
export function openPageClasses(document: Document): (selector: string) => boolean {
  let classes: ReadonlySet<string> | undefined;
  return (selector) => {
    const needed = neededClasses(selector);
    if (needed.length === 0) return true;
    classes ??= listClasses(document);
    return needed.every((name) => classes?.has(name));
  };
}

/** In lower case: on pages in quirks mode, as old ones are, classes match in any case. */
function listClasses(document: Document): ReadonlySet<string> {
  const values = new Set<string>();
  for (const element of document.getElementsByTagName('*')) {
    const value = element.getAttribute('class');
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
