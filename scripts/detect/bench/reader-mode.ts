// In which ways can a page be asked for its comments?

import type { CDPSession, Page } from 'playwright';
import type { Sighting } from './figures.ts';
import type { PageWorld } from './page-world.ts';
import type { FoundComment } from './spans.ts';

/** A page that is loaded, and not yet touched. */
export interface OpenedPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly world: PageWorld;
}

/** What the answer says that is not known before. */
export type Answer = Omit<Sighting, 'truths' | 'nodes'> & { readonly found: readonly FoundComment[] };

export interface ReaderMode {
  /** What the comments of the page are, as they reach a reader. */
  ask(opened: OpenedPage): Promise<Answer>;
}
