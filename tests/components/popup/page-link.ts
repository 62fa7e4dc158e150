// Which page does the popup talk with in tests?

import type { PageLink, PageState } from '@/utils/view/page-state';

/** A TalkLeft page with a thread, turned on. */
export const pageOn: PageState = {
  host: 'www.talkleft.com',
  on: true,
  status: 'on',
  engine: 'Scoop',
  comments: 212,
  folded: 31,
  hidden: 12,
};

export const pageOff: PageState = { ...pageOn, on: false, status: 'off' };

export interface TestLink extends PageLink {
  readonly turned: boolean[];
  /** As if the page told that it changed. */
  tell(state: PageState): void;
}

/** A page that obeys. undefined: nothing of ours runs there. */
export function createTestLink(answer: Promise<PageState | undefined>): TestLink {
  const turned: boolean[] = [];
  const listeners = new Set<(state: PageState) => void>();
  return {
    turned,
    ask: () => answer,
    look: () => answer,
    async turn(on) {
      turned.push(on);
      return on ? pageOn : pageOff;
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    tell(next) {
      for (const listener of listeners) listener(next);
    },
  };
}
