// How does a test turn a page's source into threads that are read?

import type { Finding } from '@/utils/engines/engine';
import { scoop } from '@/utils/engines/scoop/engine';
import type { Reading } from '@/utils/reading/places';

export interface ReadThread {
  readonly document: Document;
  readonly finding: Finding;
  readonly reading: Reading;
}

/** A document of its own, as a browser would build it from this source; its scripts do not run. */
export function openPage(source: string): Document {
  return new DOMParser().parseFromString(source, 'text/html');
}

export const noPause = () => undefined;

/** Reads the one thread of a page, and sees to it that nothing on the page changes meanwhile. */
export async function readPage(source: string): Promise<ReadThread> {
  const document = openPage(source);
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const findings = scoop.find(document);
  const [finding] = findings;
  if (!finding || findings.length > 1) throw new Error(`${findings.length} threads found, not one`);
  const reading = await scoop.read(finding, noPause);
  const mutations = observer.takeRecords().length;
  if (mutations > 0) throw new Error(`reading made ${mutations} mutations`);
  return { document, finding, reading };
}
