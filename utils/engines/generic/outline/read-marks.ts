// What do an element's class and id say about it?

import { type Mark, marks, markWords } from './mark-words';

/** Gives the marks of a class attribute or an id. */
export type MarkReader = (attribute: string) => number;

const split = (words: string) => words.split(' ').filter(Boolean);

/** Bits of the words that stand alone, and of those that stand anywhere. */
const alone = new Map<string, number>();
const within = new Map<string, number>();
for (const [mark, words] of Object.entries(markWords)) {
  const bit = marks[mark as Mark];
  for (const word of split(words.alone ?? '')) alone.set(word, (alone.get(word) ?? 0) | bit);
  for (const word of split(words.within ?? '')) within.set(word, (within.get(word) ?? 0) | bit);
}
/** At each place of a name the longest word that begins there. */
const wordsWithin = new RegExp(
  `(?=(${[...within.keys()].sort((a, b) => b.length - a.length).join('|')}))`,
  'g',
);
const shortestWithin = Math.min(...Array.from(within.keys(), ({ length }) => length));

/** Pages repeat themselves: each distinct name is looked up once, whatever number it bears, so that thousands of ids are one. Emptied when a strange page fills it. */
const known = new Map<string, number>();
const limit = 20_000;

/** The marks (`marks`, joined by or) of a class attribute or an id. */
export function readMarks(attribute: string): number {
  const names = attribute.slice(0, 400).replaceAll(/\d+/g, '-');
  const old = known.get(names);
  if (old !== undefined) return old;
  let bits = 0;
  for (const name of names.split(/\s+/)) bits |= marksOfName(name.slice(0, 80));
  remember(names, bits);
  return bits;
}

function marksOfName(name: string): number {
  const old = known.get(name);
  if (old !== undefined) return old;
  const parts = name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/);
  let bits = 0;
  for (let at = 0; at < parts.length; at++) bits |= alone.get(parts[at] ?? '') ?? 0;
  const joined = parts.join('');
  if (joined.length >= shortestWithin) bits |= marksWithin(joined);
  remember(name, bits);
  return bits;
}

function marksWithin(name: string): number {
  let bits = 0;
  wordsWithin.lastIndex = 0;
  for (let found = wordsWithin.exec(name); found; found = wordsWithin.exec(name)) {
    const word = found[1] ?? '';
    // `comments` is `comment` as well.
    for (let { length } = word; length >= shortestWithin; length--)
      bits |= within.get(word.slice(0, length)) ?? 0;
    wordsWithin.lastIndex = found.index + 1;
  }
  return bits;
}

function remember(name: string, bits: number): void {
  if (known.size > limit) known.clear();
  known.set(name, bits);
}
