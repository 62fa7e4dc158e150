// Which nodes of the page belong to which comment of a recipe?

import { isElement } from '@/utils/reading/is-element';
import { mapInSteps, type Steps } from '@/utils/reading/steps';
import type { Recipe } from './recipe';

/** One comment's nodes: its element, with its replies where they stand inside, and the siblings that belong to it. */
export interface Span {
  readonly element: Element;
  /** Siblings in page order, `element` among them. */
  readonly nodes: readonly ChildNode[];
}

const blank = (node: Node) => node.nodeType !== 1 && (node.nodeType !== 3 || node.nodeValue?.trim() === '');

function nodesBefore(element: Element, selector: string | undefined, taken: ReadonlySet<Node>): ChildNode[] {
  if (!selector) return [];
  const nodes: ChildNode[] = [];
  let waiting: ChildNode[] = [];
  for (let at = element.previousSibling; at && !taken.has(at); at = at.previousSibling) {
    if (blank(at)) waiting.push(at);
    else if (isElement(at) && at.matches(selector)) {
      nodes.push(...waiting, at);
      waiting = [];
    } else break;
  }
  return nodes.reverse();
}

function nodesAfter(element: Element, until: string | undefined, starts: ReadonlySet<Node>): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let at = element.nextSibling; at && !starts.has(at); at = at.nextSibling) {
    if (until && isElement(at) && at.matches(until)) break;
    nodes.push(at);
  }
  while (nodes.length > 0 && blank(nodes.at(-1) as Node)) nodes.pop();
  return nodes;
}

/** The nodes of each comment, in the order of `comments`. No node belongs to two, save by nesting. */
export function* findSpans(comments: readonly Element[], recipe: Recipe): Steps<Span[]> {
  const before = recipe.before?.join(', ');
  const starts = new Set<Node>(comments);
  const leads = yield* mapInSteps(comments, (element) => nodesBefore(element, before, starts));
  if (recipe.span !== 'following') {
    return comments.map((element, index): Span => ({ element, nodes: [...(leads[index] ?? []), element] }));
  }
  for (const lead of leads) for (const node of lead) starts.add(node);
  const until = recipe.until?.join(', ');
  return yield* mapInSteps(
    comments,
    (element, index): Span => ({
      element,
      nodes: [...(leads[index] ?? []), element, ...nodesAfter(element, until, starts)],
    }),
  );
}
