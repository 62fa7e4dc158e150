// What does the browser permit in tests of components, and what does its reader answer?

import type { Granted, SiteAccess, Wish } from '@/utils/prefs/site-access';

export interface TestAccess extends SiteAccess {
  readonly now: () => Granted;
  /** What the browser was asked for, in order. */
  readonly asked: Wish[];
  /** From now on the reader says no, or the browser keeps what is given back. */
  refuse(): void;
}

/** Answers like the browser's permissions, from memory; the reader says yes until told otherwise. */
export function createTestAccess(granted: Partial<Granted> = {}): TestAccess {
  let now: Granted = { everywhere: false, hosts: [], ...granted };
  let refused = false;
  const listeners = new Set<(granted: Granted) => void>();
  const asked: Wish[] = [];
  const change = (place: Wish, on: boolean) => {
    const others = now.hosts.filter((host) => place.kind === 'everywhere' || host !== place.host);
    if (place.kind === 'everywhere') now = { ...now, everywhere: on };
    else now = { ...now, hosts: on ? [...others, place.host].sort() : others };
    for (const listener of listeners) listener(now);
  };
  return {
    now: () => now,
    asked,
    granted: async () => now,
    async ask(place) {
      asked.push(place);
      if (refused) return false;
      change(place, true);
      return true;
    },
    async giveBack(place) {
      if (refused) return false;
      change(place, false);
      return true;
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    refuse() {
      refused = true;
    },
  };
}
