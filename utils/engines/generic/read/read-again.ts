// What does a comment of an unknown blog say, and how is it rated, since its page has changed it?

import type { CommentRecord } from '@/utils/forest/comment';
import { defined } from '@/utils/reading/defined';
import type { Place } from '@/utils/reading/places';
import { collectFrom } from './comment-items';
import { type Likeness, openHabits } from './open-element';
import { readBody } from './read-body';
import { scoreCandidates } from './read-scores';

/** Where in the comments of a thread their parts stand, by paths: what the whole thread has decided. */
interface Spots extends Likeness {
  readonly body: string;
  readonly labels: ReadonlySet<string>;
  readonly score: string | undefined;
  readonly names: ReadonlySet<string | undefined>;
  readonly dates: ReadonlySet<string | undefined>;
}

/** By what holds the thread: nothing is kept for each comment. */
const known = new WeakMap<Element, Spots>();

export function noteSpots(root: Element, spots: Spots): void {
  known.set(root, spots);
}

/** What is no part of a comment once it stands in a tree: its replies, and our own controls. */
const apart =
  '[data-understory-id],[data-understory-branch]>:has([data-understory-id]),[data-understory-stub],[data-understory-fold],[data-understory-fold-note],[data-understory-detach]';
const wrapper = 'div[data-understory-id]:not([class],[id])';

/** Words and score are looked for where the thread has them; who wrote it, and when, does not change. */
export function readAgain(record: CommentRecord, { own, item }: Place): CommentRecord | undefined {
  let root = own[0]?.parentElement;
  while (root && !known.has(root)) root = root.parentElement;
  const spots = root && known.get(root);
  if (!spots) return undefined;
  const nodes = item ? [item] : own;
  const isOwn = (element: Element) =>
    !element.matches(apart) || own.some((node) => element.contains(node) || node.contains(element));
  const comment = collectFrom(nodes, isOwn, openHabits(spots, nodes), undefined, (element) =>
    element.matches(wrapper),
  );
  const find = (paths: Spots['names'], said = '') =>
    comment.items.find(({ path, text }) => paths.has(path) && text.includes(said));
  const name = find(spots.names, record.author);
  const date = find(spots.dates);
  const { text } = readBody(
    comment,
    spots.body,
    spots.labels,
    name && { author: record.author ?? '', element: name.element },
    date && { item: date },
  );
  const score = scoreCandidates(comment, 0).find(({ path }) => path === spots.score)?.value;
  return { ...record, ...defined({ text: text || undefined, score }) };
}
