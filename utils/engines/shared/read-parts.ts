// What do a recipe's sources say of each comment of a thread?

import type { CommentId, Moment, Score } from '@/utils/forest/comment';
import { safeUrl } from '@/utils/reading/safe-url';
import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { readVoteScore } from '@/utils/reading/vote-score';
import { bodyText } from './body-text';
import { fillForm } from './byline-forms';
import { cleanName } from './clean-name';
import { countLikes } from './count-likes';
import { findElements, findMarked, findValues, type Scope, type Value } from './find-values';
import { type DateHabits, type DateReader, openDates } from './read-times';
import type { Recipe, ScoreRecipe, Source } from './recipe';
import { takeId } from './take-id';
import { valueText } from './value-text';

/** The parts of one comment, by the recipe; what was not found is undefined. */
export interface CommentParts {
  /** The engine's own; not yet sure to be unique. */
  id: CommentId | undefined;
  author: string | undefined;
  time: Moment | undefined;
  title: string | undefined;
  text: string | undefined;
  permalink: string | undefined;
  score: Score | undefined;
  deleted: true | undefined;
  collapsed: true | undefined;
  isNew: true | undefined;
}

function* texts(scope: Scope, sources: readonly Source[] | undefined): Steps<(string | undefined)[]> {
  const values = yield* findValues(scope, sources);
  return yield* mapInSteps(scope.spans, (_, index) => {
    const value = values.get(index);
    return value && valueText(value);
  });
}

type Facts = Readonly<Record<string, string>>;

/** Of the forms that fit the first whose time is one: `{author} — {time}` fits a line that begins with its date too. */
function factsOf(line: string, forms: readonly string[], { holdsDate }: DateReader): Facts | undefined {
  let first: Facts | undefined;
  for (const form of forms) {
    const filled = fillForm(line, form);
    if (filled?.time !== undefined && holdsDate(filled.time)) return filled;
    first ??= filled;
  }
  return first;
}

function* bylines(scope: Scope, { byline }: Recipe, dates: DateReader): Steps<Map<number, Facts>> {
  const facts = new Map<number, Facts>();
  yield* mapInSteps(yield* findValues(scope, byline?.from), ([index, value]) => {
    const line = valueText(value);
    const found = line && factsOf(line, byline?.forms ?? [], dates);
    if (found) facts.set(index, found);
  });
  return facts;
}

const holdsClock = (value: Value) => /\d{1,2}[:.h]\d\d/.test(valueText(value) ?? '');

function permalinkOf(value: Value | undefined): string | undefined {
  if (!value) return undefined;
  const href = value.attribute ?? value.element.getAttribute('href');
  return href ? safeUrl(href, value.element.baseURI) : undefined;
}

function* scores(scope: Scope, recipe: ScoreRecipe | undefined): Steps<(Score | undefined)[]> {
  if (!recipe) return [];
  const { kind, min, max, likedBy } = recipe;
  const value = yield* texts(scope, recipe.value);
  const up = yield* texts(scope, recipe.up);
  const down = yield* texts(scope, recipe.down);
  const lines = yield* findValues(scope, likedBy?.from);
  return scope.spans.map((_, index) => {
    const line = lines.get(index)?.element;
    return (
      readVoteScore({ kind, value: value[index], up: up[index], down: down[index], min, max }) ??
      (line && countLikes(line, likedBy?.names))
    );
  });
}

/** One query for each source over the whole scope. Yields where work may be interrupted. */
export function* readParts(scope: Scope, recipe: Recipe, habits: DateHabits): Steps<CommentParts[]> {
  const ids = yield* findValues(scope, recipe.id?.from);
  const authors = yield* texts(scope, recipe.author);
  const dates = openDates(habits);
  const lines = yield* bylines(scope, recipe, dates);
  const timed = yield* findValues(scope, recipe.time, dates.holdsDate);
  // A time of day alone is no date, but better than nothing.
  const clocks =
    timed.size < scope.spans.length
      ? yield* findValues(scope, recipe.time, holdsClock)
      : new Map<number, Value>();
  const times = yield* dates.readTimes(
    scope.spans.map((_, index) => timed.get(index) ?? lines.get(index)?.time ?? clocks.get(index)),
  );
  const titles = yield* texts(scope, recipe.title);
  const permalinks = yield* findValues(scope, recipe.permalink);
  const bodies = yield* findElements(scope, recipe.body);
  const without = recipe.bodyWithout?.join(', ');
  const rated = yield* scores(scope, recipe.score);
  const deleted = yield* findMarked(scope, recipe.deleted);
  const collapsed = yield* findMarked(scope, recipe.collapsed);
  const isNew = yield* findMarked(scope, recipe.isNew);
  return yield* mapInSteps(scope.spans, ({ element }, index): CommentParts => {
    const id = ids.get(index);
    const idText = id && (id.attribute ?? valueText(id));
    const line = lines.get(index);
    const body = bodies.get(index);
    return {
      id: recipe.id && idText !== undefined ? takeId(idText, recipe.id) : undefined,
      author: cleanName(authors[index]) ?? cleanName(line?.author),
      time: times[index],
      title: titles[index] ?? line?.title,
      text: body && (bodyText(body, without, element) || undefined),
      permalink: permalinkOf(permalinks.get(index)),
      score: rated[index],
      deleted: deleted.has(index) || undefined,
      collapsed: collapsed.has(index) || undefined,
      isNew: isNew.has(index) || undefined,
    };
  });
}
