// When are changes written, so that none is late and the browser's limit on writes holds?

import type { ItemChange } from './item-change';

/** By name of the stored item. */
export type Changes = ReadonlyMap<string, ItemChange>;

export interface WriteQueue {
  /** Resolves when the change is written; rejects with what `write` rejected with. */
  add(item: string, change: ItemChange): Promise<void>;
  /** All changes that are not known to be written yet. */
  unfinished(): Changes;
}

interface Batch {
  readonly changes: Map<string, ItemChange>;
  readonly done: PromiseWithResolvers<void>;
}

/**
 * In milliseconds: 100 writes a minute at most, where `storage.sync` bears 120 for all pages together.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
const pause = 600;

/** The first change is written at once; those of the next 600 ms go together in one later write. Writes never overlap. */
export function createWriteQueue(write: (changes: Changes) => Promise<void>): WriteQueue {
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
      .then(() => write(batch.changes))
      .finally(() => batches.delete(batch))
      .then(batch.done.resolve, batch.done.reject);
  }

  return {
    add(item, change) {
      gathering ??= { changes: new Map(), done: Promise.withResolvers() };
      const { changes, done } = gathering;
      batches.add(gathering);
      changes.set(item, { ...changes.get(item), ...change });
      if (!resting) begin();
      return done.promise;
    },
    unfinished() {
      const merged = new Map<string, ItemChange>();
      for (const { changes } of batches) {
        for (const [item, change] of changes) merged.set(item, { ...merged.get(item), ...change });
      }
      return merged;
    },
  };
}
