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

/** A page that the extension was not asked for yet, which has comments. */
export const pageFound: PageState = {
  host: 'blog.example',
  on: false,
  status: 'found',
  confidence: 'high',
  levels: 6,
  comments: 41,
  folded: 0,
  hidden: 0,
};

/** The same before anybody looked. */
export const pageUnseen: PageState = {
  host: 'blog.example',
  on: false,
  status: 'off',
  comments: 0,
  folded: 0,
  hidden: 0,
};

export interface TestLink extends PageLink {
  /** What was asked for of the other pages. */
  readonly loads: boolean[];
  readonly turned: boolean[];
  /** As if the page told that it changed. */
  tell(state: PageState): void;
}

/** A page that obeys. undefined: nothing of ours runs there. */
export function createTestLink(answer: Promise<PageState | undefined>): TestLink {
  const turned: boolean[] = [];
  const loads: boolean[] = [];
  const listeners = new Set<(state: PageState) => void>();
  return {
    turned,
    loads,
    ask: () => answer,
    async look() {
      const state = await answer;
      const isOff = state?.status === 'off' || turned.at(-1) === false;
      return state && (isOff ? { ...pageFound, host: state.host } : state);
    },
    async turn(on) {
      turned.push(on);
      const host = (await answer)?.host ?? pageOn.host;
      return on ? { ...pageOn, host } : { ...pageOff, host };
    },
    async loadPages(on) {
      loads.push(on);
      const state: PageState = { ...pageOn, pages: { total: 9, done: 3, isLoading: on } };
      for (const listener of listeners) listener(state);
      return state;
    },
    teach: async () => true,
    report: async () => 'Understory: report on how a page was read\n',
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    tell(next) {
      for (const listener of listeners) listener(next);
    },
  };
}
