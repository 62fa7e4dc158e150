// What does the code of the extension read on a page, run beside it without the extension around?

import type { Answer, ReaderMode } from './reader-mode.ts';

/** For developers: no build, no permissions, no tree; the same search and the same reading. */
export function createDirectMode(alone: string | null): ReaderMode {
  return {
    async ask({ world, clock }) {
      const read = () => world.call<Omit<Answer, 'costs'>>('readDirectly', alone);
      const { result, ms } = await clock.measure(read);
      return { ...result, costs: { look: ms } };
    },
  };
}
