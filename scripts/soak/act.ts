// What is an act of a reader, or of a page?

import type { SoakTab } from './soak-tab.ts';

export interface Act {
  readonly name: string;
  /** How often in five minutes: a reader in a hurry, and a page that is just being talked about. */
  readonly times: number;
  /** Resolves when its effect is seen, with the thread unfiltered and nothing searched for. @param next numbers from 0 up to 1 */
  act(tab: SoakTab, next: () => number): Promise<void>;
  /** False where this page can do no such thing. */
  fits?(tab: SoakTab): boolean;
}
