// What do all kinds of evidence say together?

import { type Claims, silence, silent, top } from './claims';
import type { ParentGuess } from './parent-guess';

/** Share of the replies of the stronger evidence of which the weaker one must say the same, to be heard on the others. */
const agreement = 0.9;

/** A growing answer: one claim after another, the strongest first. */
export class Combination {
  readonly #parents: Int32Array;
  readonly #claims: (Claims | undefined)[];

  constructor(count: number) {
    this.#parents = silence(count);
    this.#claims = new Array<Claims | undefined>(count).fill(undefined);
  }

  /** Whether any comment is said to answer another. */
  get saysSomething(): boolean {
    return this.#parents.some((parent) => parent >= 0);
  }

  /** Takes all of a claim where nothing was said before. */
  fill(claims: Claims): void {
    for (const [at, parent] of claims.parents.entries()) {
      const known = this.#parents[at] as number;
      if (parent === silent || known >= 0 || (known === top && parent === top)) continue;
      this.#take(at, parent, claims);
    }
  }

  /**
   * Takes from a claim what says more than is known: an answer to a reply where only the root was known, as where a page
   * nests no deeper. What contradicts is left; a claim that contradicts often is left as a whole.
   */
  refine(claims: Claims, mayAnswerTops: boolean): void {
    const inside = subtreeTest(this.#parents);
    let replies = 0;
    let agreed = 0;
    for (const [at, parent] of claims.parents.entries()) {
      const known = this.#parents[at] as number;
      if (known < 0 || parent === silent) continue;
      replies++;
      if (parent === known || (parent >= 0 && inside(parent, known))) agreed++;
    }
    if (replies > 0 && agreed < replies * agreement) return;
    for (const [at, parent] of claims.parents.entries()) {
      if (parent < 0 || parent === at) continue;
      const known = this.#parents[at] as number;
      if (known >= 0 ? parent !== known && inside(parent, known) && !inside(parent, at) : mayAnswerTops)
        this.#take(at, parent, claims);
    }
  }

  #take(at: number, parent: number, claims: Claims): void {
    this.#parents[at] = parent;
    this.#claims[at] = claims;
  }

  /** One guess for each comment, without circles. */
  finish(): ParentGuess[] {
    breakCircles(this.#parents);
    return Array.from(this.#parents, (parent, at) => {
      const claims = this.#claims[at];
      if (parent < 0 || !claims) return {};
      const { by, confidence } = claims;
      return { parent, by, ...(confidence !== undefined && { confidence }) };
    });
  }
}

/** Whether one comment is another or below it, by numbers in the order of a walk over the tree. */
function subtreeTest(parents: Int32Array): (comment: number, above: number) => boolean {
  const tree = Int32Array.from(parents);
  breakCircles(tree);
  const children: number[][] = Array.from(tree, () => []);
  const roots: number[] = [];
  for (const [at, parent] of tree.entries()) (parent >= 0 ? (children[parent] as number[]) : roots).push(at);
  const enter = new Int32Array(tree.length);
  const leave = new Int32Array(tree.length);
  let clock = 0;
  const open = roots.reverse().map((comment) => ({ comment, next: 0 }));
  while (open.length > 0) {
    const place = open.at(-1) as { comment: number; next: number };
    const below = children[place.comment] as number[];
    if (place.next === 0) enter[place.comment] = clock++;
    const child = below[place.next++];
    if (child !== undefined) open.push({ comment: child, next: 0 });
    else {
      leave[place.comment] = clock;
      open.pop();
    }
  }
  return (comment, above) =>
    (enter[comment] as number) >= (enter[above] as number) &&
    (enter[comment] as number) < (leave[above] as number);
}

/** Whoever closes a circle answers nobody. */
function breakCircles(parents: Int32Array): void {
  const visited = new Int32Array(parents.length).fill(-1);
  for (let start = 0; start < parents.length; start++) {
    let at = start;
    while (at >= 0 && visited[at] === -1) {
      visited[at] = start;
      const parent = parents[at] as number;
      if (parent >= 0 && visited[parent] === start) {
        parents[at] = top;
        break;
      }
      at = parent;
    }
  }
}
