// How does one thread follow its reader: from a choice to a new plan to the page?

import type { Finding } from '@/utils/engines/engine';
import { engines } from '@/utils/engines/registry';
import type { CommentId, CommentRecord } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import { mergeRecords } from '@/utils/forest/merge-records';
import { plantForest } from '@/utils/forest/plant-forest';
import { openBarHost } from '@/utils/page/bar-host';
import { highlightWords } from '@/utils/page/highlight';
import { focusOn, openGround } from '@/utils/page/keep-place';
import type { Ledger } from '@/utils/page/ledger';
import { listenToThread } from '@/utils/page/listen';
import { openThreadPage, type ThreadPage } from '@/utils/page/thread-page';
import { type PageWatch, watchPage } from '@/utils/page/watch-page';
import type { Preferences } from '@/utils/prefs/preferences';
import { openSlices } from '@/utils/reading/pause';
import type { BarActions } from '@/utils/view/bar';
import {
  foldAll,
  followPreferences,
  initialState,
  openWayTo,
  reveal,
  setFold,
  unfoldAll,
} from '@/utils/view/choices';
import { describeBar } from '@/utils/view/describe-bar';
import { diffPlans } from '@/utils/view/diff-plans';
import { planView } from '@/utils/view/plan-view';
import { findHits } from '@/utils/view/search';
import type { ViewState } from '@/utils/view/state';
import type { Counts, ViewPlan } from '@/utils/view/view-plan';
import { readingOrder } from '@/utils/view/walk-plan';
import { exportThread } from './export-thread';
import { findAgain, noHits, stepHits } from './hits';
import type { SessionPorts } from './ports';

export interface ThreadSession {
  counts(): Counts;
  followPreferences(before: Preferences, after: Preferences): void;
  /** Opens the way to the comment that a URL fragment names. False if it names none of this thread. */
  followFragment(fragment: string): boolean;
  /** Marks what is being read on the page, whoever lays it out; the result brings it back to where it was. */
  markReading(): () => void;
}

/** What a thread needs from the session of its page. */
export interface ThreadPorts extends SessionPorts {
  readonly ledger: Ledger;
  turnOff(): void;
  /** The counts may have changed. */
  changed(): void;
  /** Runs work that may meet an error; the page is given back then. */
  guard(work: () => void): void;
}

/**
 * Reads a thread and builds its tree in slices.
 * @returns undefined if nothing readable is there; rejects with the signal's reason if it is aborted half-way.
 */
export async function openThread(
  finding: Finding,
  preferences: Preferences,
  ports: ThreadPorts,
  signal: AbortSignal,
): Promise<ThreadSession | undefined> {
  const engine = engines[finding.engine];
  const reading = await engine.read(finding, openSlices(signal));
  signal.throwIfAborted();
  const forest = plantForest(reading.records);
  const page = openThreadPage(ports.ledger, forest, reading, finding.root, ports.words);
  if (!page) return undefined;
  const thread = followReader(finding, forest, page, preferences, { ...ports, toggleConclusion }, signal);
  const ownElement = (id: CommentId) => reading.places.get(id)?.own.find(isVisibleElement);
  // While a page still loads nobody reads it, and to ask for a place would lay it all out before our rules apply.
  const isLaidOut = ports.document.readyState === 'complete';
  const comeBack = isLaidOut ? thread.ground.markReading([...reading.places.keys()], ownElement) : undefined;
  await page.raise(thread.plan(), signal);
  comeBack?.();
  let records = reading.records;
  const detached = new Set<CommentId>();
  thread.attach(watchPage(finding.root, (changed) => ports.guard(() => readAgain(changed)), signal));

  /** The page's own script has put other content into known comments: their bodies may have arrived. */
  function readAgain(changed: ReadonlySet<Node>): void {
    const ids = new Set([...changed].map((node) => page?.ownerAround(node)));
    const read = records.flatMap((record) => {
      const place = ids.has(record.id) ? reading.places.get(record.id) : undefined;
      return (place && engine.readAgain?.(record, place)) ?? [];
    });
    if (read.length === 0) return;
    records = mergeRecords(records, read);
    replant();
  }

  /** What the reader has detached answers nobody, until they take that back. */
  function toggleConclusion(id: CommentId): void {
    if (!detached.delete(id)) detached.add(id);
    replant();
  }

  function replant(): void {
    const said = records.map((record) => (detached.has(record.id) ? withoutParent(record) : record));
    thread.adopt(plantForest(said));
  }

  return {
    markReading: () => thread.ground.markReading(listVisible(thread.plan()), ownElement),
    counts: () => thread.plan().counts,
    followPreferences: thread.followPreferences,
    followFragment(fragment) {
      const id = engine.fragmentId?.(fragment) ?? page.ownerAt(fragment);
      if (id === undefined || !reading.places.has(id)) return false;
      thread.openTo(id);
      return true;
    },
  };
}

/** Holds the thread's state and brings the page after it; the tree itself is raised by the caller, who then attaches the watch. */
function followReader(
  finding: Finding,
  planted: Forest,
  page: ThreadPage,
  preferences: Preferences,
  {
    document,
    ledger,
    words,
    guard,
    mountBar,
    turnOff,
    changed,
    toggleConclusion,
  }: ThreadPorts & { toggleConclusion(id: CommentId): void },
  signal: AbortSignal,
) {
  let forest = planted;
  let theme = preferences.theme;
  let state: ViewState = initialState(preferences);
  let plan = planView(forest, state);
  let hits = noHits;
  /** Present once the tree stands; until then choices change the state alone. */
  let watch: PageWatch | undefined;

  const actions: BarActions = {
    sortBy: (sort) => choose({ ...state, sort }),
    setMinimumScore: (minimumScore) => choose({ ...state, minimumScore }),
    setShowUnrated: (showUnrated) => choose({ ...state, showUnrated }),
    search(query) {
      state = { ...state, query };
      guard(seek);
    },
    goToHit(direction) {
      hits = stepHits(hits, direction);
      const hit = hits.ids[hits.current - 1];
      if (hit !== undefined) openTo(hit);
    },
    foldAll: () => choose(foldAll(state, forest)),
    unfoldAll: () => choose(unfoldAll(state)),
    turnOff,
    exportAs: (format) => guard(() => exportThread(format, { document, finding, forest, plan, words })),
  };
  const host = openBarHost(ledger, page.container, page.first);
  const ground = openGround(ledger, page.container, host);
  const bar = mountBar(host.shadowRoot as ShadowRoot, actions);
  signal.addEventListener('abort', () => end(), { once: true });
  const gestures = {
    toggleFold: (id: CommentId) => choose(setFold(state, id, !plan.rows.get(id)?.folded), id),
    toggleConclusion,
    showComment(id: CommentId) {
      choose(reveal(state, id));
      const content = page.contentOf(id);
      if (content) focusOn(ledger, content);
    },
  };
  listenToThread(page.container, page.ownerOf, gestures, signal);
  page.setLook(preferences);
  show();

  /**
   * What all actions of the reader come to; the page may have changed under them, so it is guarded.
   * @param folded the comment whose replies were folded or unfolded; else the place is what is being read.
   */
  function choose(next: ViewState, folded?: CommentId): void {
    guard(() => {
      state = next;
      if (watch) follow(watch, folded);
      seek();
    });
  }

  /** Finds what the reader searches for; what they see of the thread does not depend on it. */
  function seek(): void {
    hits = findAgain(hits, findHits(forest, plan, state.query));
    const elements = hits.ids.map(page.contentOf).filter((element) => element !== undefined);
    highlightWords(elements, state.query.toLowerCase().split(/\s+/).filter(Boolean));
    show();
  }

  /** Brings the page from the plan that it shows to the one that the state asks for. */
  function follow({ quietly }: PageWatch, folded?: CommentId): void {
    const before = plan;
    plan = planView(forest, state);
    const change = diffPlans(before, plan);
    const apply = () => quietly(() => page.apply(change));
    const content = folded === undefined ? undefined : page.contentOf(folded);
    if (content) {
      ground.keepFoldInView(content, apply);
    } else {
      const comeBack = ground.markPlace(listVisible(before), page.visibleElementOf);
      apply();
      comeBack();
    }
  }

  function show(): void {
    bar.update(describeBar({ forest, state, plan, theme, hits: hits.ids, current: hits.current }));
    changed();
  }

  /** Unfolds, shows and goes to a comment, wherever it is hidden. */
  function openTo(id: CommentId): void {
    choose(openWayTo(state, forest, plan, id));
    const content = page.contentOf(id);
    if (!content) return;
    page.markFound(id);
    ground.goTo(content);
  }

  function end(): void {
    bar.unmount();
    highlightWords([], []);
  }

  return {
    ground,
    plan: () => plan,
    openTo,
    attach(opened: PageWatch) {
      watch = opened;
      choose(state);
    },
    adopt(again: Forest) {
      forest = again;
      page.adopt(again);
      choose(state);
    },
    followPreferences(before: Preferences, after: Preferences) {
      theme = after.theme;
      page.setLook(after);
      choose(followPreferences(state, before, after));
    },
  };
}

function withoutParent({ parent: _, parentConfidence: __, ...record }: CommentRecord): CommentRecord {
  return record;
}

function isVisibleElement(node: Node): node is Element {
  return node instanceof Element && node.getClientRects().length > 0;
}

/** What stands on the page, in reading order: comments in full, and the lines of others. */
function listVisible(plan: ViewPlan): CommentId[] {
  return readingOrder(plan).filter((id) => {
    const row = plan.rows.get(id);
    return row && !row.insideFold && row.display !== 'hidden';
  });
}
