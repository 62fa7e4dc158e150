// Which part of the page is each true comment's, and on which level does it stand? (Runs in the page.)

import type { NumberedNodes } from './number-nodes.ts';
import type { Located, Span } from './spans.ts';

export interface Territory {
  /** The largest element around the comment that holds no other. */
  readonly element: Element;
  /** Its truth's own nodes; all up to the next comment where the truth names but the head of each. */
  readonly span: Span;
}

/** For each true comment, in the given order. Nothing of it rests on what any engine finds. */
export function findTerritories(numbered: NumberedNodes, truths: readonly Located[]): readonly Territory[] {
  const order = truths.map((_, at) => at).sort((a, b) => startOf(truths[a]) - startOf(truths[b]));
  const territories: Territory[] = [];
  const heads: Territory[] = [];
  for (const [place, at] of order.entries()) {
    const truth = truths[at];
    const node = truth && numbered.nodes[truth.span[0]];
    if (!node) continue;
    const before = place > 0 ? startOf(truths[order[place - 1] ?? -1]) : -1;
    const next = place + 1 < order.length ? startOf(truths[order[place + 1] ?? -1]) : undefined;
    const element = growAlone(numbered, node, before, next ?? Number.POSITIVE_INFINITY);
    const [, around] = (element.parentElement && numbered.spanOf(element.parentElement)) ?? truth.span;
    if (!(node instanceof Element)) {
      // Some words of the comment, whatever stands before and after them.
      const span = numbered.spanOf(element) ?? truth.span;
      territories[at] = { element, span };
      heads[at] = { element, span };
      continue;
    }
    territories[at] = { element, span: truth.span };
    heads[at] = { element, span: [truth.span[0], next ?? (order.length > 1 ? around : truth.span[1])] };
  }
  const size = (all: readonly Territory[]) =>
    all.reduce((sum, { span }) => sum + textOf(numbered, span).length, 0);
  return 2 * size(territories) < size(heads) ? heads : territories;
}

/** Where each stands, in the tree of elements and to the eye: the same words for those that stand alike. */
export function nameLevels(territories: readonly Territory[]): readonly string[] {
  return territories.map(
    ({ element }) => `${ancestorsOf(element)} ${Math.round(element.getBoundingClientRect().left / 2)}`,
  );
}

/** What a reader reads there. */
export function textOf({ nodes }: NumberedNodes, [start, end]: Span): string {
  const pieces: string[] = [];
  for (const node of nodes.slice(start, end)) {
    const { parentNode } = node;
    if (node.nodeType === Node.TEXT_NODE && !/^(?:SCRIPT|STYLE|TEMPLATE)$/.test(parentNode?.nodeName ?? ''))
      pieces.push(node.nodeValue ?? '');
  }
  return pieces.join('\n');
}

function growAlone(numbered: NumberedNodes, node: Node, before: number, next: number): Element {
  let alone = node instanceof Element ? node : node.parentElement;
  for (let around = alone?.parentElement; around; around = around.parentElement) {
    const [start, end] = numbered.spanOf(around) ?? [0, Number.POSITIVE_INFINITY];
    if (start <= before || end > next) break;
    alone = around;
  }
  return alone ?? document.documentElement;
}

function ancestorsOf(element: Element): number {
  let count = 0;
  for (let at = element.parentElement; at; at = at.parentElement) count += 1;
  return count;
}

function startOf(truth: Located | undefined): number {
  return truth?.span[0] ?? 0;
}
