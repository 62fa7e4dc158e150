// When may a page make us read its thread anew, and when does it fight with us?

import { openAllowance } from '@/utils/reading/allowance';

/** Up to so many comments are read anew in one go, so that the page without its tree is never seen. */
export const readInOneGo = 2_000;

/** A lively thread brings a comment in each few seconds: so many are read at once, then all that have come in so many milliseconds. That is twelve readings a minute. */
const atOnce = 4;
const each = 7_500;
/** Between two readings there is at least so many times what the last one took: threads of thousands take a second. */
const restByCost = 10;
/**
 * A page that draws the same comments again right after each reading is left in peace after so many that had to wait, in half a minute. One that brings
 * a comment or takes one away does not fight, however lively it is; nor does one that has its comments in another order every few seconds.
 */
const mostInVain = 4;
/** Milliseconds in which it has to ask for nothing to be followed again. */
const calm = 30_000;

export interface Renewals {
  /**
   * Takes a reading. If it is too early, `again` is called when it is time, and if the page fights, `leave` at once.
   * @param isAsked by the reader: then there always is one, and what was before does not count
   * @param address of the page: at another one it does not count either
   */
  take(isAsked: boolean, address: string): boolean;
  /** The thread stands, with these comments. */
  note(ids: readonly string[]): void;
}

export function openRenewals({ again, leave }: { again(): void; leave(): void }): Renewals {
  let cost = 0;
  /** When the reading began that is under way. */
  let begun: number | undefined;
  let asked = performance.now();
  let isEager = false;
  let inVain = 0;
  let place: string | undefined;
  let known: ReadonlySet<string> = new Set();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => Math.max(each, cost * restByCost);
  const ask = openAllowance(atOnce, rest);

  return {
    take(isAsked, address) {
      clearTimeout(timer);
      const before = asked;
      asked = performance.now();
      if (isAsked || address !== place || asked - before >= calm) inVain = 0;
      place = address;
      if (inVain >= mostInVain) {
        leave();
        return false;
      }
      const wait = isAsked ? 0 : ask();
      if (wait > rest() / 2) isEager = true;
      if (wait > 0) timer = setTimeout(again, wait);
      else begun = asked;
      return wait === 0;
    },
    note(ids) {
      if (begun !== undefined) cost = performance.now() - begun;
      begun = undefined;
      const isKnown = ids.length === known.size && ids.every((id) => known.has(id));
      known = new Set(ids);
      inVain = isEager && isKnown ? inVain + 1 : 0;
      isEager = false;
    },
  };
}
