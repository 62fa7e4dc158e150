// What does a comment of an unknown blog say, and how is it rated, since its page has changed it?

import type { CommentRecord } from '@/utils/forest/comment';
import { defined } from '@/utils/reading/defined';
import type { Place } from '@/utils/reading/places';
import { collectFrom } from './comment-items';
import { type Bodies, bodyIn } from './find-body';
import { type Likeness, openHabits } from './open-element';
import { readBody } from './read-body';
import { scoreCandidates } from './read-scores';

/** Where in the comments of a thread their parts stand, by paths: what the whole thread has decided. */
interface Spots extends Likeness {
  readonly bodies: Bodies;
  readonly labels: ReadonlySet<string>;
  readonly score: string | undefined;
  readonly names: ReadonlySet<string | undefined>;
  readonly dates: ReadonlySet<string | undefined>;
}

/** By what holds the thread, since other pages of it are read behind this one: nothing is kept for each comment. */
const known = new WeakMap<Element, Spots | undefined>();

export function noteSpots(root: Element, spots?: Spots): void {
  known.set(root, spots);
}

/** Our own controls in a comment, and what its reader writes there. */
const strange =
  '[data-understory-fold],[data-understory-fold-note],[data-understory-detach],[data-understory-stub],[contenteditable]';
/** What may be a reply once the comment stands in a tree. */
const apart = '[data-understory-id],[data-understory-branch]>*';
const wrapper = 'div[data-understory-id]:not([class],[id])';

/** Words and score are looked for where the thread has them; who wrote it, and when, does not change. */
export function readAgain(
  record: CommentRecord,
  { own, item }: Place,
  root: Element,
): CommentRecord | undefined {
  const spots = known.get(root);
  if (!spots) return undefined;
  const { bodies, labels, names, dates, score: scored } = spots;
  const nodes = item ? [item] : own;
  // A mark of ours may be on a cell of a row.
  const isOwn = (element: Element) =>
    !element.matches(strange) &&
    (!element.matches(apart) || own.some((node) => element.contains(node) || node.contains(element)));
  const comment = collectFrom(nodes, isOwn, openHabits(spots, nodes), (element) => element.matches(wrapper));
  const find = (paths: Spots['names'], said = '') =>
    comment.items.find(({ path, text }) => paths.has(path) && text.includes(said));
  const { author = '' } = record;
  const name = find(names, author);
  const date = find(dates);
  const { text } = readBody(
    comment,
    bodyIn(comment, bodies),
    labels,
    name && { author, element: name.element },
    date && { item: date },
  );
  const score = scoreCandidates(comment, 0).find(({ path }) => path === scored)?.value;
  return { ...record, ...defined({ text: text || undefined, score }) };
}
