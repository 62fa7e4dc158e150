// Which of the blocks are no comments, but hold the replies to the one before them?

import { classesOf } from '../../shared/classes-of';
import type { Outline } from '../outline/outline';
import type { Candidate } from './candidate';

/** So many of the blocks are built as the first one is. */
const mostly = 0.5;

/**
 * Where each comment has one reply at most, the list of its replies looks like a comment itself: it has a date and a name.
 * It has another class, and blocks of the first one's class are in it: these are the comments.
 */
export function unwrapReplies(outline: Outline, candidate: Candidate): Candidate {
  const { by, members } = candidate;
  if (by === 'run' || members.length < 2) return candidate;
  const kind = kindOf(outline.elements[members[0] ?? -1]);
  const others = members.filter((member) => kindOf(outline.elements[member]) !== kind);
  if (kind === undefined || others.length === 0 || others.length > mostly * members.length) return candidate;
  const known = new Set(members);
  const inside = new Map<number, number[]>();
  for (const other of others) {
    const held: number[] = [];
    for (let at = other + 1; at < (outline.ends[other] ?? 0); at++)
      if (kindOf(outline.elements[at]) === kind) held.push(at);
    if (held.some((at) => known.has(at))) return candidate;
    inside.set(other, held);
  }
  const kept = members.flatMap((member) => {
    const held = inside.get(member) ?? [];
    return held.length > 0 ? held : [member];
  });
  return { by, members: kept, starts: kept, ends: kept.map((at) => outline.ends[at] ?? at + 1) };
}

/** The tag and the first class; undefined where there is none. */
function kindOf(element: Element | undefined): string | undefined {
  const [first] = element ? classesOf(element) : [];
  return element && first !== undefined ? `${element.nodeName} ${first.replaceAll(/\d+/g, '#')}` : undefined;
}
