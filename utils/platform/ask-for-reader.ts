// How does a page that has only its gate ask the background for the reader's script?

import type { browser } from 'wxt/browser';
import type { ReaderRequest } from './page-messages';

type Extension = typeof browser;

/**
 * `wxt/browser` touches the extension's interface as soon as it is loaded, and the first touch costs a page more than a
 * millisecond: most gates never need it. A form of the page whose id is "browser" is a global of that name, too, where the browser has none of its own.
 */
function findExtension(): Extension | undefined {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  return import.meta.env.FIREFOX ? browser : chrome;
}

/** In milliseconds, after which it asks again: a background that is on its way out takes a request with it. */
const waits = [0, 250, 1_000];

/** Asks again if the background was killed over it: the next request starts it again. Silent if the extension is gone. */
export function askForReader(): void {
  void ask(waits);
}

async function ask([wait, ...others]: readonly number[]): Promise<void> {
  const request: ReaderRequest = { kind: 'bring-reader' };
  try {
    const runtime = findExtension()?.runtime;
    if (runtime?.id !== undefined) await runtime.sendMessage(request);
  } catch {
    if (wait === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
    await ask(others);
  }
}
