// What do we do before there is anything of a page, where the reader wants us?

import { findEarlyLists } from '@/utils/engines/generic/find/early-lists';
import { beforeLayouts, beginEarly, skipItems } from '@/utils/page/early';

/** Nothing is read yet but how a few long lists begin: the session, which knows whether the reader still wants us, takes it back or goes on from it. */
export function openEarly(document: Document): void {
  beginEarly(document);
  beforeLayouts(document, () => skipItems(document, findEarlyLists(document)));
}
