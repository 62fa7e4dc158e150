// What does a comment answer that stands in a row with others, each with a measure of its depth?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { eachValue, type Scope } from './find-values';
import type { Shape } from './recipe';
import { valueText } from './value-text';

type DepthShape = Shape & { kind: 'depth' };

/** `margin-left: 40px` → 40 behind `margin-left:`, `depth-3` → 3 behind `depth-`; without a word the first number. */
export function measureIn(value: string, after: string | undefined): number | undefined {
  // A class at the front has a blank before it like any other.
  const text = ` ${value
    .split(':')
    .map((piece) => piece.trim())
    .join(':')}`;
  if (after === undefined) {
    const first = /-?\d+(?:\.\d+)?/.exec(text);
    return first ? Number(first[0]) : undefined;
  }
  const lower = text.toLowerCase();
  const word = after.toLowerCase();
  // The word may stand before others too: `comment-depth-odd comment-depth-3`.
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const match = /^\s*(-?\d+(?:\.\d+)?)/.exec(text.slice(at + word.length, at + word.length + 20));
    if (match) return Number(match[1]);
  }
  return undefined;
}

function* measure(scope: Scope, shape: DepthShape): Steps<Map<number, number>> {
  const depths = new Map<number, number>();
  for (const source of shape.from ?? []) {
    yield* mapInSteps(eachValue(scope, source), ([index, value]) => {
      if (depths.has(index)) return;
      const depth = measureIn(value.attribute ?? valueText(value) ?? '', shape.after);
      if (depth !== undefined) depths.set(index, depth);
    });
  }
  if (shape.count !== undefined) {
    for (const element of scope.query(shape.count)) {
      const index = scope.owners.ownerOf(element);
      if (index !== undefined) depths.set(index, (depths.get(index) ?? 0) + 1);
    }
  }
  if (shape.ancestors !== undefined) {
    const counted = new Set(scope.query(shape.ancestors));
    yield* mapInSteps(scope.spans, ({ element }, index) => {
      let depth = 0;
      for (let at = element.parentElement; at && at !== scope.owners.root; at = at.parentElement) {
        if (counted.has(at)) depth += 1;
      }
      depths.set(index, depth);
    });
  }
  return depths;
}

/** A comment without a measure stands at the outermost level. */
export function* parentsByDepth(scope: Scope, shape: DepthShape): Steps<Map<number, number>> {
  const depths = yield* measure(scope, shape);
  const parents = new Map<number, number>();
  const chain: { index: number; depth: number }[] = [];
  for (const index of scope.spans.keys()) {
    const depth = depths.get(index) ?? Number.NEGATIVE_INFINITY;
    while (chain.length > 0 && (chain.at(-1)?.depth ?? 0) >= depth) chain.pop();
    const parent = chain.at(-1);
    if (parent) parents.set(index, parent.index);
    chain.push({ index, depth });
  }
  return parents;
}
