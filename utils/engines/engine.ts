// What must an engine be able to do?

import type { CommentId, CommentRecord } from '@/utils/forest/comment';
import type { PageRoot } from '@/utils/reading/page-roots';
import type { Pause } from '@/utils/reading/pause';
import type { Place, Reading } from '@/utils/reading/places';

/** A thread found on a page. */
export interface Finding {
  readonly engine: EngineId;
  /** The element whose descendants are the thread's comments (for Scoop the form named `rate`). */
  readonly root: Element;
  /** 0 to 1. */
  readonly confidence: number;
  /** What spoke for it, in words for a report: `form[name=rate]`, `12 comment heads`. Never text of the page. */
  readonly reasons: readonly string[];
}

export type EngineId =
  | 'artalk'
  | 'bbpress'
  | 'blogger'
  | 'coral'
  | 'discourse'
  | 'disqus'
  | 'dreamwidth'
  | 'drupal'
  | 'flarum'
  | 'generic'
  | 'ghost'
  | 'github'
  | 'greater-wrong'
  | 'habr'
  | 'hacker-news'
  | 'hubspot'
  | 'ips'
  | 'isso'
  | 'kinja'
  | 'lemmy'
  | 'lesswrong'
  | 'livefyre'
  | 'livejournal'
  | 'lobsters'
  | 'lwn'
  | 'mediawiki'
  | 'metafilter'
  | 'movable-type'
  | 'nodebb'
  | 'old-reddit'
  | 'phpbb'
  | 'pikabu'
  | 'public-inbox'
  | 'reddit'
  | 'reddit-2019'
  | 'remark42'
  | 'ruqqus'
  | 'scoop'
  | 'serendipity'
  | 'slashdot'
  | 'smf'
  | 'social-engine'
  | 'something-awful'
  | 'soylent-news'
  | 'stack-exchange'
  | 'substack'
  /** The reader's own recipe for a site: made there, so that it is in no registry. */
  | 'taught'
  | 'tildes'
  | 'twikoo'
  | 'typepad'
  | 'ubb-threads'
  | 'vanilla'
  | 'vbulletin'
  | 'waline'
  | 'woltlab'
  | 'wordpress'
  | 'wpdiscuz'
  | 'xenforo';

/** Long work may be done in slices: `pause` is awaited between pieces of it. */
type Sliced<T> = T | Promise<T>;

export interface Engine {
  readonly id: EngineId;
  /** Proper name, shown to readers and not translated. */
  readonly name: string;
  /** No page of it was at hand: the recognition rests on the engine's documentation and sources alone. */
  readonly fromDocumentation?: true;
  /** The framework that renders its comments in the reader's browser and holds on to their nodes: they must not be moved. */
  readonly heldBy?: string;
  /** What its comments are recognised by, for a report on a page where none was. */
  readonly selectors?: readonly string[];
  /** Selectors of which one matches on each page that it suspects, where it goes by selectors alone. */
  readonly hint?: readonly string[];
  /**
   * The cheap hint: could this page, or what stands in a shadow root of it, be one of this engine's? Reads a handful of elements at most.
   * @param mayMatch which selectors the page can match at all, where many engines are asked
   */
  suspect(page: PageRoot, mayMatch?: (selector: string) => boolean): boolean;
  /** The proof: the threads in this tree of the page, in page order; empty if the markup is another's. Never writes to the page. */
  find(page: PageRoot, pause: Pause): Sliced<readonly Finding[]>;
  /** Reads a thread that it found. Never writes to the page, never throws on bad markup. */
  read(finding: Finding, pause: Pause): Sliced<Reading>;
  /**
   * Reads one comment again whose own nodes the page has changed since. `undefined`: it is no comment any more.
   * @param root of the thread that it was read with
   */
  readAgain?(record: CommentRecord, place: Place, root: Element): CommentRecord | undefined;
  /**
   * The id that a URL fragment (without `#`, decoded) names, whether or not such a comment exists. Needed only where
   * the page has no element of that id in the comment.
   */
  fragmentId?(fragment: string): CommentId | undefined;
}
