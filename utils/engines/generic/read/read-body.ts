// What did a comment say, without its byline and buttons?

import { isNoName } from './author-words';
import type { CommentItems, Item } from './comment-items';
import { elementAt, isUnder, joinItems, stepsOf } from './find-body';
import { labelOf } from './find-labels';
import { isInitial } from './judge-name';
import type { AuthorFound } from './read-authors';
import type { TimeFound } from './read-times';

export type Named = Pick<AuthorFound, 'author' | 'element'>;
export type Dated = Pick<TimeFound, 'item'>;

/** What is longer is no byline, though it has a date in it. */
const longestByline = 120;

interface Body {
  readonly text: string;
  readonly bodyElement?: Element;
  readonly answers?: string;
}

/**
 * The words at the path of the bodies; where they stand among the rest, all words that are no other part.
 * @param labels texts that every comment has
 */
export function readBody(
  { items }: CommentItems,
  path: string,
  labels: ReadonlySet<string>,
  author: Named | undefined,
  time: Dated | undefined,
): Body {
  const inside = path === '' ? items : items.filter((item) => isUnder(item.path, path));
  const meta = metaSteps(path, items, author, time);
  const isMeta = (item: Item) =>
    item.answering ||
    (item.element === author?.element && item.text.length < 60 && !isBesideName(item, author)) ||
    (item === time?.item && item.text.length < longestByline) ||
    (item.link !== undefined && isNoName(item.text)) ||
    // The letters of a portrait stand right before the name.
    (items[item.position + 1]?.element === author?.element && isInitial(item.text, author?.author ?? ''));
  const isBesideByline = (item: Item) =>
    meta.size > 0 && meta.has(stepsOf(item.path.slice(path.length))[0] ?? '');
  const worded = inside.filter((item) => !isMeta(item));
  const unlabelled = worded.filter((item) => !labels.has(labelOf(item.text)));
  // Where nearly everybody writes "+1", that is what they say.
  const without = unlabelled.length > 0 ? unlabelled : worded;
  const apart = without.filter((item) => !isBesideByline(item));
  // One element may hold the byline and the words.
  const said = apart.length > 0 ? apart : without;
  const [first] = inside;
  const bodyElement = path !== '' && first ? elementAt(first, path) : undefined;
  const answers = joinItems(items.filter(({ answering }) => answering)).slice(0, 300);
  return { text: joinItems(said), ...(bodyElement && { bodyElement }), ...(answers !== '' && { answers }) };
}

/** Loose words share their element with the name. */
const isBesideName = ({ path, text }: Item, { author }: Named) =>
  stepsOf(path).length === 0 && !text.includes(author);

/** The steps right under the body's path at which the byline stands. */
function metaSteps(
  path: string,
  items: readonly Item[],
  author: Named | undefined,
  time: Dated | undefined,
): ReadonlySet<string> {
  const steps = new Set<string>();
  for (const item of items) {
    if (item.element !== author?.element && item !== time?.item) continue;
    if (path !== '' && !isUnder(item.path, path)) continue;
    const step = stepsOf(item.path.slice(path.length))[0];
    // A paragraph may begin with the name and go on with the words.
    if (step && !/^>(?:P|SPAN|A|B|STRONG|CITE|EM|I|FONT)(?![A-Z])/.test(step)) steps.add(step);
  }
  return steps;
}
