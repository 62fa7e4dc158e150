// When may a page be read anew under the reader's hands?

import { afterTyping } from '@/utils/page/typing';

/**
 * Does what is asked for once the reader does not type. Of all that is asked for meanwhile the last alone is done: a lively thread asks
 * hundreds of times during one long reply.
 */
export function openRest(document: Document, signal: AbortSignal): (go: () => void) => void {
  let wanted: (() => void) | undefined;
  return (go) => {
    const waits = wanted !== undefined;
    wanted = go;
    if (waits) return;
    const end = () => {
      const now = wanted;
      wanted = undefined;
      now?.();
    };
    afterTyping(document, end, signal);
  };
}
