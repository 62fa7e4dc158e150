// How long does it take a page to answer an act of its reader by a new picture?

import type { Page } from 'playwright';
import type { Operation } from './operations.ts';

/** Set when the page has painted after the act. */
export const paintMark = 'understory-bench-paint';

/** Runs in the page: a message sent from the frame that follows comes after its paint. */
function actAndWait(act: (argument: string) => void, argument: string, mark: string): Promise<number> {
  const begin = performance.now();
  act(argument);
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        performance.mark(mark);
        resolve(performance.now() - begin);
      };
      port2.postMessage(null);
    });
  });
}

/** @returns milliseconds from the act to the next paint, by the clock */
export function actInPage(page: Page, { act, argument }: Operation): Promise<number> {
  const [own, given] = [JSON.stringify(argument), JSON.stringify(paintMark)];
  return page.evaluate<number>(`(${actAndWait})(${act}, ${own}, ${given})`);
}
