// What does a reader do within five minutes, and what does the page do meanwhile?

import type { Act } from './act.ts';
import { pageActs } from './page-acts.ts';
import { readerActs } from './reader-acts.ts';
import { settingActs } from './setting-acts.ts';
import type { SoakTab } from './soak-tab.ts';

/** A round stands for so many minutes. */
export const minutesOfRound = 5;

export const acts: readonly Act[] = [...readerActs, ...pageActs, ...settingActs];

/** The acts of one round, in another order each time. @param once each of them only once */
export function shuffleActs(tab: SoakTab, next: () => number, once: boolean): readonly Act[] {
  const due = acts
    .filter((act) => act.fits?.(tab) ?? true)
    .flatMap((act) => Array.from({ length: once ? 1 : act.times }, () => ({ act, at: next() })));
  return due.sort((a, b) => a.at - b.at).map(({ act }) => act);
}
