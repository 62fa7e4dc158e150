// How do the other pages of a thread join the one at hand?

import type { ThreadPages } from '@/utils/detect/find-pages';
import type { CommentId, CommentRecord } from '@/utils/forest/comment';
import type { Place, Reading } from '@/utils/reading/places';

/** A page that was fetched and read. */
export interface FetchedPage {
  readonly number: number;
  readonly reading: Reading;
}

/**
 * One reading of all pages, in their order. What the page at hand has is its own; of what pages repeat, the first counts. Where each page numbers
 * its comments anew, another comment gets another id.
 */
export function joinPages(
  here: Reading,
  { current }: Pick<ThreadPages, 'current'>,
  fetched: readonly FetchedPage[],
): Reading {
  const pages = inOrder([...fetched, { number: current, reading: here }]);
  const taken = new Map<CommentId, CommentRecord>(here.records.map((record) => [record.id, record]));
  const places = new Map<CommentId, Place>(here.places);
  const records = pages.flatMap(({ number, reading }) =>
    reading === here ? here.records : takeNew(reading, number, taken, places),
  );
  return { ...here, records, places };
}

/** Is anything read that `known` has not, by its ids? */
export function hasNew({ records }: Reading, known: ReadonlyMap<CommentId, CommentRecord>): boolean {
  return records.some((record) => {
    const own = known.get(record.id);
    return !own || !isSame(own, record);
  });
}

/** @param taken gets what is new, by the id that it has from now on, as `places` does */
function takeNew(
  reading: Reading,
  number: number,
  taken: Map<CommentId, CommentRecord>,
  places: Map<CommentId, Place>,
): CommentRecord[] {
  const renamed = new Map<CommentId, CommentId>();
  const fresh = reading.records.filter((record) => {
    const known = taken.get(record.id);
    if (known && isSame(known, record)) return false;
    if (known) renamed.set(record.id, `${record.id}~p${number}`);
    return reading.places.has(record.id);
  });
  return fresh.map(({ parent, ...comment }) => {
    const id = renamed.get(comment.id) ?? comment.id;
    const place = reading.places.get(comment.id);
    if (place) places.set(id, place);
    const answers = parent === undefined ? undefined : (renamed.get(parent) ?? parent);
    const record = { ...comment, id, ...(answers !== undefined && { parent: answers }) };
    taken.set(id, record);
    return record;
  });
}

/** So many characters at the beginning of two texts tell whether one was only edited, or cut. */
const beginning = 40;

/** Ids are alike: are the comments, too? */
function isSame(one: CommentRecord, other: CommentRecord): boolean {
  if (one.author !== other.author) return false;
  if (one.text === other.text) return true;
  const length = Math.min(beginning, one.text?.length ?? 0, other.text?.length ?? 0);
  return one.time?.text === other.time?.text && one.text?.slice(0, length) === other.text?.slice(0, length);
}

/**
 * By their numbers. But a blog may number its pages from the oldest one, and show the newest comment of each first: then the newest page is the
 * first, so that times go one way through the whole thread.
 */
function inOrder(pages: readonly FetchedPage[]): readonly FetchedPage[] {
  const ordered = pages.toSorted((a, b) => a.number - b.number);
  const times = ordered.map(({ reading }) => timesOf(reading));
  const within = times.reduce((sum, own) => sum + trendOf(own), 0);
  const between = trendOf(times.flatMap(middleOf));
  return within * between < 0 ? ordered.reverse() : ordered;
}

/** Of comments that answer nobody: replies may be in an order of their own. */
function timesOf({ records }: Reading): readonly number[] {
  return records.flatMap(({ parent, time }) =>
    parent === undefined && time?.instant !== undefined ? [time.instant] : [],
  );
}

/** None where there are no times. */
function middleOf(times: readonly number[]): readonly number[] {
  const middle = times.length >> 1;
  return times.toSorted((one, other) => one - other).slice(middle, middle + 1);
}

/** Of so many steps that go one way this share is a direction: one comment may be kept on top. */
const plain = 0.75;

/** 1 for times that grow, -1 for those that fall, 0 for what is in another order. */
function trendOf(times: readonly number[]): number {
  let up = 0;
  let down = 0;
  for (const [index, time] of times.entries()) {
    const before = times[index - 1] ?? time;
    if (time > before) up += 1;
    if (time < before) down += 1;
  }
  return Math.max(up, down) >= plain * (up + down) ? Math.sign(up - down) : 0;
}
