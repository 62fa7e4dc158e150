// By which messages is it kept where a reader has left a page, and what counts as one?

import type { Bookmark } from '@/utils/view/bookmark';
import { isCount, isFields } from './message-fields';

/** From a page to the background, when its reader leaves it. Answered with nothing. */
export interface BookmarkNotice {
  readonly kind: 'leave-bookmark';
  readonly bookmark: Bookmark;
}

/** From a page to the background, when its reader comes back; answered with a `Bookmark`, or with nothing. */
export interface BookmarkRequest {
  readonly kind: 'ask-bookmark';
  readonly address: string;
}

/** In letters: what a page can have kept is little. */
const longestText = 4_000;

/** undefined for anything that is not a notice of this version. */
export function parseBookmarkNotice(raw: unknown): BookmarkNotice | undefined {
  const bookmark = isFields(raw) && raw.kind === 'leave-bookmark' ? parseBookmark(raw.bookmark) : undefined;
  return bookmark && { kind: 'leave-bookmark', bookmark };
}

/** undefined for anything that is not a request of this version. */
export function parseBookmarkRequest(raw: unknown): BookmarkRequest | undefined {
  const isRequest = isFields(raw) && raw.kind === 'ask-bookmark' && isShort(raw.address);
  return isRequest ? { kind: 'ask-bookmark', address: raw.address as string } : undefined;
}

/** undefined if any part of it is missing or of the wrong type. */
export function parseBookmark(raw: unknown): Bookmark | undefined {
  if (!isFields(raw)) return undefined;
  const { address, thread, id, top, scrolled } = raw;
  if (!isShort(address) || !isCount(thread) || !isShort(id)) return undefined;
  return isLength(top) && isLength(scrolled) ? { address, thread, id, top, scrolled } : undefined;
}

const isShort = (raw: unknown): raw is string => typeof raw === 'string' && raw.length <= longestText;

const isLength = (raw: unknown): raw is number => Number.isFinite(raw);
