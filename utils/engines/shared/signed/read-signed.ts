// What is known of the comments of a signed discussion?

import type { CommentId, CommentRecord } from '@/utils/forest/comment';
import { type DateContext, readDate } from '@/utils/reading/dates/read-date';
import { defined } from '@/utils/reading/defined';
import { elementsIn } from '@/utils/reading/elements-in';
import { closestAcross } from '@/utils/reading/page-roots';
import type { Pause } from '@/utils/reading/pause';
import type { Place, Reading } from '@/utils/reading/places';
import { safeUrl } from '@/utils/reading/safe-url';
import { readText } from '@/utils/reading/text';
import { findParents, findSigned, type Signed } from './find-signed';
import { placeSigned } from './place-signed';
import { commentStart } from './talk-marks';

/** Index of the last comment that answers each one, directly or not; its own if none does. */
function lastReplies(parents: readonly (number | undefined)[]): number[] {
  const lasts = parents.map((_, index) => index);
  for (let index = parents.length - 1; index >= 0; index--) {
    const parent = parents[index];
    if (parent !== undefined) lasts[parent] = Math.max(lasts[parent] ?? 0, lasts[index] ?? 0);
  }
  return lasts;
}

/** Every signed comment under `root`, in page order, with its place. */
export async function readSigned(root: Element, pause: Pause): Promise<Reading> {
  const comments = [...findSigned(root)];
  const parents = findParents(comments);
  const lasts = lastReplies(parents);
  const ids: CommentId[] = [];
  const records: CommentRecord[] = [];
  const places = new Map<CommentId, Place>();
  const language = closestAcross(root, '[lang]')?.getAttribute('lang') || undefined;
  const habits: DateContext = { now: Date.now(), ...defined({ language }) };
  for (const [index, comment] of comments.entries()) {
    const last = lasts[index] ?? index;
    const place = placeSigned(comment, root, {
      previous: comments[index - 1],
      next: comments[index + 1],
      lastReply: last > index ? comments[last] : undefined,
      stranger: comments[last + 1],
      isReply: parents[index] !== undefined,
    });
    const record = readRecord(comment, place, habits, comments[index - 1]);
    const id = unused(record.id, places);
    const parent = parents[index];
    const answered = parent === undefined ? undefined : ids[parent];
    ids.push(id);
    places.set(id, place);
    records.push({ ...record, id, ...(answered !== undefined && { parent: answered }) });
    await pause();
  }
  return { records, places };
}

/** The extension's own id, or one of who and when, as in its form. */
function readRecord(
  comment: Signed,
  place: Place,
  habits: DateContext,
  previous: Signed | undefined,
): CommentRecord {
  const { author, date } = comment;
  const own = [...leadOf(comment.first, place.own, previous), ...place.own];
  const marked = elementsIn(own, commentStart).at(-1)?.id;
  const id = marked || `c-${author}-${date}`.replaceAll(/\s+/g, '_');
  const base = own[0]?.ownerDocument?.baseURI;
  const permalink = marked && base ? safeUrl(`#${encodeURIComponent(marked)}`, base) : undefined;
  const text = withoutSignature(readText(own), comment);
  return {
    id,
    author,
    time: readDate(date, habits),
    ...(text && { text }),
    ...(permalink && { permalink }),
  };
}

/**
 * Who says something on several lines of a list is answered within the last. The lines before stand outside of that and stay where they
 * are, but they are the comment's words; unless they begin in the line of another's.
 */
function leadOf(first: Node, [begin]: readonly Node[], previous: Signed | undefined): Node[] {
  const lead: Node[] = [];
  if (!begin || !(begin.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING)) return lead;
  let at: Node | null = first;
  while (at?.parentNode && !at.parentNode.contains(begin)) at = at.parentNode;
  if (previous && at.contains(previous.last)) return lead;
  for (; at && !at.contains(begin); at = at.nextSibling) lead.push(at);
  return lead;
}

/** What was said, without the names and the date that end it and the dashes before them. */
function withoutSignature(text: string, { signature, date }: Signed): string {
  const whole = signature.replaceAll(/\s+/g, ' ').trim();
  const at = Math.max(text.lastIndexOf(whole), 0) || text.lastIndexOf(date.replaceAll(/\s+/g, ' '));
  return (at > 0 ? text.slice(0, at) : text).replace(/[\s–—―~-]{1,9}$/u, '').trim();
}

function unused(id: CommentId, taken: ReadonlyMap<CommentId, Place>): CommentId {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}~${count}`;
  return free;
}
