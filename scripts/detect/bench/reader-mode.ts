// In which ways can a page be asked for its comments?

import type { CDPSession, Frame, Page } from 'playwright';
import type { Clock } from './clock.ts';
import type { Costs, Sighting } from './figures.ts';
import type { PageWorld } from './page-world.ts';

/** A page that is loaded, and not yet touched. */
export interface OpenedPage {
  readonly page: Page;
  /** Where its comments are. */
  readonly frame: Frame;
  readonly session: CDPSession;
  readonly world: PageWorld;
  readonly clock: Clock;
}

/** What the answer says that is not known before. */
export interface Answer extends Pick<Sighting, 'found' | 'confidence' | 'acts' | 'by'> {
  readonly costs: Pick<Costs, 'look' | 'start'>;
  /** What went wrong in the extension, so that a reader would get less than it saw. */
  readonly trouble?: string;
}

export interface ReaderMode {
  /** What the comments of the page are, as they reach a reader. */
  ask(opened: OpenedPage): Promise<Answer>;
}
