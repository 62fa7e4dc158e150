// What of the page stands around comments and indents them, though levels are shown by our branches alone?

import type { Place } from '@/utils/reading/places';
import type { Ledger } from './ledger';
import { marks } from './marks';
import { isSilentBeside } from './silence';

/** So many characters are a heading for replies, or a link to answer; more is something of the comment's own. */
const fewCharacters = 60;

export const lists = new Set(['DL', 'OL', 'UL']);

/**
 * The outermost element around the replies to one comment that holds little else: Blogger has four of them, with margins and paddings of
 * their own, and "Replies" and "Reply" in them (2026-11). The line runs beside all of it.
 */
export function frameOf({ own, item, branch }: Place): Element | undefined {
  const [first] = own;
  const around = item ?? first?.parentElement;
  if (!branch || !around || branch === around || !around.contains(branch)) return branch;
  let frame = branch;
  for (let at = branch.parentElement; at && at !== around; at = at.parentElement) {
    if (at.contains(first ?? null) || !saysLittleBeside(at, frame)) break;
    frame = at;
  }
  return frame;
}

function saysLittleBeside(parent: Element, inside: Element): boolean {
  let characters = 0;
  for (let child = parent.firstChild; child && characters <= fewCharacters; child = child.nextSibling)
    if (child !== inside) characters += (child.textContent ?? '').trim().length;
  return characters <= fewCharacters;
}

/** Marks what stands between the replies to a comment and their frame. */
export function flattenFrame(ledger: Ledger, frame: Element, branch: Element): void {
  for (let at: Element | null = branch; at && at !== frame; at = at.parentElement)
    ledger.setAttribute(at, marks.plain, '');
}

/** Marks what stands between a comment and the item that travels with it, and says nothing: MediaWiki's skipped levels are lists in lists. */
export function flattenItem(ledger: Ledger, content: Element, { item, branch }: Place): void {
  if (!item?.contains(content)) return;
  const inside = new Set<Node>([content]);
  if (branch) inside.add(branch);
  for (let at = content.parentElement; at && at !== item; at = at.parentElement) {
    if (isSilentBeside(at, inside)) ledger.setAttribute(at, marks.plain, '');
    inside.add(at);
  }
  if (lists.has(item.tagName)) ledger.setAttribute(item, marks.plain, '');
}
