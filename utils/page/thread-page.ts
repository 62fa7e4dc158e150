// How does one thread look on its page, given a plan?

import type { Comment, CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import { openSlices } from '@/utils/reading/pause';
import type { Places } from '@/utils/reading/places';
import type { PlanChange } from '@/utils/view/diff-plans';
import type { Row, ViewPlan } from '@/utils/view/view-plan';
import type { PageWords } from '@/utils/view/words';
import { arrangeUnits, type Unit } from './arrange';
import { createFoldButton, createStub, labelFoldButton } from './controls';
import type { Ledger } from './ledger';
import { marks } from './marks';
import { growBranch, type Stand, takeStand, unitOf } from './stands';

/** From which depth of the answered comment on its replies are indented less, so that deep threads keep their width. */
const deep = 5;
const deeper = 10;

export interface ThreadPage {
  /** The element that holds the roots. */
  readonly container: Element;
  /** The outermost node of the first root, as the page had it. */
  readonly first: ChildNode;
  /** Builds the tree as planned, in slices; rejects with the signal's reason if it is aborted half-way. */
  raise(plan: ViewPlan, signal: AbortSignal): Promise<void>;
  /** The comments have been read again; who answers whom has not changed. */
  adopt(forest: Forest): void;
  /** Follows a change of plan, at once. */
  apply(change: PlanChange): void;
  /** The element that holds a comment, whether visible or not. */
  contentOf(id: CommentId): Element | undefined;
  /** Whose comment, stub or branch this element is. */
  ownerOf(element: Element): CommentId | undefined;
  /** In whose comment, stub or branch this node stands; a node in a reply belongs to the reply. */
  ownerAround(node: Node): CommentId | undefined;
  /** Whose comment holds the element that a URL fragment names. */
  ownerAt(fragment: string): CommentId | undefined;
  /** How the whole thread looks. */
  setLook(look: { readonly threadLines: boolean; readonly density: string }): void;
  /** Marks the one comment that a search or a link led to. */
  markFound(id: CommentId): void;
  /** What the reader sees where this comment stands: itself, its stub, or nothing. */
  visibleElementOf(id: CommentId): Element | undefined;
}

/** @returns undefined if no root of the thread is in the document (any more). */
export function openThreadPage(
  ledger: Ledger,
  read: Forest,
  places: Places,
  words: PageWords,
): ThreadPage | undefined {
  let forest = read;
  const anchor = forest.roots.map((id) => places.get(id)).find((place) => place?.own[0]?.isConnected);
  const first = anchor?.item ?? anchor?.own[0];
  const container = first?.parentElement;
  if (!first || !container) return undefined;
  const document = container.ownerDocument;
  const stands = new Map<CommentId, Stand>();
  const owners = new WeakMap<Element, CommentId>();

  const commentOf = (id: CommentId): Comment => forest.comments.get(id) ?? { id };

  function stand(id: CommentId): void {
    const place = places.get(id);
    const taken = place && takeStand(ledger, id, place);
    if (!taken) return;
    stands.set(id, taken);
    owners.set(taken.content, id);
    if (taken.branch) owners.set(taken.branch, id);
    const parent = forest.parents.get(id);
    const answers = parent === undefined ? undefined : { author: commentOf(parent).author };
    ledger.setAttribute(taken.content, 'aria-label', words.level(forest.depths.get(id) ?? 0, answers));
  }

  function arrange(parent: CommentId | null, order: readonly CommentId[]): void {
    const home = parent === null ? container : branchOf(parent);
    if (!home) return;
    const units = order.flatMap((id): Unit[] => {
      const child = stands.get(id);
      return child ? [unitOf(child)] : [];
    });
    arrangeUnits(home, units, ledger.move);
  }

  function branchOf(id: CommentId): Element | undefined {
    const owner = stands.get(id);
    if (!owner) return undefined;
    const branch = growBranch(ledger, owner);
    const depth = forest.depths.get(id) ?? 0;
    ledger.setAttribute(branch, marks.branch, depth >= deeper ? 'deeper' : depth >= deep ? 'deep' : '');
    owners.set(branch, id);
    return branch;
  }

  function show(id: CommentId, row: Row): void {
    const own = stands.get(id);
    if (!own) return;
    showStub(own, id, row);
    const gone = row.display === 'hidden' ? '' : null;
    if (own.item) ledger.setAttribute(own.item, marks.hidden, gone);
    ledger.setAttribute(own.content, marks.hidden, row.display === 'shown' ? null : '');
    if (own.branch) ledger.setAttribute(own.branch, marks.hidden, gone);
    showFold(own, id, row);
  }

  function showStub(own: Stand, id: CommentId, row: Row): void {
    if (own.stub) ledger.remove(own.stub);
    own.stub = undefined;
    const parent = own.content.parentNode;
    if (row.display !== 'stub' || !row.reason || !parent) return;
    own.stub = createStub(document, words, commentOf(id), row.reason);
    owners.set(own.stub, id);
    ledger.add(own.stub, parent, own.content, 'control');
  }

  function showFold(own: Stand, id: CommentId, row: Row): void {
    if (row.replies === 0 || !own.branch) return;
    if (!own.button) {
      own.button = createFoldButton(document);
      ledger.add(own.button, own.content, own.content.firstChild, 'control');
      nameBranch(own.button, own.branch);
    }
    labelFoldButton(own.button, words, commentOf(id), row.replies, row.folded);
    own.button.toggleAttribute('hidden', !row.foldable);
    ledger.setAttribute(own.content, marks.lined, row.foldable && !row.folded ? '' : null);
    ledger.setAttribute(
      own.branch,
      marks.folded,
      row.folded && row.foldable ? words.replies(row.replies) : null,
    );
  }

  /** `aria-controls` needs an id; the page's own is kept if it has one. */
  function nameBranch(button: HTMLButtonElement, branch: Element): void {
    if (!branch.id) ledger.setAttribute(branch, 'id', `understory-replies-${owners.get(branch)}`);
    button.setAttribute('aria-controls', branch.id);
  }

  function ownerAround(node: Node): CommentId | undefined {
    for (let at: Node | null = node; at && at !== container; at = at.parentNode) {
      const owner = owners.get(at as Element);
      if (owner !== undefined) return owner;
    }
    return undefined;
  }

  let found: Element | undefined;

  return {
    container,
    first,
    async raise(plan, signal) {
      const pause = openSlices(signal);
      ledger.setAttribute(container, marks.thread, '');
      for (const id of forest.comments.keys()) {
        stand(id);
        await pause();
      }
      arrange(null, plan.roots);
      for (const [parent, order] of plan.children) {
        arrange(parent, order);
        await pause();
      }
      for (const [id, row] of plan.rows) {
        show(id, row);
        await pause();
      }
    },
    adopt(again) {
      forest = again;
    },
    apply(change) {
      for (const [parent, order] of change.reordered) arrange(parent, order);
      for (const [id, row] of change.rows) show(id, row);
    },
    contentOf: (id) => stands.get(id)?.content,
    ownerOf: (element) => owners.get(element),
    ownerAround,
    ownerAt(fragment) {
      const target = document.getElementById(fragment);
      return target ? ownerAround(target) : undefined;
    },
    setLook({ threadLines, density }) {
      ledger.setAttribute(container, marks.lines, threadLines ? '' : null);
      ledger.setAttribute(container, marks.density, density);
    },
    markFound(id) {
      if (found) ledger.setAttribute(found, marks.found, null);
      found = stands.get(id)?.content;
      if (found) ledger.setAttribute(found, marks.found, '');
    },
    visibleElementOf(id) {
      const own = stands.get(id);
      const element = own?.stub ?? own?.content;
      return element && element.getClientRects().length > 0 ? element : undefined;
    },
  };
}
