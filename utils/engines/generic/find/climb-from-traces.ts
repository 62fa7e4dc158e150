// Which blocks hold one of the page's repeated dates, names or reply links each?

import type { Outline } from '../outline/outline';
import type { Signal } from '../outline/signals';
import type { Group } from './group-elements';

const anchors: readonly Signal[] = ['dates', 'replies', 'permalinks', 'authors', 'avatars'];
/** Higher than this over its date no comment begins. */
const levels = 9;
/** Kinds of anchors that are followed for each signal. */
const kinds = 40;

/**
 * Climbs from anchors of one kind, level by level, as long as they lead to different ancestors: a way to comments whose
 * elements carry no names.
 */
export function* climbFromTraces(outline: Outline): Generator<Group> {
  const keys = new Map<number, string>();
  const known = new Map<string, string>();
  const keyAt = (index: number) => {
    const old = keys.get(index);
    if (old !== undefined) return old;
    const key = keyOf(outline, index, known);
    keys.set(index, key);
    return key;
  };
  for (const signal of anchors) {
    let followed = 0;
    for (const anchored of anchorsOf(outline, signal, keyAt).values()) {
      if (anchored.length < 2) continue;
      if (++followed > kinds) break;
      if (signal === 'dates' && isPlain(outline, anchored)) yield { by: 'climb', members: anchored };
      yield* climb(outline, anchored);
    }
  }
}

/** Bylines that no class tells from the paragraphs between them: the heads of runs. */
function isPlain({ elements, parents }: Outline, [first = 0, second = 0]: readonly number[]): boolean {
  return parents[first] === parents[second] && !elements[first]?.hasAttribute('class');
}

/** Elements that bear the signal, by their keys. */
function anchorsOf(
  { elements, signals }: Outline,
  signal: Signal,
  keyAt: (index: number) => string,
): Map<string, number[]> {
  const sums = signals[signal];
  const anchored = new Map<string, number[]>();
  for (let index = 1; index < elements.length; index++) {
    if (sums[index] === sums[index + 1]) continue;
    const key = keyAt(index);
    const list = anchored.get(key);
    if (list) list.push(index);
    else anchored.set(key, [index]);
  }
  return anchored;
}

/** Of an element: its own name and those of two around it. */
function keyOf({ elements, parents }: Outline, index: number, known: Map<string, string>): string {
  let key = '';
  for (let at = index, steps = 0; at > 0 && steps < 3; at = parents[at] ?? 0, steps++) {
    const element = elements[at] as Element;
    key += `${element.nodeName}.${firstClass(element.getAttribute('class'), known)}<`;
  }
  return key;
}

/** Without its number. */
function firstClass(classes: string | null, known: Map<string, string>): string {
  if (!classes) return '';
  const old = known.get(classes);
  if (old !== undefined) return old;
  const first = classes.slice(0, 40).replaceAll(/\d+| .*/g, '');
  known.set(classes, first);
  return first;
}

function* climb({ elements, parents }: Outline, anchored: readonly number[]): Generator<Group> {
  let at: readonly number[] = anchored;
  for (let level = 1; level <= levels; level++) {
    const above = new Set<number>();
    for (const index of at) if ((parents[index] ?? 0) > 0) above.add(parents[index] ?? 0);
    if (above.size < 2 || above.size < anchored.length / 2) return;
    at = [...above];
    const name = commonName(elements, at);
    const members = at.filter((index) => elements[index]?.nodeName === name).sort((a, b) => a - b);
    if (members.length >= 2) yield { by: 'climb', members };
  }
}

function commonName(elements: readonly Element[], indices: readonly number[]): string {
  const counts = new Map<string, number>();
  let best = '';
  for (const index of indices) {
    const name = elements[index]?.nodeName ?? '';
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count > (counts.get(best) ?? 0)) best = name;
  }
  return best;
}
