// How does a page that has only its gate ask the background for the reader's script?

import type { browser } from 'wxt/browser';
import type { ReaderRequest } from './page-messages';

type Extension = typeof browser;

/**
 * `wxt/browser` touches the extension's interface as soon as it is loaded, and the first touch costs a page more than a
 * millisecond: most gates never need it. An element of the page whose id is "browser" is a global of that name, too.
 */
function findExtension(): Extension | undefined {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  return browser?.runtime?.id === undefined ? chrome : browser;
}

/** Once more if the background was killed over it: the next request starts it again. Silent if the extension is gone. */
export function askForReader(): void {
  const request: ReaderRequest = { kind: 'bring-reader' };
  const ask = async (): Promise<void> => {
    const runtime = findExtension()?.runtime;
    if (runtime?.id !== undefined) await runtime.sendMessage(request);
  };
  ask()
    .catch(ask)
    .catch(() => {});
}
