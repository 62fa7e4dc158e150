// What does a thread hold, read by a recipe?

import type { CommentId, CommentRecord } from '@/utils/forest/comment';
import { defined } from '@/utils/reading/defined';
import { elementsIn } from '@/utils/reading/elements-in';
import { isElement } from '@/utils/reading/is-element';
import { closestAcross } from '@/utils/reading/page-roots';
import type { Pause } from '@/utils/reading/pause';
import type { Place, Reading } from '@/utils/reading/places';
import { doAtOnce, doInSlices, mapInSteps, type Steps } from '@/utils/reading/steps';
import { findBranches } from './branches';
import { findParents } from './find-parents';
import { findPlaces } from './find-places';
import type { Scope } from './find-values';
import { openOwners } from './owners';
import { type CommentParts, readParts } from './read-parts';
import type { DateHabits } from './read-times';
import type { Recipe } from './recipe';
import { findSpans, type Span } from './spans';
import { openUniqueIds } from './unique-ids';

/** The page's own number, or the comment's place on it; the second of the same id is `3~2`. */
function uniqueIds(parts: readonly CommentParts[]): CommentId[] {
  const unique = openUniqueIds('~');
  return parts.map(({ id }, index) => unique(id ?? `at-${index + 1}`));
}

/** The engine's numbers are given in the order of posting. */
function sequenceOf(id: CommentId | undefined): number | undefined {
  return id !== undefined && /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}

function recordOf(parts: CommentParts, id: CommentId): CommentRecord {
  return defined({ ...parts, id, sequence: sequenceOf(parts.id) });
}

/** How dates of the page are printed, by its language and the recipe. */
function habitsOf(root: Element, { dayFirst }: Recipe): DateHabits {
  const language = closestAcross(root, '[lang]')?.getAttribute('lang') || undefined;
  return { now: Date.now(), ...defined({ language, dayFirst }) };
}

/**
 * Reads the comments under `root`, which are given in page order. Never writes to the page, never throws on bad markup; its
 * cost grows with the page and no faster.
 */
export async function readByRecipe(
  root: Element,
  recipe: Recipe,
  comments: readonly Element[],
  pause: Pause,
): Promise<Reading> {
  return doInSlices(readInSteps(root, recipe, comments), pause);
}

function* readInSteps(root: Element, recipe: Recipe, comments: readonly Element[]): Steps<Reading> {
  const spans = yield* findSpans(comments, recipe);
  const owners = openOwners(root, spans);
  const scope: Scope = { spans, owners, query: (selector) => root.querySelectorAll(selector) };
  const parts = yield* readParts(scope, recipe, habitsOf(root, recipe));
  const named = {
    ids: parts.map(({ id }) => id),
    authors: parts.map(({ author }) => author),
    texts: parts.map(({ text }) => text),
  };
  const branches = yield* findBranches(scope, recipe);
  const parents = yield* findParents(scope, recipe, named, branches);
  const ids = uniqueIds(parts);
  const records = yield* mapInSteps(parts, (part, index): CommentRecord => {
    const parent = parents.get(index);
    const record = recordOf(part, ids[index] as CommentId);
    if (!parent) return record;
    const { confidence } = parent;
    return {
      ...record,
      parent: ids[parent.index] as CommentId,
      ...(confidence !== undefined && { parentConfidence: confidence }),
    };
  });
  const places = yield* findPlaces(scope, branches);
  return { records, places: new Map(places.map((place, index) => [ids[index] as CommentId, place])) };
}

/** Whether the recipe's own selectors say that a comment stands there. */
export function isCommentOf({ own, item }: Place, recipe: Recipe): boolean {
  const selector = recipe.comment.join(', ');
  return [...own, item].some((node) => isElement(node) && node.matches(selector));
}

/** Where a comment alone is read, its nodes are all there is. */
function spanOf({ own, item }: Place, recipe: Recipe): Span | undefined {
  const nodes = own.filter((node) => node.isConnected);
  const first = nodes.find(isElement);
  const selector = recipe.comment.join(', ');
  const element =
    nodes.filter(isElement).find((node) => node.matches(selector)) ??
    item ??
    first?.closest(selector) ??
    first;
  return element && { element, nodes };
}

/** What stands between a comment's item and its own nodes, and what holds its replies: on some sites that says that it is folded. */
function wrappersOf({ element, nodes }: Span, { branch }: Place): Element[] {
  const wrappers: Element[] = branch ? [branch] : [];
  let at = nodes[0]?.parentElement;
  while (at && at !== element && element.contains(at)) {
    wrappers.push(at);
    at = at.parentElement;
  }
  return wrappers;
}

/** Whether an element in a comment's nodes is not one of its replies, which stand in its `dd` until they are moved. */
function ownIn(span: Span, recipe: Recipe): (element: Element) => boolean {
  const selector = recipe.comment.find((one) => span.element.matches(one));
  const inner = selector ? elementsIn(span.nodes, selector).filter((one) => one !== span.element) : [];
  if (inner.length === 0) return () => true;
  const replies = doAtOnce(findSpans(inner, recipe));
  const { ownerOf } = openOwners(span.element.ownerDocument.documentElement, [span, ...replies]);
  return (element) => ownerOf(element) === 0;
}

/**
 * Reads one comment again, whose own nodes have changed since. What it answers is kept: that does not change by voting, editing
 * or opening. `undefined`: it is no comment any more.
 */
export function readOneByRecipe(
  record: CommentRecord,
  place: Place,
  recipe: Recipe,
): CommentRecord | undefined {
  const span = spanOf(place, recipe);
  if (!span) return undefined;
  const wrappers = wrappersOf(span, place);
  const isOwn = ownIn(span, recipe);
  const scope: Scope = {
    spans: [span],
    owners: { root: span.element, ownerOf: () => 0, ownerAround: () => undefined },
    query: (selector) => [
      ...(!span.nodes.includes(span.element) && span.element.matches(selector) ? [span.element] : []),
      ...wrappers.filter((wrapper) => wrapper.matches(selector)),
      ...elementsIn(span.nodes, selector).filter(isOwn),
    ],
  };
  const [parts] = doAtOnce(readParts(scope, recipe, habitsOf(span.element, recipe)));
  const isNamed = recipe.author ?? recipe.byline ?? recipe.body;
  if (!parts || (isNamed && parts.author === undefined && parts.text === undefined)) return undefined;
  const { parent, parentConfidence } = record;
  return defined({ ...recordOf(parts, record.id), sequence: record.sequence, parent, parentConfidence });
}
