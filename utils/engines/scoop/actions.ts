// What stands in the line of actions under a comment: which parent does it name, and where does the prose before it end?

import { elementsIn } from '@/utils/reading/elements-in';
import { isElement } from '@/utils/reading/is-element';
import { parentNumber } from './links';

const labels = String.raw`Parent|Reply to This|Reply|Rate All|Recommend|Hide|none|delete|suppress comment|toggle|x|\++|-+|\d`;
/** `[ Parent | Reply to This | ]`, and what admins get behind it; the last bracket may be cut off with the page. */
const actions = new RegExp(
  String.raw`(?:^|\s)\[(?:\s|\||(?:${labels})(?=[\s|\]]|$))*(?:\](?:\s*\((?:${labels})\))*)?$`,
  'i',
);

/** The text of a comment without the line of actions. A signature stays: nothing tells it from the body. */
export function withoutActions(text: string): string {
  const start = text.lastIndexOf('[');
  if (start < 0) return text;
  const from = Math.max(0, start - 1);
  const tail = text.slice(from);
  return actions.test(tail) ? text.slice(0, from).trimEnd() : text;
}

/** A user's own link "Parent" stands in a sentence; the engine's begins the line, or follows a bracket or a bar. */
function isInActionLine(link: Element): boolean {
  let before: ChildNode | null = link.previousSibling;
  while (before && !isElement(before) && !before.textContent?.trim()) before = before.previousSibling;
  if (!before || isElement(before)) return !before || before.nodeName === 'BR' || before.nodeName === 'TT';
  return /[[|]\s*$/.test(before.textContent ?? '');
}

/** Number of the comment that the last "Parent" link names; `story` as in {@link parentNumber}. */
export function parentIn(nodes: readonly Node[], story: string | undefined): string | undefined {
  const parent = elementsIn(nodes, 'a[href]').findLast(
    (link) =>
      link.textContent?.trim() === 'Parent' &&
      isInActionLine(link) &&
      parentNumber(link.getAttribute('href') ?? '', story) !== undefined,
  );
  return parent && parentNumber(parent.getAttribute('href') ?? '', story);
}
