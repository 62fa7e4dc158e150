// What do we do before there is anything of a page, where the reader wants us?

import { findEarlyLists } from '@/utils/engines/generic/find/early-lists';
import { comesBack } from '@/utils/page/comes-back';
import { beforeLayouts, beginEarly, skipItems } from '@/utils/page/early';

/**
 * Nothing is read yet but how a few long lists begin: the session, which knows whether the reader still wants us, takes it back or goes on from it.
 * Not where the browser scrolls to where they were, in pixels: over comments that are skipped, whose heights are guesses, that was some five
 * comments away (a page of 56, 2026-11). Such a page is laid out as it was.
 */
export function openEarly(document: Document): void {
  if (comesBack()) return;
  beginEarly(document);
  beforeLayouts(document, () => skipItems(document, findEarlyLists(document)));
}
