// Which terms of a definition list belong to the comments below them?

import type { Outline } from '../outline/outline';
import type { Candidate } from './candidate';

/** `<dt>Ann</dt><dd>…</dd>`: where each comment is a `dd` with a `dt` of its own right before it, that is its head. */
export function joinTerms(outline: Outline, candidate: Candidate): Candidate {
  if (candidate.by === 'run') return candidate;
  const starts: number[] = [];
  for (const member of candidate.members) {
    const term = termBefore(outline, member);
    if (term === undefined) return candidate;
    starts.push(term);
  }
  return { by: 'run', members: starts, starts, ends: candidate.ends };
}

function termBefore({ elements, parents }: Outline, member: number): number | undefined {
  const element = elements[member];
  const term = element?.previousElementSibling;
  if (element?.nodeName !== 'DD' || term?.nodeName !== 'DT') return undefined;
  const parent = parents[member] ?? -1;
  for (let at = member - 1; at > parent; at--) if (elements[at] === term) return at;
  return undefined;
}
