// Which comments did the author of a name write?

import { countBelow } from '@/utils/reading/count-below';
import type { Parts } from '../read/parts';

/** Longest name that is looked for, in words. */
const mostWords = 6;

/** Earlier comments by one author that are looked at for their words. */
const mostEarlier = 40;

/** An address on the networks that speak ActivityPub, without the first sign. */
const handle = /^([\w.-]{1,60})@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/;

export interface Named {
  /** Comments by the author of that name, rising. */
  readonly comments: readonly number[];
  /** What stands behind the name. */
  readonly rest: string;
}

/** Names as they are written in a text, and the comments by each. */
export class Authors {
  readonly #byName = new Map<string, number[]>();
  readonly #parts: readonly Parts[];

  constructor(parts: readonly Parts[]) {
    this.#parts = parts;
    for (const [at, { author }] of parts.entries()) {
      if (author === undefined) continue;
      const name = normalize(author);
      if (name === '') continue;
      this.#add(name, at);
      // Whoever is `ann@mill.example` is spoken to as `@ann`.
      const [, local] = handle.exec(name) ?? [];
      if (local) this.#add(local, at);
    }
  }

  #add(name: string, at: number): void {
    const comments = this.#byName.get(name);
    if (comments) comments.push(at);
    else this.#byName.set(name, [at]);
  }

  /** The comments by the author whose name begins (or ends) `words`; the longest name counts. */
  find(words: string, atEnd: boolean): Named | undefined {
    const split = normalize(words).split(' ');
    for (let length = Math.min(mostWords, split.length); length > 0; length--) {
      const name = (atEnd ? split.slice(-length) : split.slice(0, length)).join(' ');
      const comments = this.#byName.get(name) ?? this.#byName.get(name.replace(/[^\p{L}\p{N}]+$/u, ''));
      if (comments) return { comments, rest: atEnd ? '' : split.slice(length).join(' ') };
    }
    return undefined;
  }

  /** The last comment before `at` by the author whose name begins (or ends) `words`. */
  lastBefore(at: number, words: string, atEnd: boolean): number | undefined {
    const named = this.find(words, atEnd);
    return named && lastBelow(named.comments, at);
  }

  /** The comment before `at` by that author whose own words stand behind the name; the last one if none do. */
  meant(at: number, { comments, rest }: Named): number | undefined {
    const said = plainWords(rest);
    let best: number | undefined;
    let longest = 0;
    let place = countBelow(comments, at);
    for (let left = mostEarlier; said !== '' && place > 0 && left > 0; left--) {
      const comment = comments[--place] as number;
      const words = plainWords(this.#parts[comment]?.text ?? '');
      if (words.length <= longest || !`${said} `.startsWith(`${words} `)) continue;
      [best, longest] = [comment, words.length];
    }
    return best ?? lastBelow(comments, at);
  }
}

/** The first words, without marks. */
function plainWords(text: string): string {
  return (
    text
      .slice(0, 160)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 10)
      .join(' ') ?? ''
  );
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
function lastBelow(rising: readonly number[], limit: number): number | undefined {
  return rising[countBelow(rising, limit) - 1];
}
