// What is known of an element inside a comment, once the walk through it is there?

import { elementsIn } from '@/utils/reading/elements-in';
import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { classesOf } from '../../shared/classes-of';
import { classAndId } from '../class-and-id';
import type { Found } from '../find/segment';
import { marks } from '../outline/mark-words';
import { readMarks } from '../outline/read-marks';
import { saysWhomItAnswers } from './answer-line';

/** Of fewer comments nothing is usual. */
const fewest = 4;
const nearlyAll = 0.9;
const quoteClass =
  /(?:^|[\s_-])quote(?:d|block|content|text|box|container|title|header)?(?:$|[\s_-])|blockquote|bbcode/i;

/** A place in the comments, by its path. Places repeat in every comment, so that each path is put together once. */
interface Place {
  readonly path: string;
  /** By the step that leads there. */
  readonly next: Map<string, Place>;
}

export interface OpenElement {
  readonly element: Element;
  readonly place: Place;
  /** What class, id and attributes say of it and of those around it in the comment (`marks`). */
  readonly marks: number;
  /** Its class and its id, and those of the element around it. */
  readonly names: string;
  readonly namesAround: string;
  readonly link: Element | undefined;
  readonly quoted: boolean;
  readonly answering: boolean;
  /** The page keeps it from view, as far as its markup says. */
  readonly hidden: boolean;
  /** Children seen so far, by tag; most elements have none. */
  tags: Map<string, number> | undefined;
  texts: number;
}

/** How the comments of a thread are alike. */
export interface Likeness {
  /** Classes that most comments have; the others (`by-ann`, hashes) tell nothing of the place. */
  readonly common: ReadonlySet<string>;
  /** False where nearly every comment has a `blockquote`: it is what holds the comment's own words. */
  readonly quotes: boolean;
}

/** What is known of comments before they are walked through, and what has been found at their places so far. */
export interface Habits extends Likeness {
  /** Elements that say by an attribute what they are of the comment. */
  readonly declared: ReadonlySet<Node>;
  readonly bearing: ReadonlySet<Node>;
  readonly hidden: ReadonlySet<Node>;
  /** The step of each tag with a class. */
  readonly steps: Map<string, string>;
  readonly top: Place;
}

/** By attributes and the usual classes: to ask for the styles of each element would be dear. Some of it is for screen readers alone. */
const keptFromView =
  '[hidden],[style*="display:none" i],[style*="display: none" i],.hidden,.hide,.d-none,.sr-only,.visually-hidden,.screen-reader-text';

/** Attributes worth reading; few elements have one, and the browser finds those by itself. */
const bearing = [
  'datetime',
  'title',
  'content',
  'data-timestamp',
  'data-time',
  'data-date',
  'data-utime',
  'data-epoch',
  'data-created',
  'author',
  'aria-label',
  'data-author',
  'data-author-name',
  'data-commenter',
  'data-nick',
  'data-username',
  'data-user-name',
  'data-user',
  'data-name',
  'data-nickname',
  'data-display-name',
  'data-datetime',
  'data-local-time-stamp',
]
  .map((name) => `[${name}]`)
  .join();

export function* findLikeness(found: Found): Steps<Likeness> {
  return { common: yield* commonClasses(found), quotes: yield* hasQuotes(found) };
}

/** @param nodes hold the comments */
export function openHabits(likeness: Likeness, nodes: readonly Node[]): Habits {
  return {
    ...likeness,
    declared: new Set<Node>(elementsIn(nodes, '[itemprop],[property],[rel]')),
    bearing: new Set<Node>(elementsIn(nodes, bearing)),
    hidden: new Set<Node>(elementsIn(nodes, keptFromView)),
    steps: new Map(),
    top: { path: '', next: new Map() },
  };
}

/** `pb-7`, `sm:w-8`, `col-6`: how large something is drawn, which differs for an answer, says nothing of what it is. */
const measure = /^(?:[a-z]+:)?-?[a-z]{1,3}-\d/;

function* commonClasses({ outline, segments }: Found): Steps<ReadonlySet<string>> {
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  yield* mapInSteps(segments, ({ own }, index) => {
    for (const at of own)
      for (const name of classesOf(outline.elements[at] as Element)) {
        if (last.get(name) === index) continue;
        last.set(name, index);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
  });
  const enough = Math.min(segments.length, Math.max(2, segments.length * 0.7));
  return new Set(
    [...counts].flatMap(([name, count]) => (count >= enough && !measure.test(name) ? name : [])),
  );
}

function* hasQuotes({ outline, segments }: Found): Steps<boolean> {
  if (segments.length < fewest) return true;
  const having = yield* mapInSteps(segments, ({ own }) =>
    own.some((at) => outline.elements[at]?.nodeName === 'BLOCKQUOTE'),
  );
  return having.filter(Boolean).length < nearlyAll * segments.length;
}

/** What holds the comment, or its parts. */
export function openTop(element: Element, { top }: Habits): OpenElement {
  return {
    element,
    place: top,
    marks: 0,
    names: classAndId(element),
    namesAround: '',
    link: undefined,
    quoted: false,
    answering: false,
    hidden: false,
    tags: undefined,
    texts: 0,
  };
}

/**
 * A step deeper.
 * @param isRoot it is the comment itself: its names are not those of a part
 */
export function openElement(
  element: Element,
  name: string,
  around: OpenElement,
  isRoot: boolean,
  habits: Habits,
): OpenElement {
  around.tags ??= new Map();
  const count = (around.tags.get(name) ?? 0) + 1;
  around.tags.set(name, count);
  const names = classAndId(element);
  const isDeclared = habits.declared.has(element);
  const place = isRoot
    ? around.place
    : placeIn(around.place, stepTo(element, name, count, isDeclared, habits));
  const answering = around.answering || (!isRoot && saysWhomItAnswers(element));
  return {
    element,
    place,
    marks:
      around.marks | (isRoot ? 0 : readMarks(names)) | (isDeclared && isAuthor(element) ? marks.author : 0),
    names,
    namesAround: around.place.path === '' ? '' : around.names,
    link: around.link ?? (name === 'A' || name === 'BUTTON' ? element : undefined),
    answering,
    hidden: around.hidden || (!isRoot && habits.hidden.has(element)),
    quoted:
      around.quoted ||
      answering ||
      (!isRoot &&
        ((name === 'BLOCKQUOTE' && (habits.quotes || around.place.path.includes('>BLOCKQUOTE'))) ||
          quoteClass.test(names))),
    tags: undefined,
    texts: 0,
  };
}

/** The path of the next text in an element: what stands behind a break is another part. */
export function pathOfText(open: OpenElement): string {
  open.texts += 1;
  return open.texts > 1 ? placeIn(open.place, `~${Math.min(open.texts, 4)}`).path : open.place.path;
}

function placeIn({ path, next }: Place, step: string): Place {
  const place = next.get(step) ?? { path: path + step, next: new Map<string, Place>() };
  next.set(step, place);
  return place;
}

/** The tag with classes and itemprop, or its number among its like where it has none. */
function stepTo(
  element: Element,
  name: string,
  count: number,
  isDeclared: boolean,
  { steps, common }: Habits,
): string {
  const property = isDeclared ? (element.getAttribute('itemprop') ?? element.getAttribute('property')) : null;
  const key = `${name} ${element.getAttribute('class') ?? ''}${property ? ` @${property}` : ''}`;
  let step = steps.get(key);
  if (step === undefined) {
    step = '';
    for (const token of classesOf(element))
      if (step.length < 60 && common.has(token)) step += `.${token.replaceAll(/[^\w-]/g, '_')}`;
    if (property) step += `@${property.replaceAll(/[^\w-]/g, '_')}`;
    steps.set(key, step);
  }
  return `>${name}${step === '' && count > 1 ? `:${Math.min(count, 8)}` : step}`;
}

function isAuthor(element: Element): boolean {
  return ['itemprop', 'rel', 'property'].some((name) =>
    /author|creator/.test(element.getAttribute(name) ?? ''),
  );
}
