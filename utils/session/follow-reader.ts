// How does one thread follow its reader: from a choice to a new plan to the page?

import type { CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import { bringBarIntoView, keepBarInView, openBarHost } from '@/utils/page/bar-host';
import { openDrafts } from '@/utils/page/drafts';
import { followWidth } from '@/utils/page/follow-width';
import { hearGlides } from '@/utils/page/glides';
import { openHighlight } from '@/utils/page/highlight';
import { focusOn, openGround } from '@/utils/page/keep-place';
import { rememberSelection } from '@/utils/page/keep-selection';
import { listenToThread } from '@/utils/page/listen';
import { openPageFolds } from '@/utils/page/page-folds';
import type { ThreadPage } from '@/utils/page/thread-page';
import type { PageWatch } from '@/utils/page/watch-page';
import { openWorkAfterPaint } from '@/utils/page/work-after-paint';
import type { Preferences } from '@/utils/prefs/preferences';
import { isElement } from '@/utils/reading/is-element';
import { doAtOnce } from '@/utils/reading/steps';
import type { BarActions } from '@/utils/view/bar';
import { foldAll, followPreferences, openWayTo, reveal, setFold, unfoldAll } from '@/utils/view/choices';
import { describeBar } from '@/utils/view/describe-bar';
import { diffPlans, nearestFirst } from '@/utils/view/diff-plans';
import { planView } from '@/utils/view/plan-view';
import { findHits, wordsOf } from '@/utils/view/search';
import type { ViewState } from '@/utils/view/state';
import { listVisible } from '@/utils/view/walk-plan';
import { exportThread, type Origin } from './export-thread';
import { findAgain, noHits, stepHits } from './hits';
import type { PageLoader } from './page-loader';
import type { ThreadPorts } from './ports';

/** What the reader's gestures lead to beyond the view of the thread. */
export interface ReaderPorts extends ThreadPorts {
  toggleConclusion(id: CommentId): void;
  readonly loader: PageLoader;
}

/** A thread that has been read. */
export interface ReadThread {
  readonly origin: Origin;
  readonly planted: Forest;
  readonly page: ThreadPage;
}

interface Acted {
  readonly id: CommentId;
  readonly keep: (content: Element, change: () => void) => void;
}

/**
 * Holds the thread's state and brings the page after it; the tree itself is raised by the caller, who then attaches the watch.
 * @param first what the reader has chosen already, or the preferences say
 * @param written what they wrote last before that
 */
export function followReader(
  { origin, planted, page }: ReadThread,
  preferences: Preferences,
  first: ViewState,
  written: string | undefined,
  {
    document,
    ledger,
    words,
    guard,
    mountBar,
    turnOff,
    include,
    changed,
    toggleConclusion,
    loader,
    signal,
  }: ReaderPorts,
) {
  let forest = planted;
  let theme = preferences.theme;
  let state = first;
  let plan = planView(forest, state);
  let hits = noHits;
  /** The reader goes from match to match, or has, and what they look for stands in the field still. */
  let isSeeking = false;
  let isLeft = false;
  /** What has changed may have another place by now. */
  let isBehind = false;
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
      if (hit === undefined) return;
      openTo(hit);
      bringBarIntoView(ledger, host);
    },
    leaveSearch() {
      const hit = hits.ids[hits.current - 1];
      state = { ...state, query: '' };
      guard(() => {
        seek();
        const content = hit === undefined ? undefined : page.contentOf(hit);
        // Else the next Tab would go on from the field, which may be far above.
        if (content) focusOn(ledger, content);
      });
    },
    foldAll: () => choose(foldAll(state, forest)),
    unfoldAll: () => choose(unfoldAll(state)),
    turnOff,
    loadPages: loader.load,
    cancelPages: loader.cancel,
    readAgain: include,
    exportAs: (format) => guard(() => exportThread(format, { document, origin, forest, plan, words })),
  };
  const host = openBarHost(ledger, page.container, page.first);
  const highlight = openHighlight();
  const ground = openGround(ledger, page, host);
  const drafts = openDrafts(page.around, signal, written);
  const work = openWorkAfterPaint(document.defaultView ?? window, signal);
  const bar = mountBar(host.shadowRoot as ShadowRoot, actions);
  signal.addEventListener('abort', () => end(), { once: true });
  const fold = (id: CommentId, folded: boolean) =>
    choose(setFold(state, id, folded), { id, keep: ground.keepFoldInView });
  const gestures = {
    toggleFold: (id: CommentId) => fold(id, !plan.rows.get(id)?.folded),
    toggleConclusion,
    pressPage: openPageFolds(ledger, page, (id) => forest.children.get(id)?.[0], fold, guard, signal),
    showComment(id: CommentId) {
      choose(reveal(state, id));
      work.finish();
      const content = page.contentOf(id);
      if (content) focusOn(ledger, content);
    },
  };
  listenToThread(page.around, page.ownerOf, gestures, signal);
  followWidth(
    ledger,
    page.around,
    () => ground.markReading(listVisible(plan), page.visibleElementOf),
    guard,
    signal,
  );
  hearGlides(
    page.around,
    () => guard(() => ground.followGlide(listPlaced().map(page.visibleElementOf).filter(isElement))),
    signal,
  );
  page.around.addEventListener('pointerleave', () => isBehind && choose(state), { signal });
  show();

  /** Not what stands in something that the browser skips: to ask whether it is seen would have each laid out by itself, 9 ms in a table of 5,000. */
  function listPlaced(): readonly CommentId[] {
    return listVisible(plan).filter((id) =>
      page.contentOf(id)?.checkVisibility({ contentVisibilityAuto: true }),
    );
  }

  /**
   * What all actions of the reader come to; the page may have changed under them, so it is guarded.
   * @param acted the comment that was acted on, and how it keeps its place; else the place is what is being read
   * @param comeBack brings the page back to a place that is being kept already
   */
  function choose(next: ViewState, acted?: Acted, comeBack?: () => void): void {
    guard(() => {
      state = acted ? next : keepDrafts(next);
      isBehind = false;
      if (watch) follow(watch, acted, comeBack);
      seek();
    });
  }

  /** Where the reader writes stays in view, whatever is filtered or folded with all others; to fold that very branch is their own word. */
  function keepDrafts(next: ViewState): ViewState {
    return drafts.list().reduce((kept, draft) => {
      const id = page.ownerAround(draft);
      if (id === undefined) return kept;
      const isAmongReplies = page.branchOf(id)?.contains(draft);
      const open = isAmongReplies ? setFold(kept, id, false) : kept;
      return openWayTo(open, forest, planView(forest, open), id);
    }, next);
  }

  /** Finds what the reader searches for; what they see of the thread does not depend on it. */
  function seek(): void {
    hits = findAgain(hits, findHits(forest, plan, state.query));
    const elements = hits.ids.map(page.contentOf).filter((element) => element !== undefined);
    highlight(elements, wordsOf(state.query));
    show();
  }

  /** Brings the page from the plan that it shows to the one that the state asks for. */
  function follow({ quietly }: PageWatch, acted?: Acted, kept?: () => void): void {
    const before = plan;
    plan = planView(forest, state);
    work.finish();
    const change = diffPlans(before, plan);
    const content = acted && page.contentOf(acted.id);
    if (content) {
      acted.keep(content, () => quietly(() => doAtOnce(page.apply(change))));
    } else {
      const comeBack = kept ?? ground.markPlace(listVisible(before), page.visibleElementOf);
      work.begin(page.apply(nearestFirst(change, listVisible(plan))), (slice) =>
        guard(() => {
          // Once for all that it moves: to ask for that lays the page out, as it is between slices.
          const chooseAgain = rememberSelection(document);
          quietly(slice);
          chooseAgain();
          comeBack();
        }),
      );
    }
  }

  function show(): void {
    const { ids, current } = hits;
    isSeeking = current > 0 || (isSeeking && state.query !== '');
    keepBarInView(ledger, host, isSeeking);
    bar.update(
      describeBar({ forest, state, plan, hits: ids, current, pages: loader.state(), isLeft, theme, words }),
    );
    changed();
  }

  /**
   * Unfolds, shows and goes to a comment, wherever it is hidden.
   * @param goes false where the page may be about to, or the reader is there
   */
  function openTo(id: CommentId, goes = true): void {
    const open = openWayTo(state, forest, plan, id);
    if (!goes && open === state) return;
    choose(open);
    work.finish();
    if (!goes) {
      ground.letGo();
      return;
    }
    const content = page.contentOf(id);
    if (!content) return;
    page.markFound(id);
    ground.goTo(content);
  }

  function end(): void {
    bar.unmount();
    highlight([], []);
  }

  return {
    ground,
    state: () => state,
    plan: () => plan,
    words: drafts.words,
    openTo,
    show,
    leave() {
      if (!isLeft) {
        isLeft = true;
        guard(show);
      }
      return host.isConnected;
    },
    /** @param comeBack brings the reader back to what they have read while the tree was being built */
    attach(opened: PageWatch, comeBack: () => void) {
      watch = opened;
      // It stands as planned, if nothing was chosen or written into meanwhile: 3 of 200 ms of a thread of 1,000 comments are saved.
      if (keepDrafts(state) === first && first.query === '') guard(comeBack);
      else choose(state, undefined, comeBack);
    },
    /** @param detached the comment that answers somebody else now, since the reader has said so */
    adopt(again: Forest, detached?: CommentId) {
      work.finish();
      forest = again;
      page.adopt(again);
      isBehind = detached === undefined && page.around.matches(':hover, :focus-within');
      if (isBehind) seek();
      else choose(state, detached === undefined ? undefined : { id: detached, keep: ground.goWith });
    },
    followPreferences(before: Preferences, after: Preferences) {
      theme = after.theme;
      page.setLook(after);
      choose(followPreferences(state, before, after));
    },
  };
}
