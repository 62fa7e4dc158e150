// What do we know after reading a thread again?

import type { CommentId, CommentRecord } from './comment';

/**
 * Merges a new reading into what is known, both in page order. Known comments stay where they are and under
 * the parent that they have, since a page that loads replies late may show them out of place. They take the new
 * fields, but nothing once known is lost: a body that the page took away again (a collapsed comment) stays.
 * New comments come after the one that they follow in the reading, or last.
 */
export function mergeRecords(
  known: readonly CommentRecord[],
  read: readonly CommentRecord[],
): CommentRecord[] {
  const knownIds = new Set(known.map((record) => record.id));
  const readById = new Map<CommentId, CommentRecord>();
  const followers = new Map<CommentId | undefined, CommentRecord[]>();
  let anchor: CommentId | undefined;
  for (const record of read) {
    if (readById.has(record.id)) continue;
    readById.set(record.id, record);
    if (knownIds.has(record.id)) {
      anchor = record.id;
      continue;
    }
    const others = followers.get(anchor);
    if (others) others.push(record);
    else followers.set(anchor, [record]);
  }

  const merged: CommentRecord[] = [];
  for (const record of known) {
    merged.push(mergeRecord(record, readById.get(record.id)));
    for (const follower of followers.get(record.id) ?? []) merged.push(follower);
  }
  return merged.concat(followers.get(undefined) ?? []);
}

function mergeRecord(known: CommentRecord, read: CommentRecord | undefined): CommentRecord {
  if (read === undefined) return known;
  const said = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
  const parent = known.parent ?? read.parent;
  return { ...known, ...said, ...(parent === undefined ? {} : { parent }) };
}
