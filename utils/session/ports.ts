// What does a session need from outside, so that it knows no browser API and no user interface?

import type { Ledger } from '@/utils/page/ledger';
import type { Preferences } from '@/utils/prefs/preferences';
import type { Pause } from '@/utils/reading/pause';
import type { BarActions, BarModel } from '@/utils/view/bar';
import type { Bookmark } from '@/utils/view/bookmark';
import type { MarkdownWords } from '@/utils/view/export-markdown';
import type { PageState } from '@/utils/view/page-state';
import type { PageWords } from '@/utils/view/words';
import type { OpenLesson } from './lesson-opener';

export interface BarView {
  update(model: BarModel): void;
  unmount(): void;
}

export interface PageSource {
  readonly html: string;
  /** Where it was found: the site may have led to another place of its own. */
  readonly url: string;
}

/** What is kept about the reader's recipes, and how they make one. */
export interface RecipePorts {
  /** Whose pages the recipe is for: a host, in lower case. */
  readonly site: string;
  /** The recipe for this page's site, as it is stored; undefined where there is none. Never rejects. */
  load(): Promise<unknown>;
  save(file: unknown): Promise<void>;
  watch(listener: () => void, signal: AbortSignal): void;
  /** undefined where the script that leads lessons has not come. */
  findLesson(): OpenLesson | undefined;
}

export interface SessionPorts {
  readonly document: Document;
  readonly words: PageWords & MarkdownWords;
  /** The preferences that hold on this page's host. Never rejects. */
  loadPreferences(): Promise<Preferences>;
  watchPreferences(listener: (preferences: Preferences) => void, signal: AbortSignal): void;
  /** The source of another page of this site, only when the reader asks; undefined where it sends none. Rejects where it is out of reach. */
  fetchPage(url: string, signal: AbortSignal): Promise<PageSource | undefined>;
  /** The rules for the page's comments, for a tree that no style sheet of ours reaches. Rejects where they cannot be had. */
  loadRules(): Promise<string>;
  mountBar(root: ShadowRoot, actions: BarActions): BarView;
  /**
   * Where the reader has left the page that they come back to, until they do something there by themselves. Absent where the browser brings them
   * back. Never rejects.
   */
  readonly recallBookmark?: (() => Promise<Bookmark | undefined> | undefined) | undefined;
  /** What the reader taught us; absent where nothing is kept. */
  readonly recipes?: RecipePorts;
  /** Tells popup and badge what holds now. */
  announce(state: PageState): void;
}

/** What a thread needs from the session of its page. */
export interface ThreadPorts extends SessionPorts {
  readonly ledger: Ledger;
  /** The page has no other thread. Else nobody can say whose pages it links: they may be those of a blog of many stories. */
  readonly isAlone: boolean;
  turnOff(): void;
  /** The counts may have changed. */
  changed(): void;
  /** The page has brought comments that are not in the tree, or has taken the thread away: all is to be read anew. */
  renew(): void;
  /** The same, because the reader has asked for it or for what has come: however often the page was read anew. */
  include(): void;
  /** Runs work that may meet an error; the page is given back then. */
  guard(work: () => void): void;
  /** Between pieces of the work that builds the tree. */
  readonly pause: Pause;
  /** The thread is read anew, or given back. */
  readonly signal: AbortSignal;
}
