// How long could a selector that somebody wrote keep a page busy?

/** Measured in Chromium 156 on 16,000 comments, flat and 300 deep; what is `boundless` did not end there. */
export interface SelectorCost {
  /** One for each selector of a list, and more for each look below an element or path within brackets: these take up to a second. */
  readonly units: number;
  /** It has loops within loops: over the ancestors of ancestors, or over all siblings of each. */
  readonly isBoundless: boolean;
  /** May be asked of one element after the other: no answer counts all siblings, or tries many ways up the page. */
  readonly isPlain: boolean;
}

/** How many others take as long as one look below, or one path within brackets, on the page where it is worst. */
const look = 8;
const path = 24;

/** One selector of a list, by itself or within brackets. */
interface Level {
  /** The pseudo-class in whose brackets it stands; empty outside. */
  readonly name: string;
  combinators: number;
  /** Those of them over which an element may stand at any distance: a blank, or `~`. */
  loose: number;
  /** It has brackets with a path in them. */
  hasPath: boolean;
}

const begin = (name: string): Level => ({ name, combinators: 0, loose: 0, hasPath: false });

/** Without what is escaped, quoted or in square brackets; a blank is left only where it stands for a step. */
function simplify(selector: string): string {
  return selector
    .replaceAll(/\\(?:[\da-f]{1,6}\s?|.)/gis, 'e')
    .replaceAll(/"[^"]*"|'[^']*'/g, '')
    .replaceAll(/\[[^\]]*\]/g, 'a')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([>+~,]) ?/g, '$1')
    .replaceAll(/\( /g, '(')
    .replaceAll(/ \)/g, ')')
    .trim()
    .toLowerCase();
}

/** Any other could hold selectors in a way that is not counted here. */
const knownBrackets = /^:(?:has|is|where|not|lang|dir|nth-[a-z-]+)\($/;

/** @param selector one that the browser understands */
export function weighSelector(selector: string): SelectorCost {
  let units = 1;
  let isBoundless = false;
  let isPlain = true;
  const around: Level[] = [];
  let level = begin('');
  for (const [piece] of simplify(selector).matchAll(/:[a-z-]+\(?|[ >+~,)]|[^ >+~,):]+|:/g)) {
    if (piece.startsWith(':')) {
      if (/^:(?:nth-|[a-z]+-of-type)/.test(piece)) isPlain = false;
      if (!piece.endsWith('(')) continue;
      if (!knownBrackets.test(piece)) isBoundless = true;
      if (piece === ':has(') units += look;
      around.push(level);
      level = begin(piece);
    } else if (piece === ')') {
      const { name, combinators, loose } = level;
      level = around.pop() ?? level;
      if (combinators === 0 || name === ':has(') continue;
      if (loose > 1) isBoundless = true;
      units += path;
      isPlain = false;
      level.hasPath = true;
      if (around.length > 0) isBoundless = true;
    } else if (level.name.startsWith(':nth-')) {
      if (piece === 'of') isBoundless = true;
    } else if (piece === ',') {
      units += 1;
      level = { ...begin(level.name), hasPath: false };
    } else if (/^[ >+~]$/.test(piece)) {
      level.combinators += 1;
      if (piece === ' ' || piece === '~') level.loose += 1;
      if (level.loose > 1) isPlain = false;
      // A path in brackets is then asked of each element on the way; and `~` of all siblings of each.
      if (level.hasPath || (piece === '~' && around.length > 0)) isBoundless = true;
    }
  }
  return { units, isBoundless, isPlain };
}
