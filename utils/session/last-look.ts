// What is known of a page that was only looked at, for a reader who turns it on right after?

import type { Search } from '@/utils/detect/find-threads';
import type { Engine, Finding } from '@/utils/engines/engine';
import { type ChangeWatch, watchChanges } from '@/utils/page/watch-changes';
import { pageAddress } from '@/utils/page/watch-document';
import type { Reading } from '@/utils/reading/places';

/**
 * Milliseconds in which a popup is read and answered. Behind that nothing of the page is held any more: an engine remembers an outline of
 * all of it, for as long as somebody holds what it has found.
 */
const kept = 60_000;

export interface Look {
  readonly search: Search;
  /** Of each finding, once it is read. */
  readonly readings: Map<Finding, Reading>;
}

export interface LastLook {
  /** Something was found, and is about to be read. */
  begin(search: Search, thorough: boolean): Look;
  /** What the last look has read, if the page is still as it was; it is given away once. */
  take(thorough: boolean): Look | undefined;
  forget(): void;
}

interface HeldLook extends Look {
  readonly thorough: boolean;
  readonly address: string;
  readonly changes: ChangeWatch;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The popup looks at each page before its reader can turn it on: without this, each was searched and read twice. */
export function openLastLook(document: Document, signal: AbortSignal): LastLook {
  let last: HeldLook | undefined;

  function forget(): void {
    last?.changes.end();
    clearTimeout(last?.timer);
    last = undefined;
  }

  signal.addEventListener('abort', forget, { once: true });
  return {
    begin(search, thorough) {
      forget();
      last = {
        search,
        thorough,
        readings: new Map(),
        address: pageAddress(document),
        changes: watchChanges(
          search.findings.map(({ root }) => root),
          forget,
        ),
        timer: setTimeout(forget, kept),
      };
      return last;
    },
    take(thorough) {
      const look = last;
      const isTrue =
        look !== undefined &&
        (look.thorough === thorough || look.search.engine?.id !== 'generic') &&
        look.address === pageAddress(document) &&
        look.search.findings.every((finding) => look.readings.has(finding)) &&
        !look.changes.hasChanged();
      forget();
      return isTrue ? look : undefined;
    },
    forget,
  };
}

/** The engine, which reads nothing again that was read before. */
export function readOnce(engine: Engine, { readings }: Look): Engine {
  return {
    ...engine,
    async read(finding, pause) {
      const reading = readings.get(finding);
      // The tree holds the engine for as long as it stands.
      readings.delete(finding);
      return reading ?? engine.read(finding, pause);
    },
  };
}
