// How does one kind of evidence say which comments it knows the parents of?

import type { ParentEvidence } from './parent-guess';

/** The evidence says that the comment answers none. */
export const top = -1;
/** The evidence says nothing about the comment. */
export const silent = -2;

/** What one reader says of all comments: the index of the answered one, `top` or `silent`, for each. */
export interface Claims {
  readonly by: ParentEvidence;
  readonly parents: Int32Array;
  /** Where a name was read: all comments by that author, rising. Any of them may be meant. */
  readonly others?: ReadonlyMap<number, readonly number[]>;
  /** 0 to 1; absent where the page itself says it. */
  readonly confidence?: number;
}

/** Claims of a reader that has said nothing yet. */
export function silence(count: number): Int32Array {
  return new Int32Array(count).fill(silent);
}

/** Whether any comment is said to answer another. */
export function saysSomething(parents: Int32Array): boolean {
  return parents.some((parent) => parent >= 0);
}
