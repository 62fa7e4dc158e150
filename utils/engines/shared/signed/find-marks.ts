// Where are the headings and the signatures' dates of a discussion?

import { isElement } from '@/utils/reading/is-element';
import { noTalk } from './talk-marks';
import { findTimestamp, type Timestamp } from './timestamps';
import { namespaceOf, titleOf } from './user-names';
import { isBlock, nextNode, stepBackwards } from './walk';

/** A date in the text, with its node, or the beginning of a new topic. */
export type Mark = { readonly heading: Element } | { readonly date: Text; readonly at: Timestamp };

const headings = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const quotes = new Set(['BLOCKQUOTE', 'CITE', 'Q', 'STYLE', 'SCRIPT', 'NOSCRIPT']);

/** Most elements have neither the name nor any mark, and pages are long. */
function isNoTalk(element: Element): boolean {
  if (quotes.has(element.nodeName)) return true;
  return (element.className !== '' || element.id !== '') && element.matches(noTalk);
}

/** All of them, in page order; quotes and what no talk is are passed over. */
export function* findMarks(root: Element): Generator<Mark> {
  let node = nextNode(root, root, true);
  while (node) {
    let inside = true;
    if (node.nodeType === 3) {
      const at = findTimestamp((node as Text).data);
      if (at) yield { date: node as Text, at };
    } else if (isElement(node)) {
      const isHeading = headings.has(node.nodeName);
      inside = !isHeading && !isNoTalk(node);
      // Since 2024 what else stands in a heading's line is in its box: a link to edit it, how many have spoken.
      if (isHeading) yield { heading: node.closest('.mw-heading') ?? node };
    }
    node = nextNode(node, root, inside);
  }
}

/** At this many of its dates, or more, the same kind of link must stand before a wiki's language is taken as learned. */
const enough = 3;
const share = 0.05;
/** Links further away than this are part of the text. */
const longest = 100;

/**
 * The namespaces of users in a language that is not known: those that links before dates lead to again and again, and
 * name the same person as the link behind them.
 */
export function learnNamespaces(marks: readonly Mark[]): string[] {
  const counts = new Map<string, number>();
  let dates = 0;
  for (const mark of marks) {
    if ('heading' in mark) continue;
    dates++;
    for (const namespace of namespacesBefore(mark.date)) {
      counts.set(namespace, (counts.get(namespace) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= enough && count >= dates * share).map(([name]) => name);
}

/** Of the link that stands right before a date, and of those before it with the same name: `User:Ada`, `User talk:Ada`. */
function namespacesBefore(date: Text): ReadonlySet<string> {
  const namespaces = new Set<string>();
  let name: string | undefined;
  let length = 0;
  for (const { node, leaves } of stepBackwards(date)) {
    if (isBlock(node) || length > longest) break;
    if (!leaves || node.contains(date)) continue;
    if (node.nodeType === 3) length += (node as Text).data.trim().length;
    if (!isElement(node) || node.nodeName !== 'A') continue;
    const title = titleOf(node) ?? '';
    const namespace = namespaceOf(title);
    const named = title.slice((namespace?.length ?? 0) + 1).trim();
    name ??= named;
    if (namespace === undefined || named === '' || named !== name) break;
    namespaces.add(namespace);
  }
  return namespaces;
}
