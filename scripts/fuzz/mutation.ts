// What may a page's script have done to its elements before we come?

import fc from 'fast-check';
import { identifier, text, url } from './hostile-values.ts';

/** `element` and `other` count the elements of the page, modulo their number. */
export interface Mutation {
  readonly kind: 'drop' | 'duplicate' | 'swap' | 'nest' | 'unwrap' | 'attribute' | 'text' | 'empty' | 'split';
  readonly element: number;
  readonly other: number;
  readonly name: string;
  readonly value: string;
}

/** What it may do while the tree stands, to our elements as to its own. Copies that it makes of ours, and marks that it writes in our name, are its own. */
export function whileOn({ kind, name }: Mutation): boolean {
  return kind !== 'duplicate' && !name.startsWith('data-understory');
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('drop', 'duplicate', 'swap', 'nest', 'unwrap', 'attribute', 'text', 'empty', 'split'),
  element: fc.nat({ max: 5_000 }),
  other: fc.nat({ max: 5_000 }),
  name: fc.constantFrom(
    'id',
    'class',
    'href',
    'style',
    'datetime',
    'title',
    'name',
    'dir',
    'hidden',
    'role',
    'aria-label',
    'data-parent',
    'data-understory-id',
    'data-understory-hidden',
  ),
  value: fc.oneof(identifier, text, url),
});
