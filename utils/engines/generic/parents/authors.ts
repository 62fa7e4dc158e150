// Which comments did the author of a name write?

import type { Parts } from '../read/parts';

/** Longest name that is looked for, in words. */
const mostWords = 6;

/** Names as they are written in a text, and the comments by each. */
export class Authors {
  readonly #byName = new Map<string, number[]>();

  constructor(parts: readonly Parts[]) {
    for (const [at, { author }] of parts.entries()) {
      if (author === undefined) continue;
      const name = normalize(author);
      if (name === '') continue;
      const comments = this.#byName.get(name);
      if (comments) comments.push(at);
      else this.#byName.set(name, [at]);
    }
  }

  /** The last comment before `at` by the author whose name begins (or ends) `words`; the longest name counts. */
  lastBefore(at: number, words: string, atEnd: boolean): number | undefined {
    const split = normalize(words).split(' ');
    for (let length = Math.min(mostWords, split.length); length > 0; length--) {
      const name = (atEnd ? split.slice(-length) : split.slice(0, length)).join(' ');
      const comments = this.#byName.get(name) ?? this.#byName.get(name.replace(/[^\p{L}\p{N}]+$/u, ''));
      if (!comments) continue;
      return last(comments, at);
    }
    return undefined;
  }
}

/** Without marks around it, in small letters. */
function normalize(name: string): string {
  return name
    .slice(0, 120)
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replace(/^[@\s"'«„“:]+/, '')
    .replace(/[\s"'»”“:,;.!?–—-]+$/, '');
}

/** The last number below `limit` in a rising list. */
function last(rising: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return rising[low - 1];
}
