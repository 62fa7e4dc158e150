// What may stand in each field of a recipe that somebody wrote?

import { splitSource } from '../shared/source';
import { weighSelector } from './selector-cost';

/** What is wrong with a recipe, in a form that every language can say. */
export interface RecipeProblem {
  readonly kind:
    | 'not-a-recipe'
    | 'other-version'
    | 'missing'
    | 'unknown-key'
    | 'wrong-type'
    | 'not-a-selector'
    | 'too-long'
    | 'too-many'
    | 'too-costly';
  /** Where: `recipe.shape[0].from[2]`. */
  readonly at: string;
}

/** Whether a text is a selector that the browser understands. */
export type IsSelector = (text: string) => boolean;

/** undefined: nothing is wrong. */
export type Check = (raw: unknown, at: string, isSelector: IsSelector) => RecipeProblem | undefined;

/** Twice the longest that any of the built-in recipes needs. */
const longestSelector = 400;
const longestText = 200;
const longestList = 60;
/** Each looks through what is below an element: more of them in one selector are a trap, not a description. */
const mostLooksBelow = 3;

const isObject = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** For what names comments, and whatever else is an element. */
export const checkSelector: Check = (raw, at, isSelector) => {
  if (typeof raw !== 'string') return { kind: 'wrong-type', at };
  if (raw.length > longestSelector || raw.toLowerCase().split(':has(').length - 1 > mostLooksBelow)
    return { kind: 'too-long', at };
  if (raw.trim() === '' || !isSelector(raw)) return { kind: 'not-a-selector', at };
  return weighSelector(raw).isBoundless ? { kind: 'too-costly', at } : undefined;
};

/** For what is asked of each element in turn. */
const plainSelector: Check = (raw, at, isSelector) =>
  checkSelector(raw, at, isSelector) ??
  (weighSelector(String(raw)).isPlain ? undefined : { kind: 'too-costly', at });

/** For what names a part of a comment: there an at sign near the end begins an attribute. */
export const checkSource: Check = (raw, at, isSelector) => {
  if (typeof raw !== 'string') return { kind: 'wrong-type', at };
  const parts = splitSource(raw.slice(0, longestSelector + 1));
  const isOwn = parts.selector === '' && parts.attribute !== undefined && raw.length <= longestSelector;
  return isOwn
    ? undefined
    : checkSelector(raw.length > longestSelector ? raw : parts.selector, at, isSelector);
};

const text: Check = (raw, at) => {
  if (typeof raw !== 'string') return { kind: 'wrong-type', at };
  return raw.length > longestText ? { kind: 'too-long', at } : undefined;
};

const number: Check = (raw, at) => (Number.isFinite(raw) ? undefined : { kind: 'wrong-type', at });
const share: Check = (raw, at) =>
  typeof raw === 'number' && raw >= 0 && raw <= 1 ? undefined : { kind: 'wrong-type', at };
const flag: Check = (raw, at) => (typeof raw === 'boolean' ? undefined : { kind: 'wrong-type', at });

function oneOf(...known: readonly string[]): Check {
  return (raw, at) => (known.some((word) => word === raw) ? undefined : { kind: 'wrong-type', at });
}

function listOf(check: Check, least = 0): Check {
  return (raw, at, isSelector) => {
    if (!Array.isArray(raw)) return { kind: 'wrong-type', at };
    if (raw.length < least) return { kind: 'missing', at };
    if (raw.length > longestList) return { kind: 'too-many', at };
    for (const [index, item] of raw.entries()) {
      const problem = check(item, `${at}[${index}]`, isSelector);
      if (problem) return problem;
    }
    return undefined;
  };
}

type Fields = Readonly<Record<string, Check>>;

function objectOf(required: Fields, optional: Fields = {}): Check {
  const known = new Map(Object.entries({ ...required, ...optional }));
  return (raw, at, isSelector) => {
    if (!isObject(raw)) return { kind: 'wrong-type', at };
    for (const key of Object.keys(required)) {
      if (!Object.hasOwn(raw, key)) return { kind: 'missing', at: `${at}.${key}` };
    }
    for (const [key, value] of Object.entries(raw)) {
      const check = known.get(key);
      if (!check) return { kind: 'unknown-key', at: `${at}.${key.slice(0, 40)}` };
      const problem = check(value, `${at}.${key}`, isSelector);
      if (problem) return problem;
    }
    return undefined;
  };
}

const selectors = listOf(checkSelector);
const plainSelectors = listOf(plainSelector);
const sources = listOf(checkSource);
const take = oneOf('last number', 'first number', 'fragment', 'whole');
const idFields = { take, prefix: text };

const shapes = new Map<unknown, Check>([
  ['nested', objectOf({ kind: text })],
  ['branch', objectOf({ kind: text, selector: checkSelector })],
  [
    'depth',
    objectOf({ kind: text }, { from: sources, after: text, ancestors: checkSelector, count: checkSelector }),
  ],
  ['reference', objectOf({ kind: text, from: sources }, idFields)],
  ['quote', objectOf({ kind: text, from: sources }, { ...idFields, confidence: share })],
  ['quoted words', objectOf({ kind: text, from: sources }, { confidence: share })],
  ['name', objectOf({ kind: text, from: sources }, { confidence: share })],
]);

const shape: Check = (raw, at, isSelector) => {
  if (!isObject(raw)) return { kind: 'wrong-type', at };
  const check = Object.hasOwn(raw, 'kind') ? shapes.get(raw.kind) : undefined;
  return check ? check(raw, at, isSelector) : { kind: 'wrong-type', at: `${at}.kind` };
};

/** What `Recipe` is to the compiler. */
export const checkRecipe = objectOf(
  { comment: listOf(checkSelector, 1), shape: listOf(shape) },
  {
    not: selectors,
    thread: selectors,
    span: oneOf('element', 'following'),
    until: plainSelectors,
    before: plainSelectors,
    id: objectOf({ from: sources }, idFields),
    author: sources,
    time: sources,
    byline: objectOf({ from: sources, forms: listOf(text) }),
    title: sources,
    body: selectors,
    bodyWithout: plainSelectors,
    permalink: sources,
    score: objectOf(
      { kind: oneOf('mean', 'votes', 'points', 'likes') },
      { value: sources, up: sources, down: sources, min: number, max: number },
    ),
    deleted: selectors,
    collapsed: selectors,
    isNew: selectors,
    dayFirst: flag,
  },
);
