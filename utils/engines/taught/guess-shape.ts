// How do the comments of a page show what they answer?

import { measureIn } from '../shared/depth';
import type { Shape } from '../shared/recipe';
import { stableClasses } from './stable-marks';

type DepthShape = Shape & { kind: 'depth' };

/** Numbers of levels and of pixels that engines are known to print, in the order of trust. */
const depthMarks: readonly DepthShape[] = [
  { kind: 'depth', from: ['@data-depth', '@data-level', '@data-nesting-level', '@aria-level'] },
  { kind: 'depth', from: ['@class'], after: 'depth-' },
  { kind: 'depth', from: ['@class'], after: 'level-' },
  { kind: 'depth', from: ['@class'], after: 'indent-' },
  { kind: 'depth', from: ['@class'], after: 'depth' },
  { kind: 'depth', from: ['@class'], after: 'level' },
  { kind: 'depth', from: ['@class'], after: 'indent' },
  { kind: 'depth', from: ['@style'], after: 'margin-left:' },
  { kind: 'depth', from: ['@style'], after: 'padding-left:' },
  { kind: 'depth', from: ['[indent]@indent'] },
  { kind: 'depth', from: ['td img[width]@width'] },
];

/** What engines call the attribute that holds the number of what is answered. */
const parentNames = ['data-parent-id', 'data-parent', 'data-parentid', 'data-reply-to', 'data-in-reply-to'];

function attributeOf(element: Element, source: string): string | null {
  const at = source.lastIndexOf('@');
  const selector = source.slice(0, at);
  const holder = selector === '' ? element : element.querySelector(selector);
  return holder?.getAttribute(source.slice(at + 1)) ?? null;
}

/** At least two depths, the first at the outermost, and told by most. */
function tells(elements: readonly Element[], { from = [], after }: DepthShape): boolean {
  const depths = elements.flatMap((element) => {
    const value = from.map((source) => attributeOf(element, source)).find((text) => text !== null);
    const depth = value === undefined || value === null ? undefined : measureIn(value, after);
    return depth === undefined ? [] : [depth];
  });
  return new Set(depths).size > 1 && depths.length > 1 && depths[0] === Math.min(...depths.slice(0, 5_000));
}

function ancestorsOf(element: Element, root: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) ancestors.push(at);
  return ancestors;
}

/** Lists in lists, quotes in quotes, rows in the branches of rows: what stands around the deepest, and its numbers. */
function byAncestors(elements: readonly Element[], root: Element): DepthShape | undefined {
  const chains = elements.map((element) => ancestorsOf(element, root));
  const deepest = chains.reduce<Element[]>((most, chain) => (chain.length > most.length ? chain : most), []);
  const kinds = new Set(
    deepest.flatMap((element) => [
      ...stableClasses(element).map((name) => `${element.localName}.${CSS.escape(name)}`),
      element.localName,
    ]),
  );
  let best: { kind: string; levels: number } | undefined;
  for (const kind of [...kinds].slice(0, 24)) {
    const levels = new Set(chains.map((chain) => chain.filter((one) => one.matches(kind)).length)).size;
    if (levels > (best?.levels ?? 1)) best = { kind, levels };
  }
  return best && { kind: 'depth', ancestors: best.kind };
}

/** Replies in an element right behind what they answer. */
function byBranch(elements: readonly Element[], root: Element): Shape | undefined {
  const comments = new Set(elements);
  const holders = new Map<string, number>();
  const seen = new Set<Element>();
  for (const element of elements) {
    for (let at = element.parentElement; at && at !== root && !seen.has(at); at = at.parentElement) {
      seen.add(at);
      const before = at.previousElementSibling;
      if (!before || !comments.has(before)) continue;
      const [first] = stableClasses(at);
      const kind = first === undefined ? at.localName : `.${CSS.escape(first)}`;
      holders.set(kind, (holders.get(kind) ?? 0) + 1);
    }
  }
  const [most] = [...holders].sort(([, one], [, other]) => other - one);
  return most && { kind: 'branch', selector: most[0] };
}

/**
 * The first way in which the page tells more than one level; none: a flat thread.
 * @param elements the comments, in page order
 * @param root holds them all
 */
export function guessShape(elements: readonly Element[], root: Element): Shape[] {
  if (elements.length < 2) return [];
  const comments = new Set(elements);
  const isNested = elements.some((element) => ancestorsOf(element, root).some((one) => comments.has(one)));
  const parentName = parentNames.find(
    (name) => elements.filter((element) => /\d/.test(element.getAttribute(name) ?? '')).length > 1,
  );
  const named: Shape[] = parentName === undefined ? [] : [{ kind: 'reference', from: [`@${parentName}`] }];
  if (isNested) return [{ kind: 'nested' }];
  const branch = byBranch(elements, root);
  if (branch) return [...named, branch];
  const mark = depthMarks.find((shape) => tells(elements, shape));
  if (mark) return [...named, mark];
  const around = byAncestors(elements, root);
  return around ? [...named, around] : named;
}
