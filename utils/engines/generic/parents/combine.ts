// What do all kinds of evidence say together?

import { countBelow } from '@/utils/reading/count-below';
import { type Claims, silence, silent, top } from './claims';
import type { ParentGuess } from './parent-guess';

/** Share of the replies of the stronger evidence of which the weaker one must say the same, to be heard on the others. */
const agreement = 0.9;

/** Comments of an author that are looked at for one that fits. */
const mostOthers = 40;

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
   * Takes from a claim what says more than is known: whom a reply answers at the level below which the page nests no
   * deeper. What contradicts is left; a claim that contradicts often is left as a whole.
   */
  refine(claims: Claims): void {
    const tree = walkTree(this.#parents);
    const replies = this.#parents.reduce(
      (sum, parent, at) => sum + (parent >= 0 && claims.parents[at] !== silent ? 1 : 0),
      0,
    );
    const finer = new Map<number, number>();
    let agreed = 0;
    for (const [at, claimed] of claims.parents.entries()) {
      const known = this.#parents[at] as number;
      if (known < 0 || claimed < 0 || claimed === at) continue;
      const fits = (comment: number) => comment === known || tree.isBelow(comment, known);
      const parent = fits(claimed) ? claimed : lastThat(fits, claims.others?.get(at), at);
      if (parent === undefined) continue;
      if (parent !== known && tree.levels[at] !== tree.deepest) continue;
      agreed++;
      if (parent !== known) finer.set(at, parent);
    }
    if (agreed < replies * agreement) return;
    for (const [at, parent] of finer) this.#take(at, parent, claims);
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

/** The last of some comments before `at` that a question is answered with yes for, not looked for forever. */
function lastThat(fits: (comment: number) => boolean, rising: readonly number[] = [], at: number) {
  for (let place = countBelow(rising, at) - 1, left = mostOthers; place >= 0 && left > 0; place--, left--)
    if (fits(rising[place] as number)) return rising[place];
  return undefined;
}

interface WalkedTree {
  readonly levels: Int32Array;
  readonly deepest: number;
  /** Whether a comment is below another. */
  isBelow(comment: number, above: number): boolean;
}

/** Numbers the comments in the order of a walk over their tree. */
function walkTree(parents: Int32Array): WalkedTree {
  const tree = Int32Array.from(parents);
  breakCircles(tree);
  const children: number[][] = Array.from(tree, () => []);
  const roots: number[] = [];
  for (const [at, parent] of tree.entries()) (parent >= 0 ? (children[parent] as number[]) : roots).push(at);
  const enter = new Int32Array(tree.length);
  const leave = new Int32Array(tree.length);
  const levels = new Int32Array(tree.length);
  let deepest = 0;
  let clock = 0;
  for (const root of roots) {
    const open = [{ comment: root, next: 0 }];
    enter[root] = clock++;
    for (let place = open.at(-1); place; place = open.at(-1)) {
      const child = children[place.comment]?.[place.next++];
      if (child === undefined) {
        leave[place.comment] = clock;
        open.pop();
        continue;
      }
      levels[child] = open.length;
      deepest = Math.max(deepest, open.length);
      enter[child] = clock++;
      open.push({ comment: child, next: 0 });
    }
  }
  const isBelow = (comment: number, above: number) =>
    (enter[comment] as number) > (enter[above] as number) &&
    (enter[comment] as number) < (leave[above] as number);
  return { levels, deepest, isBelow };
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
