// Which place inside the comments holds what was said, and what was said there?

import { collapseSpaces } from '@/utils/reading/collapse-spaces';
import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { lengthInLetters } from '../outline/length-in-letters';
import { marks } from '../outline/mark-words';
import { type CommentItems, type Item, noWidth } from './comment-items';

/** Where prose is divided no further: the holder of several of these is the body. */
const prose =
  /^>(?:P|BR|A|B|I|S|U|EM|DEL|INS|STRONG|SPAN|FONT|BLOCKQUOTE|Q|UL|OL|LI|PRE|CODE|CITE|H\d)(?:[.:@]|$)/;

/** The steps of a path: `>DIV.body>P` has two. */
export const stepsOf = (path: string) => path.replace(/~\d$/, '').split(/(?=>)/).filter(Boolean);

/** Where the comments have their words. */
export interface Bodies {
  readonly most: string;
  /** In those that have nothing there: answers may be built otherwise than what is said to them. */
  readonly others: string;
}

export function* findBodies(comments: readonly CommentItems[]): Steps<Bodies> {
  const most = yield* findBodyPath(comments);
  const rest = comments.filter((comment) => !hasItemUnder(comment, most));
  return { most, others: rest.length > 0 ? yield* findBodyPath(rest) : most };
}

/** The path at which a comment has its words. */
export function bodyIn(comment: CommentItems, { most, others }: Bodies): string {
  return hasItemUnder(comment, most) ? most : others;
}

function hasItemUnder({ items }: CommentItems, body: string): boolean {
  return items.some(({ path }) => isUnder(path, body));
}

/**
 * The path of the element that holds the prose of the comments: from the comment down as long as one step has most of it.
 * Empty where the words stand among the rest.
 */
function* findBodyPath(comments: readonly CommentItems[]): Steps<string> {
  const weights = new Map<string, number>();
  const children = new Map<string, Set<string>>();
  let total = 0;
  for (const [whole, weight] of yield* weighPlaces(comments)) {
    total += weight;
    let path = '';
    for (const step of stepsOf(whole).slice(0, 24)) {
      const under = children.get(path) ?? new Set<string>();
      children.set(path, under.add(path + step));
      path += step;
      weights.set(path, (weights.get(path) ?? 0) + weight);
    }
  }
  let at = '';
  let rest = total;
  for (;;) {
    let best = '';
    for (const path of children.get(at) ?? [])
      if (
        !prose.test(path.slice(at.length)) ||
        /[.@][\w-]*(?:text|body|content|message|comment)/i.test(path.slice(at.length))
      )
        if ((weights.get(path) ?? 0) > (weights.get(best) ?? 0)) best = path;
    const weight = weights.get(best) ?? 0;
    if (best === '' || weight < 0.7 * rest) return at;
    [at, rest] = [best, weight];
  }
}

/** What all comments say at each place: there are few places, and many comments. What is kept from view counts where nothing else is said. */
function* weighPlaces(comments: readonly CommentItems[]): Steps<ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  const says = (item: Item) => !item.hidden && weigh(item) >= words;
  const speaking = yield* mapInSteps(comments, ({ items }) => items.some(says));
  const isSpoken = 2 * speaking.filter(Boolean).length >= comments.length;
  const repeated = yield* findRepeated(comments);
  yield* mapInSteps(comments, ({ items }) => {
    for (const item of items) {
      const weight = item.hidden && isSpoken ? 0 : weigh(item) / (repeated.has(keyOf(item)) ? 4 : 1);
      if (weight > 0) places.set(item.path, (places.get(item.path) ?? 0) + weight);
    }
  });
  return places;
}

/** Of fewer comments nothing is usual. */
const fewest = 4;

/** "Joined: " of "Joined: May 3, 2012". */
const label = /^.{1,25}?[:：]/u;

const keyOf = ({ path, text }: Item) => `${path} ${label.exec(text)?.[0] ?? text}`;

/** "Re: How to mend a bridge": what half of the comments say at one place is a label, however long, and so is what follows it. */
function* findRepeated(comments: readonly CommentItems[]): Steps<ReadonlySet<string>> {
  const counts = new Map<string, number>();
  if (comments.length >= fewest)
    yield* mapInSteps(comments, ({ items }) => {
      for (const item of items)
        if (lengthInLetters(item.text) >= words || label.test(item.text))
          counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
    });
  return new Set([...counts].flatMap(([key, count]) => (2 * count > comments.length ? [key] : [])));
}

/** `by Ann on Sat Mar 09, 2024 at 10:41`: where comments are short, bylines would outweigh them. */
const clockOrYear = /\d:\d\d|\b(?:19|20)\d\d\b/;

/** No label weighs as much. */
const words = 20;

/** Running text counts, labels, links and what is called a date or a name hardly. */
function weigh({ text, link, whole, marks: said, element }: Item): number {
  const length = lengthInLetters(whole.length > 600 ? whole : text);
  if (link) return Math.min(length, 20) / 4;
  const isLabel =
    length < 20 ||
    (length < 80 && clockOrYear.test(text)) ||
    (length < 60 && (element.nodeName === 'TIME' || (said & (marks.date | marks.author)) !== 0));
  return isLabel ? length / 4 : length;
}

export const isUnder = (path: string, body: string) =>
  path === body || (path.startsWith(body) && /^[>~]/.test(path.slice(body.length)));

/** Whether something under the body stands with the time in one part of it that is no prose: the comment's head, the words beside it. */
export function isInHead(path: string, time: string, body: string): boolean {
  const [step = ''] = stepsOf(path.slice(body.length));
  return step.startsWith('>') && !prose.test(step) && isUnder(path, body) && isUnder(time, body + step);
}

/**
 * The text of items: spaces as on the page, a line break where a block begins or ends. Each item is read once: to ask all that has been said
 * by then whether it ends with a space took 59 s for a page of 20 MB.
 */
export function joinItems(items: readonly Pick<Item, 'line' | 'whole'>[]): string {
  const lines: string[] = [];
  let parts: string[] = [];
  let before: number | undefined;
  const endLine = () => {
    const line = parts.join('').trimEnd();
    if (line !== '') lines.push(line);
    parts = [];
  };
  for (const { line, whole } of items) {
    if (line !== before) endLine();
    const said = collapseSpaces(whole.replaceAll(noWidth, ' '));
    const part = (parts.at(-1) ?? ' ').endsWith(' ') ? said.trimStart() : said;
    if (part !== '') parts.push(part);
    before = line;
  }
  endLine();
  return lines.join('\n');
}

/** The element that stands at `path`, seen from an item under it. */
export function elementAt(item: Item, path: string): Element | undefined {
  let element: Element | null = item.element;
  for (let up = stepsOf(item.path).length - stepsOf(path).length; up > 0 && element; up--)
    element = element.parentElement;
  return element ?? undefined;
}
