// Where on the page are the comments that its truth names? (Runs in the page.)

import type { Whereabouts } from './corpus-page.ts';
import type { NumberedNodes } from './number-nodes.ts';
import type { Located, Span } from './spans.ts';

/** In the order of the truth; those that are not on the page are left out. */
export function locateTruths(numbered: NumberedNodes, whereabouts: Whereabouts): readonly Located[] {
  if (whereabouts.by === 'selector') return bySelector(numbered, whereabouts.selector);
  if (whereabouts.by === 'endings') return byEndings(numbered, whereabouts.endings);
  if (whereabouts.by === 'anchors') return byAnchors(numbered);
  return byPaths(numbered, whereabouts.paths);
}

function bySelector({ spanOf }: NumberedNodes, selector: string): Located[] {
  return [...document.querySelectorAll(selector)].flatMap((element, index) => {
    const span = spanOf(element);
    return span ? [{ index, span }] : [];
  });
}

/**
 * Words that end a line which is no quotation of a mail (`> … #1`). Those that stand on the page more than once (quoted
 * by a reply, or repeated in a margin) count where they stand first among the others. A number that stands alone is what
 * the page calls a comment (`#1`), unless nothing else ends with it.
 */
function byEndings({ nodes }: NumberedNodes, endings: readonly string[]): Located[] {
  const indices = new Map(endings.map((ending, index) => [ending, index]));
  const spoken = new Map<number, number[]>();
  const alone = new Map<number, number[]>();
  for (const [at, node] of nodes.entries()) {
    if (node.nodeType !== Node.TEXT_NODE || !isShown(node)) continue;
    const text = (node.nodeValue ?? '').trim();
    const named = indices.get(text);
    const lines = text.split('\n').map((line) => /^(?!\s*>).*?(#\d+)\s*$/.exec(line)?.[1] ?? '');
    const numbers = lines.map((ending) => indices.get(ending));
    const places = /^#\d+$/.test(text) ? alone : spoken;
    for (const index of new Set([named, ...numbers]))
      if (index !== undefined) places.set(index, [...(places.get(index) ?? []), at]);
  }
  const places = new Map([...alone, ...spoken]);
  const [first, last] = territory(nodes, [...places.values()].filter(({ length }) => length === 1).flat());
  return [...places]
    .map(([index, all]) => ({ index, at: all.find((at) => at >= first && at < last) ?? all[0] ?? 0 }))
    .sort((a, b) => a.index - b.index)
    .map(({ index, at }): Located => ({ index, span: [at, at + 1] }));
}

/** What bears a number stands for its comment; a list item that only leads to it, where nothing bears it. */
function byAnchors({ spanOf }: NumberedNodes): Located[] {
  const places = new Map<number, Element>();
  const note = (element: Element | null, name: string) => {
    const number = Number(/^(?:c|content)?(\d+)$/.exec(name)?.[1]);
    if (element && number > 0 && !places.has(number)) places.set(number, element);
  };
  for (const element of document.querySelectorAll('a[name], li[id], div[id]'))
    note(element, element.getAttribute('name') ?? element.id);
  for (const item of document.querySelectorAll('li')) {
    const link = item.querySelector('a[href*="#"]');
    note(link, link?.getAttribute('href')?.split('#').at(-1) ?? '');
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, element]) => {
      const span = spanOf(element);
      return span ? [{ index: number - 1, span }] : [];
    });
}

function isShown(node: Node): boolean {
  return !['SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE'].includes(node.parentNode?.nodeName ?? '');
}

/** The innermost element around all of these nodes, from its first to its last. */
function territory(nodes: readonly Node[], places: readonly number[]): Span {
  const inner = places.map((at) => nodes[at]);
  let around = inner[0]?.parentNode;
  while (around && !inner.every((node) => node && around?.contains(node))) around = around.parentNode;
  const start = around ? nodes.indexOf(around) : 0;
  const after = nodes.findLastIndex((node) => around?.contains(node));
  return [start, after < 0 ? nodes.length : after + 1];
}

/** The paths lead from one of the page's outermost elements, whichever fits best. */
function byPaths({ spanOf }: NumberedNodes, paths: readonly (readonly number[])[]): Located[] {
  const tops = [document.body, document.querySelector('.mw-parser-output'), document.body.firstElementChild];
  const readings = tops.map((top) =>
    paths.flatMap((path, index): Located[] => {
      let node: Node | undefined = top ?? undefined;
      for (const step of path) node = node?.childNodes[step];
      const span = node && node.nodeType === Node.TEXT_NODE ? spanOf(node) : undefined;
      return span ? [{ index, span }] : [];
    }),
  );
  return readings.reduce((best, one) => (one.length > best.length ? one : best), []);
}
