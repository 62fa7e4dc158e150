// How does one thread come from its page, and what happens while it is there?

import { findPages } from '@/utils/detect/find-pages';
import type { Engine, Finding } from '@/utils/engines/engine';
import type { CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import { listRecords } from '@/utils/forest/list-records';
import { mergeRecords } from '@/utils/forest/merge-records';
import { plantForest } from '@/utils/forest/plant-forest';
import { bringRules } from '@/utils/page/shadow-rules';
import { isNear } from '@/utils/page/skip-unseen';
import { isSeen, type Spot, spotReading } from '@/utils/page/spot-reading';
import { openThreadPage } from '@/utils/page/thread-page';
import { watchRemoval } from '@/utils/page/watch-document';
import { watchPage } from '@/utils/page/watch-page';
import type { Preferences } from '@/utils/prefs/preferences';
import { isElement } from '@/utils/reading/is-element';
import type { Reading } from '@/utils/reading/places';
import type { OtherPages } from '@/utils/view/bar';
import { initialState, setFold } from '@/utils/view/choices';
import type { ViewState } from '@/utils/view/state';
import type { Counts } from '@/utils/view/view-plan';
import { listVisible } from '@/utils/view/walk-plan';
import { areAlike } from './are-alike';
import { expectArrivals } from './arrivals';
import { findOwn } from './find-own';
import { followReader } from './follow-reader';
import { joinPages } from './join-pages';
import { keepReading } from './keep-reading';
import { openPageLoader, type PageProgress } from './page-loader';
import type { ThreadPorts } from './ports';
import { recallSpot } from './recall-bookmark';

/** What the reader has chosen on a thread: it outlives the tree when the page brings new comments. */
export interface ThreadMemory {
  readonly state: ViewState;
  /** Comments that the reader has detached from the parent that was concluded. */
  readonly detached: ReadonlySet<CommentId>;
  readonly pages: PageProgress;
  /** What the reader wrote last: it may come as a comment. */
  readonly words: string;
  readonly known: ReadonlySet<CommentId>;
  /** The comment that a search or a link has led to. */
  readonly found: CommentId | undefined;
}

/** What a thread was before it is read anew. */
export interface ThreadBefore {
  readonly memory: ThreadMemory;
  /** What its reader was reading. */
  readonly spot?: Spot | undefined;
}

export interface ThreadSession {
  counts(): Counts;
  /** undefined where the thread has no other pages. */
  pages(): OtherPages | undefined;
  /** Goes on with loading them, or stops that. */
  loadPages(on: boolean): void;
  /** Have comments come while the tree was being built? */
  lacksComments(): boolean;
  /** Has the page taken away what holds it? */
  isGone(): boolean;
  /** Are most of its comments gone from the page? */
  isWiped(): boolean;
  ids(): CommentId[];
  /** The page fights: it is not followed any more, and the reader is told. False if its bar is gone. */
  leave(): boolean;
  followPreferences(before: Preferences, after: Preferences): void;
  /**
   * Opens the way to the comment that a URL fragment names, and goes there, unless the page may be about to, or its reader is back where they were
   * and can see it. False if it names none of this thread.
   */
  followFragment(fragment: string, isComing?: boolean, isBack?: boolean): boolean;
  /** Marks what is being read on the page, whoever lays it out; the result brings it back to where it was. */
  markReading(): () => void;
  /** For the tree that comes after this one. */
  remember(): ThreadBefore;
}

/**
 * Reads the threads of a page and builds their trees, with a pause between pieces of the work.
 * @param before what they were, in page order, if they are read anew
 * @returns those in which something readable is; rejects with the signal's reason if it is aborted half-way.
 */
export async function openThreads(
  engine: Engine,
  findings: readonly Finding[],
  preferences: Preferences,
  ports: Omit<ThreadPorts, 'isAlone'>,
  before: readonly ThreadBefore[],
): Promise<readonly ThreadSession[]> {
  const own = { ...ports, isAlone: findings.length === 1 };
  const opened = await Promise.all(
    findings.map((found, index) =>
      openThread(engine, found, preferences, own, { thread: index, ...before[index] }),
    ),
  );
  return opened.filter((thread) => thread !== undefined);
}

async function openThread(
  engine: Engine,
  found: Finding,
  preferences: Preferences,
  ports: ThreadPorts,
  { thread: number, memory, spot: before }: Partial<ThreadBefore> & { readonly thread: number },
): Promise<ThreadSession | undefined> {
  const { pause, signal } = ports;
  // The engine's outline of the page goes with what it found, which nobody holds once it is read.
  const { root, confidence } = found;
  const size = countElements(root);
  const here = await engine.read(found, pause);
  await pause();
  const linked = findPages(ports.document);
  await pause();
  const pages = ports.isAlone ? linked : { ...linked, others: [] };
  const progress = memory?.pages.address === pages.address ? memory.pages : undefined;
  const reading = joinPages(here, pages, progress?.fetched ?? []);
  const loaderPorts = {
    document: ports.document,
    fetchPage: ports.fetchPage,
    changed: () => ports.guard(thread.show),
    arrived: ports.include,
    listComments: () => listRecords(known),
    isAlike: (other: Reading) => areAlike(places, other.places),
  };
  const loader = openPageLoader(pages, engine, loaderPorts, signal, progress);
  const detached = new Set(memory?.detached);
  const { places } = reading;
  /** As the page says it. */
  let known = plantForest(reading.records);
  await pause();
  const hasGrown = countElements(root) > size;
  /** Until nobody scrolls. */
  let waits = false;
  const forest = forestNow();
  const page = openThreadPage(ports.ledger, known, reading, root, ports.words, engine.heldBy !== undefined);
  if (!page) return undefined;
  // Behind that: what was concluded can be taken back, also where the reader has detached it.
  if (detached.size > 0) page.adopt(forest);
  const isLaidOut = ports.document.readyState === 'complete';
  const mayHaveScrolled = !memory && (isLaidOut || hasBeenPainted());
  const recalled =
    import.meta.env.FIREFOX && !memory ? await recallSpot(ports, number, places, page.container) : undefined;
  const spot =
    before ?? recalled ?? (mayHaveScrolled ? spotReading(root, places, page.container) : undefined);
  const first = memory?.state ?? beginState(preferences, forest);
  const thread = followReader(
    { origin: { engine: engine.id, confidence }, planted: forest, page },
    preferences,
    first,
    memory?.words,
    { ...ports, toggleConclusion, loader },
  );
  // The reader still waits for it.
  if (progress?.status === 'loading') loader.load();
  const ownElement = (id: CommentId) => places.get(id)?.own.find(isSeen);
  const arrivals = expectArrivals(places, root, hasGrown);
  const keeping = { ground: thread.ground, root, home: page.container, places, spot };
  // What is read anew may have nothing that is being read: another thread has it then.
  const kept = memory && !spot ? undefined : keepReading(keeping, pause, signal);
  await bringRules(ports.ledger, root, ports.loadRules, signal);
  await page.raise(thread.plan(), preferences, isLaidOut, kept?.pause ?? pause);
  const watch = watchPage(root, (changed) => ports.guard(() => followPage(changed)), signal);
  thread.attach(watch, kept?.end ?? (() => undefined));
  watchRemoval(root, ports.renew, signal);
  if (memory?.found !== undefined) page.markFound(memory.found);
  const own = memory && findOwn(forest, memory.known, memory.words);
  if (own !== undefined) {
    thread.openTo(own, false);
    if (!isNear(page.contentOf(own), 0)) thread.openTo(own);
  }

  /** The page's own script has changed the thread. What its order is by now is noted first of all. */
  function followPage(changed: ReadonlySet<Node>): void {
    if (page?.follow(changed) || arrivals.hasLost() || arrivals.bringsComments(changed)) {
      thread.ground.stayWithNew(arrivals.newAround);
      renewAtRest();
    } else if (engine.readAgain) readAgain(engine.readAgain, changed);
  }

  /** Once for all that changes meanwhile: a lively page changes in each frame. */
  function renewAtRest(): void {
    if (waits) return;
    waits = true;
    thread.ground.afterScroll(() => {
      waits = false;
      if (!signal.aborted) ports.renew();
    });
  }

  /** Other content has come into known comments: their bodies may have arrived. A clock in one says nothing new. */
  function readAgain(read: NonNullable<typeof engine.readAgain>, changed: ReadonlySet<Node>): void {
    const ids = new Set([...changed].map((node) => (isInDate(node) ? undefined : page?.ownerAround(node))));
    ids.delete(undefined);
    if (ids.size === 0) return;
    const records = listRecords(known);
    const again = records.flatMap((record) => {
      const place = ids.has(record.id) ? places.get(record.id) : undefined;
      if (!place) return [];
      const now = { ...record, ...read(record, place, root) };
      return JSON.stringify(now) === JSON.stringify(record) ? [] : now;
    });
    if (again.length === 0) return;
    known = plantForest(mergeRecords(records, again));
    thread.adopt(forestNow());
  }

  /** What the reader has detached answers nobody, until they take that back. */
  function toggleConclusion(id: CommentId): void {
    if (!detached.delete(id)) detached.add(id);
    thread.adopt(forestNow(), id);
  }

  function forestNow(): Forest {
    return detached.size === 0 ? known : plantForest(listRecords(known, detached));
  }

  return {
    markReading: () => thread.ground.markReading(listVisible(thread.plan()), ownElement),
    counts: () => thread.plan().counts,
    pages: loader.state,
    loadPages: (on) => (on ? loader.load() : loader.cancel()),
    lacksComments: arrivals.haveCome,
    isGone: () => !root.isConnected,
    isWiped: arrivals.isWiped,
    ids: () => [...places.keys()],
    leave: thread.leave,
    remember: () => ({
      memory: {
        state: thread.state(),
        detached,
        pages: loader.progress(),
        words: thread.words(),
        known: new Set(places.keys()),
        found: page.foundId(),
      },
      spot: thread.ground.spotReading(listVisible(thread.plan()), ownElement, arrivals.newAround),
    }),
    followPreferences: thread.followPreferences,
    followFragment(fragment, isComing, isBack) {
      const id = engine.fragmentId?.(fragment) ?? page.ownerAt(fragment);
      if (id === undefined || !places.has(id)) return false;
      if (!isBack || !ownElement(id)) thread.openTo(id, !isComing);
      return true;
    },
  };
}

/** What the site itself shows folded begins folded. */
function beginState(preferences: Preferences, forest: Forest): ViewState {
  let state = initialState(preferences);
  for (const { id, collapsed } of forest.comments.values())
    if (collapsed && forest.children.has(id)) state = setFold(state, id, true);
  return state;
}

/** Else nobody can have scrolled, and to ask where they are would lay the page out before our rules are there. */
function hasBeenPainted(): boolean {
  return performance.getEntriesByType('paint').length > 0;
}

/** Those of thousands of comments may tick at once. */
function isInDate(node: Node): boolean {
  return (isElement(node) ? node : node.parentElement)?.closest('time, [datetime]') != null;
}

function countElements(root: Element): number {
  return root.getElementsByTagName('*').length;
}
