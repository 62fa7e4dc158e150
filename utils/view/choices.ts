// How does what the reader does change their choices?

import type { CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import { ancestorsOf } from '@/utils/forest/walk-forest';
import type { FoldRule, ReplyOrder, SortKey, ViewState } from './state';
import type { ViewPlan } from './view-plan';

/** What of the reader's preferences bears on the view. */
export interface ViewPreferences {
  readonly sort: SortKey;
  readonly replies: ReplyOrder;
  readonly minimumScore: number | null;
  readonly showUnrated: boolean;
  readonly fold: FoldRule;
}

/** The view of a thread that the reader has not touched yet. */
export function initialState(preferences: ViewPreferences): ViewState {
  const { sort, replies, minimumScore, showUnrated, fold } = preferences;
  return {
    sort,
    replies,
    minimumScore,
    showUnrated,
    foldRule: fold,
    query: '',
    folds: new Map(),
    revealed: new Set(),
  };
}

/** Folds or opens the replies of one comment. */
export function setFold(state: ViewState, id: CommentId, folded: boolean): ViewState {
  return { ...state, folds: new Map(state.folds).set(id, folded) };
}

/** Folds the replies of every root. Folds inside stay as they are, so opening a root again shows what was open. */
export function foldAll(state: ViewState, forest: Forest): ViewState {
  const folds = new Map(state.folds);
  for (const id of forest.roots) if (forest.children.has(id)) folds.set(id, true);
  return { ...state, folds };
}

/** Opens everything, and lets the fold rule go: neither it nor an earlier choice folds anything from then on. */
export function unfoldAll(state: ViewState): ViewState {
  return { ...state, folds: new Map(), foldRule: { kind: 'nothing' } };
}

/** Shows one comment that a filter or rule would hide. */
export function reveal(state: ViewState, id: CommentId): ViewState {
  return { ...state, revealed: new Set(state.revealed).add(id) };
}

/**
 * Makes one comment visible: opens the folds above it, and reveals it if it is a stub or hidden. Stubs above it stay
 * stubs. The same state if it is visible already or no comment of the thread.
 */
export function openWayTo(state: ViewState, forest: Forest, plan: ViewPlan, id: CommentId): ViewState {
  const row = plan.rows.get(id);
  if (row === undefined) return state;
  const shown = row.display === 'shown' ? state : reveal(state, id);
  if (!row.insideFold) return shown;
  const folds = new Map(state.folds);
  for (const ancestor of ancestorsOf(forest, id)) {
    if (plan.rows.get(ancestor)?.folded) folds.set(ancestor, false);
  }
  return { ...shown, folds };
}

/** Takes over what changed in the preferences, and nothing else: the reader's choices on this thread stay. */
export function followPreferences(
  state: ViewState,
  before: ViewPreferences,
  after: ViewPreferences,
): ViewState {
  return {
    ...state,
    ...(after.sort !== before.sort && { sort: after.sort }),
    ...(after.replies !== before.replies && { replies: after.replies }),
    ...(after.minimumScore !== before.minimumScore && { minimumScore: after.minimumScore }),
    ...(after.showUnrated !== before.showUnrated && { showUnrated: after.showUnrated }),
    ...(!sameRule(after.fold, before.fold) && { foldRule: after.fold }),
  };
}

function sameRule(a: FoldRule, b: FoldRule): boolean {
  if (a.kind === 'deeper' && b.kind === 'deeper') return a.than === b.than;
  if (a.kind === 'rated' && b.kind === 'rated') return a.atMost === b.atMost;
  return a.kind === b.kind;
}
