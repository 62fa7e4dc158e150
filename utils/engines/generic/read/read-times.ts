// When was each comment of an unknown blog posted?

import type { Moment } from '@/utils/forest/comment';
import { collapseSpaces } from '@/utils/reading/collapse-spaces';
import { decideDayFirst } from '@/utils/reading/dates/day-order';
import type { FoundDate } from '@/utils/reading/dates/find-date';
import { type DateContext, readDate, resolveDate } from '@/utils/reading/dates/read-date';
import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { marks } from '../outline/mark-words';
import { readMarks } from '../outline/read-marks';
import type { CommentItems, Item } from './comment-items';
import { isUnder } from './find-body';
import { type DateFinder, openDates } from './open-dates';
import { isOfOther, otherDateClass, saysOtherDate } from './other-dates';
import { type Candidate, voteByPath } from './path-votes';

export interface TimeFound {
  readonly time: Moment;
  readonly element: Element;
  /** How many items of the comment stand before it. */
  readonly position: number;
  /** The item that prints it, and where in its text. */
  readonly item?: Item;
  readonly span?: { readonly start: number; readonly end: number };
}

interface TimeCandidate extends Candidate {
  readonly element: Element;
  readonly found: FoundDate | undefined;
  /** What attributes say of it, best first. */
  readonly exact: string | undefined;
  readonly item?: Item;
  /** It stands where the comments say what they have to say: by itself, or amid words. */
  readonly said?: 'alone' | 'amid';
}

/** Where this share of the comments has a time among what they say, it is their own; else somebody tells of it. */
const oftenSaid = 0.3;

/** A date is not longer, whatever it is made of. */
const longestWhole = 60;

const lonelyClock = /^\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?$/i;

/** Attributes in which engines keep the instant, the surest first. */
const attributes = [
  'datetime',
  'data-timestamp',
  'data-utime',
  'data-time',
  'data-epoch',
  'data-datetime',
  'data-date',
  'data-created',
  'data-local-time-stamp',
  'content',
  'title',
];

/** The time of each comment; absent where none is printed. */
export function* readTimes(
  comments: readonly CommentItems[],
  body: string,
  context: Omit<DateContext, 'dayFirst'>,
  findDate: DateFinder,
): Steps<(TimeFound | undefined)[]> {
  const collect = (find: DateFinder) =>
    mapInSteps(comments, (comment, index) => candidatesOf(comment, index, body, find));
  let candidates = (yield* collect(findDate)).flat();
  // A page may print another language than it names; learning the words of all takes some milliseconds.
  const dated = new Set(candidates.flatMap(({ comment, score }) => (score > 0 ? [comment] : [])));
  if (dated.size < 0.7 * comments.length)
    candidates = (yield* collect(openDates(context.language, true))).flat();
  const saying = new Set(candidates.flatMap((one) => (one.said ? [one.comment] : [])));
  if (saying.size < oftenSaid * comments.length)
    candidates = candidates.filter(({ said }) => said !== 'amid');
  const scores = new Map<string, number>();
  for (const vote of voteByPath(candidates, comments.length)) {
    const order = ordered(vote.firsts as TimeCandidate[], context);
    // The same date everywhere is the story's, not the comments'.
    const same = vote.firsts.length > 4 && vote.variety * vote.firsts.length === 1 ? 1 : 0;
    scores.set(vote.path, vote.average + 3 * vote.coverage + order - same);
  }
  const chosen: (TimeCandidate | undefined)[] = Array.from({ length: comments.length });
  const ranks = new Map<TimeCandidate, number>();
  for (const candidate of candidates) {
    const rank = (scores.get(candidate.path) ?? 0) + 0.3 * candidate.score;
    ranks.set(candidate, rank);
    const rival = chosen[candidate.comment];
    if (candidate.score > -1.5 && (!rival || rank > (ranks.get(rival) ?? 0) + 0.001))
      chosen[candidate.comment] = candidate;
  }
  const dayFirst = decideDayFirst(
    chosen.flatMap((one) => (one?.found ? [one.found] : [])),
    context.language,
    context.now,
    context.since,
  );
  return yield* mapInSteps(chosen, (one) => one && timeOf(one, { ...context, dayFirst }));
}

function candidatesOf({ items, bearers }: CommentItems, comment: number, body: string, findDate: DateFinder) {
  const found: TimeCandidate[] = [];
  const exactOf = new Map<Element, string>();
  for (const { element } of bearers) {
    const exact = exactDate(element, findDate);
    if (exact) exactOf.set(element, exact);
  }
  const taken = new Set<Element>();
  for (const [index, item] of items.entries()) {
    if (item.quoted || item.text.length > 260 || (item.text.length > 60 && !/\d/.test(item.text))) continue;
    const next = items[index + 1];
    let date = findDate(item.text);
    let text = item.text;
    // Day and time may stand in two elements.
    if (date && !date.clock && !date.ago && next && next.line - item.line <= 1 && next.text.length < 30) {
      const joined = `${item.text} ${next.text}`;
      const both = findDate(joined);
      if (both?.clock && both.start === date.start) [date, text] = [both, joined];
    }
    // "<b>20</b> <b>Jan</b> <b>2018</b>": each part of a date may have an element of its own.
    const whole = date?.clock || date?.ago ? undefined : wholeDate(item, findDate);
    if (whole) {
      if (taken.has(whole.element)) continue;
      taken.add(whole.element);
      [date, text] = [whole.found, whole.text];
    }
    // "at 08:17 AM on March 5, 2024": the clock may be a link of its own.
    const earlier = items[index - 1];
    if (date?.day && !date.clock && earlier?.line === item.line && lonelyClock.test(earlier.text)) {
      const both = findDate(`${item.text.slice(date.start, date.end)} ${earlier.text}`);
      if (both?.clock) date = { ...both, start: date.start, end: date.end };
    }
    // "Ann on <time>…</time>": the date in there has an item of its own.
    const inner = date && item.element.firstElementChild;
    const bearer = [item.element, item.element.parentElement, inner].find((one) => one && exactOf.has(one));
    const isTime = bearer?.nodeName === 'TIME' || bearer?.nodeName === 'ABBR';
    if (!date && !isTime) continue;
    if (bearer) taken.add(bearer);
    const previous = items[index - 1];
    const isSaid = body === '' || isUnder(item.path, body);
    const isAmid = isSaid && !isNothingElse(item, date);
    found.push({
      comment,
      position: item.position,
      path: item.path,
      text: date ? text.slice(date.start, date.end) : item.text,
      score: worth(item, date, previous, findDate) - (isAmid && body !== '' ? 1.5 : 0) + (bearer ? 2.5 : 0),
      ...(isSaid && { said: isAmid && !bearer ? 'amid' : 'alone' }),
      element: bearer ?? item.element,
      found: date,
      exact: bearer ? exactOf.get(bearer) : undefined,
      item,
    });
  }
  for (const bearer of bearers) {
    const exact = exactOf.get(bearer.element);
    if (!exact || taken.has(bearer.element) || bearer.quoted) continue;
    const isTime = bearer.element.nodeName === 'TIME';
    const isMeta = /date/i.test(bearer.element.getAttribute('itemprop') ?? '');
    const edited = saysOtherDate(
      `${bearer.element.getAttribute('class')} ${bearer.element.getAttribute('itemprop')}`,
    );
    found.push({
      comment,
      position: bearer.position,
      path: `${bearer.path}[]`,
      text: exact,
      score: (isTime ? 2 : 0.5) + (isMeta ? 2 : 0) + (bearer.marks & marks.date ? 1 : 0) - (edited ? 4 : 0),
      element: bearer.element,
      found: findDate(exact),
      exact,
    });
  }
  return found.sort((a, b) => a.position - b.position);
}

/** The date with its time that an element named after it prints in pieces. */
function wholeDate(item: Item, findDate: DateFinder) {
  if (!(item.marks & marks.date) || item.text.length > 12) return undefined;
  let element: Element | null = item.element;
  for (let level = 0; element && level < 3; level++, element = element.parentElement) {
    if (!(readMarks(element.getAttribute('class') ?? '') & marks.date)) continue;
    const text = collapseSpaces(element.textContent ?? '').trim();
    if (text.length > longestWhole) return undefined;
    const found = text.length > item.text.length ? findDate(text) : undefined;
    if (found?.day && found.clock) return { element, text, found };
  }
  return undefined;
}

/** What an element's attributes say of its instant, if a calendar has it. */
function exactDate(element: Element, findDate: DateFinder): string | undefined {
  for (const name of attributes) {
    const value = element.getAttribute(name)?.trim();
    if (!value || value.length > 80 || !/\d/.test(value)) continue;
    if (name === 'content' && !/date|time/i.test(element.getAttribute('itemprop') ?? '')) continue;
    if (/^\d{9,13}$/.test(value)) return value;
    const found = findDate(value);
    if (!found || found.vague) continue;
    // A title may be a sentence with a date in it; a date with a time beats the printed one.
    if (name === 'title' && (!found.clock || value.length > found.end - found.start + 25)) continue;
    return value;
  }
  return undefined;
}

function worth(
  item: Item,
  date: FoundDate | undefined,
  previous: Item | undefined,
  findDate: DateFinder,
): number {
  let score = 0;
  if (date?.clock || date?.ago) score += 1.2;
  // "Aug. 5" is a day where it stands by itself.
  if (date?.vague) score -= isNothingElse(item, date) ? 1 : 2;
  if (item.marks & marks.date) score += 1;
  if (item.link && /[#/=]/.test(item.link.getAttribute('href') ?? '')) score += 0.6;
  const rest = date ? item.text.length - (date.end - date.start) : item.text.length;
  if (rest > 40) score -= 1.5;
  if (rest > 100) score -= 2;
  // "Ann, of Braintree, 3 months ago": an age that ends a short line is none that somebody tells of.
  const ends = date && rest < 80 && date.end >= item.text.length - 2;
  if (date?.ago && rest > 24 && !(item.marks & marks.date)) score -= ends ? 0.5 : 3;
  if (otherDateClass.test(item.near)) score -= 3;
  const before = date ? item.text.slice(0, date.start) : '';
  if (saysOtherDate(before)) score -= 4;
  if (previous && isOfOther(previous, item, findDate)) score -= 4;
  if (item.position > 30) score -= 0.5;
  return score;
}

/** Whether an item is a date and nothing more. */
function isNothingElse({ text }: Item, date: FoundDate | undefined): boolean {
  return date !== undefined && text.length - (date.end - date.start) <= 3;
}

/** Comments stand in the order of their time, more often than not; members do not stand in the order in which they joined. */
function ordered(firsts: readonly TimeCandidate[], context: DateContext): number {
  const instants = firsts
    .slice(0, 200)
    .map((one) => momentOf(one, context).instant)
    .filter((instant) => instant !== undefined);
  if (instants.length < 5) return 0;
  let up = 0;
  let down = 0;
  for (let index = 1; index < instants.length; index++) {
    const step = (instants[index] ?? 0) - (instants[index - 1] ?? 0);
    if (step >= 0) up += 1;
    if (step <= 0) down += 1;
  }
  return (2 * Math.max(up, down)) / (instants.length - 1) - 1;
}

function timeOf(candidate: TimeCandidate, context: DateContext): TimeFound {
  const { element, item, found, position } = candidate;
  const printed = item ? candidate.text : (element.textContent?.trim() || candidate.text).slice(0, 80);
  return {
    time: { ...momentOf(candidate, context), text: printed },
    element,
    position,
    ...(item && { item }),
    ...(item && found && { span: { start: found.start, end: Math.min(found.end, item.text.length) } }),
  };
}

/** What its attributes state, unless the printed text is more exact. */
function momentOf({ exact, found }: TimeCandidate, context: DateContext): Omit<Moment, 'text'> {
  const shown = found && resolveDate(found, context);
  if (exact === undefined) return shown ?? {};
  const { text: _, ...stated } = readDate(exact, { ...context, wide: false });
  const isBetter = stated.instant !== undefined && !(stated.uncertainty && shown?.iso && !shown.uncertainty);
  return isBetter && !contradicts(found, shown, stated) ? stated : (shown ?? stated);
}

/** More than a zone apart: an attribute that is the same for all comments of a page, or another thing's. */
function contradicts(
  found: FoundDate | undefined,
  shown?: Omit<Moment, 'text'>,
  stated?: Omit<Moment, 'text'>,
) {
  const isWhole = found?.day?.year !== undefined && !found.day.pair;
  const apart = Math.abs((shown?.instant ?? Number.NaN) - (stated?.instant ?? Number.NaN));
  return isWhole && apart > 3 * 86_400_000;
}
