// What do an element's class and id say about it?

import { type Mark, marks, markWords } from './mark-words';

/** Gives the marks of a class attribute or an id. */
export type MarkReader = (attribute: string) => number;

interface Words {
  readonly bit: number;
  readonly within: readonly string[];
  readonly alone: ReadonlySet<string>;
}

const words: readonly Words[] = Object.entries(markWords).map(([mark, { within = '', alone = '' }]) => ({
  bit: marks[mark as Mark],
  within: within.split(' ').filter(Boolean),
  alone: new Set(alone.split(' ').filter(Boolean)),
}));

/** Pages repeat themselves: each distinct class attribute is looked up once. Emptied when a strange page fills it. */
const known = new Map<string, number>();
const limit = 20_000;

function look(token: string): number {
  const whole = token
    .slice(0, 80)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  const joined = whole.replace(/[-_:\d]+/g, '');
  const parts = whole.split(/[-_:\d]+/);
  let bits = 0;
  for (const { bit, within, alone } of words)
    if (parts.some((part) => alone.has(part)) || within.some((word) => joined.includes(word))) bits |= bit;
  return bits;
}

/** The marks (`marks`, joined by or) of a class attribute or an id. */
export function readMarks(attribute: string): number {
  const old = known.get(attribute);
  if (old !== undefined) return old;
  let bits = 0;
  for (const token of attribute.slice(0, 400).split(/\s+/)) if (token) bits |= look(token);
  if (known.size > limit) known.clear();
  known.set(attribute, bits);
  return bits;
}
