// How do siblings come into a new order with as few moves as possible?

import { countBelow } from '@/utils/reading/count-below';
import type { Steps } from '@/utils/reading/steps';

/**
 * The longest run of positions that already ascend (by patience sorting, n log n): what is in it need not move.
 * @returns for each index of `positions`, whether it stays.
 */
export function stayingIndices(positions: readonly number[]): boolean[] {
  const tails: number[] = [];
  /** Their positions. */
  const ends: number[] = [];
  const before: number[] = new Array(positions.length).fill(-1);
  positions.forEach((position, index) => {
    if (position < 0) return;
    const at = countBelow(ends, position);
    before[index] = tails[at - 1] ?? -1;
    tails[at] = index;
    ends[at] = position;
  });
  const stays: boolean[] = new Array(positions.length).fill(false);
  let index = tails.at(-1) ?? -1;
  while (index >= 0) {
    stays[index] = true;
    index = before[index] as number;
  }
  return stays;
}

/** Nodes that travel together, in order: a comment's stub, its own element, its branch. Never empty. */
export type Unit = readonly [ChildNode, ...ChildNode[]];

/**
 * Puts `units` into `parent` in the given order, from the first to the last; yields after each. Other children of `parent` stay where they are; a unit that has to
 * move goes right behind its predecessor, the first one before whichever unit stands first now. A unit in which `parent` itself
 * stands cannot go into it, and stays where it is; what the page takes out of the document, before or between two steps, stays out.
 */
export function* arrangeUnits(
  parent: Node,
  wanted: readonly Unit[],
  move: (node: ChildNode, parent: Node, before: Node | null) => void,
): Steps<void> {
  const around = new Set<Node>();
  for (let at: Node | null = parent; at; at = at.parentNode) around.add(at);
  const units = wanted.filter((unit) => !unit.some((node) => around.has(node) || node.parentNode === null));
  const places = new Map<Node, number>();
  for (const child of parent.childNodes) places.set(child, places.size);
  const positions = units.map((unit) => places.get(unit[0]) ?? -1);
  const stays = stayingIndices(positions);
  const present = positions.filter((position) => position >= 0);
  let before: Node | null =
    present.length > 0 ? (parent.childNodes[present.reduce((a, b) => Math.min(a, b))] ?? null) : null;
  for (const [index, unit] of units.entries()) {
    if (!stays[index]) {
      for (const node of unit) {
        if (node === before) before = node.nextSibling;
        else if (node.parentNode) move(node, parent, before);
      }
    }
    const last = unit.at(-1) as ChildNode;
    if (last.parentNode === parent) before = last.nextSibling;
    yield;
    if (before && before.parentNode !== parent) {
      yield* arrangeUnits(parent, wanted, move);
      return;
    }
  }
}
