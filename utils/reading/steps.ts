// How is work done that says itself where it may be interrupted?

import type { Pause } from './pause';

/** Work that yields between pieces, and returns what it has come to. */
export type Steps<Result> = Generator<undefined, Result>;

export async function doInSlices<Result>(steps: Steps<Result>, pause: Pause): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    // Most pieces are followed by the next at once, which `await` would make dear.
    const wait = pause();
    if (wait) await wait;
    step = steps.next();
  }
  return step.value;
}

export function doAtOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** So many comments are read between two places at which the work may be interrupted: of one alone, the question would be dear. */
const piece = 16;

/** One result for each comment, or whatever else a thread has many of. */
export function* mapInSteps<Item, Result>(
  items: Iterable<Item>,
  map: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    if (results.length % piece === 0) yield;
    results.push(map(item, results.length));
  }
  return results;
}

/** The first of some steps; whoever holds `steps` goes on from there. */
export function* takeSteps(steps: Steps<void>, most: number): Steps<void> {
  for (let done = 0; done < most && !steps.next().done; done += 1) yield;
}
