// When are changes written, so that none is late and the browser's limit on writes holds?

import type { Items } from './stored-items';

export interface WriteQueue {
  /** Resolves when the items are written; rejects with what `write` rejected with. */
  add(items: Items): Promise<void>;
  /** All items that are not known to be written yet. */
  unfinished(): Items;
}

interface Batch {
  readonly items: Map<string, unknown>;
  readonly done: PromiseWithResolvers<void>;
}

/**
 * In milliseconds: 100 writes a minute at most, where `storage.sync` bears 120 for all pages together.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
const pause = 600;

/** The first change is written at once; those of the next 600 ms go together in one later write. Writes never overlap. */
export function createWriteQueue(write: (items: Items) => Promise<void>): WriteQueue {
  /** In order; all but `gathering` have been handed to `write`, or wait for the write before. */
  const batches = new Set<Batch>();
  let gathering: Batch | undefined;
  let previous: Promise<unknown> = Promise.resolve();
  let resting = false;

  function begin(): void {
    const batch = gathering;
    if (batch === undefined) return;
    gathering = undefined;
    resting = true;
    setTimeout(() => {
      resting = false;
      begin();
    }, pause);
    previous = previous
      .then(() => write(batch.items))
      .finally(() => batches.delete(batch))
      .then(batch.done.resolve, batch.done.reject);
  }

  return {
    add(items) {
      gathering ??= { items: new Map(), done: Promise.withResolvers() };
      batches.add(gathering);
      for (const [name, value] of items) gathering.items.set(name, value);
      const { done } = gathering;
      if (!resting) begin();
      return done.promise;
    },
    unfinished: () => new Map([...batches].flatMap(({ items }) => [...items])),
  };
}
