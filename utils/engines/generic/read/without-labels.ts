// Which words stand around all names of a thread, so that they are no part of any?

import type { NameCandidate } from './name-candidates';
import { voteByPath } from './path-votes';

/** Of fewer comments, and of fewer different names, nothing is usual. */
const fewest = 2;
/** Somebody may have written a name in another way. */
const nearlyAll = 0.9;

/** What the page calls something by a word of its own, in points. */
const labelled = 1.5;

/** What ends a label before a name, and what stands between a name and a label behind it. */
const endsLabel = /[:：]$/u;
const mark = /^[|·•,;:–—/-]+$/u;
const endsName = /[|·•,;:]$/u;

/**
 * "Yazan: Ayşe | Gönderildi": in a language that nobody described, words are told from names by being the same in all
 * comments, with a mark between.
 */
export function withoutLabels(candidates: readonly NameCandidate[], comments: number): NameCandidate[] {
  const cuts = new Map<string, Cut>();
  if (comments >= fewest)
    for (const { path, firsts } of voteByPath(candidates, comments)) {
      const cut = firsts.length < fewest ? undefined : cutOf(firsts.map(({ text }) => text));
      if (cut) cuts.set(path, cut);
    }
  return candidates.map((candidate) => {
    const cut = cuts.get(candidate.path);
    const text = cut && shorten(candidate.text, cut);
    if (!text) return candidate;
    return { ...candidate, text, score: candidate.score + (cut.before ? labelled : 0) };
  });
}

interface Cut {
  readonly before: string;
  readonly behind: string;
}

function cutOf(texts: readonly string[]): Cut | undefined {
  const different = new Set(texts);
  if (different.size < fewest) return undefined;
  const most = nearlyAll * different.size;
  const usual = (ends: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const end of ends) if (end) counts.set(end, (counts.get(end) ?? 0) + 1);
    return [...counts].find(([, count]) => count >= most)?.[0] ?? '';
  };
  const before = usual([...different].map(labelBefore));
  const behind = usual([...different].map(labelBehind));
  return before || behind ? { before, behind } : undefined;
}

/** The first words up to one that ends as a label does. */
function labelBefore(text: string): string {
  const words = text.split(' ');
  const end = words.slice(0, 3).findIndex((word) => endsLabel.test(word));
  return end < 0 || end === words.length - 1 ? '' : words.slice(0, end + 1).join(' ');
}

/** The last words behind the last mark, with it. */
function labelBehind(text: string): string {
  const words = text.split(' ');
  const at = words.findLastIndex((word) => mark.test(word) || endsName.test(word));
  if (at < 0 || at === words.length - 1 || (at === 0 && mark.test(words[0] ?? ''))) return '';
  return words.slice(mark.test(words[at] ?? '') ? at : at + 1).join(' ');
}

function shorten(text: string, { before, behind }: Cut): string {
  const head = before && text.startsWith(`${before} `) ? text.slice(before.length + 1) : text;
  const rest = behind && head.endsWith(` ${behind}`) ? head.slice(0, -behind.length - 1) : head;
  return rest.replace(/[\s|·•,;:–—/-]+$/u, '').trim();
}
