// How does one thread look on its page, given a plan?

import './page.css';
import './early.css';
import './rows.css';
import './held.css';
import './document.css';
import './controls.css';
import type { CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import { descendantsOf } from '@/utils/forest/walk-forest';
import { isElement } from '@/utils/reading/is-element';
import { rootOf } from '@/utils/reading/page-roots';
import type { Pause } from '@/utils/reading/pause';
import type { Reading } from '@/utils/reading/places';
import { doInSlices, type Steps } from '@/utils/reading/steps';
import { type PlanChange, screenful } from '@/utils/view/diff-plans';
import type { ViewPlan } from '@/utils/view/view-plan';
import type { PageWords } from '@/utils/view/words';
import { untilPainted } from './after-paint';
import { bringComments } from './bring-comments';
import { bringOut } from './bring-out';
import { isEarly } from './early';
import { findAnchor } from './find-anchor';
import type { Conclusion, LayoutTools } from './layout-tools';
import type { Ledger } from './ledger';
import { makeRoomForPictures, putBeside } from './lifted-pictures';
import { findLongLists } from './long-lists';
import { marks } from './marks';
import { changeMixed } from './mixed-homes';
import { isDeeper, openLayout } from './open-layout';
import { isPutByHand } from './put-by-hand';
import { findRootLists } from './root-lists';
import { isNear, skippedOf, skipUnseen } from './skip-unseen';

/** How all comments look alike. */
export interface Look {
  readonly threadLines: boolean;
  readonly density: string;
}

/** So many comments are taken hold of in one go: each go restyles the page once, which takes longer the more comments it has. */
const batch = 500;
/** Never in more goes than this, or they would cost the square of the number: of 50,000 comments on a page of Scoop's 7.9 s, and 2.7 s so. */
const mostBatches = 20;

/**
 * From so many levels on all comments are taken hold of in one go, in which the thread has no boxes. In nested lists each that loses its own
 * costs Chromium (156) the more the deeper it stands: 4,177 comments 250 deep took 23 s, and take 9.5 s so (on a busy machine; the same
 * with items that are blocks took 12 s before).
 */
const deepForBatches = 100;

export interface ThreadPage {
  /** The element that holds the first root, and most often all of them. */
  readonly container: Element;
  /** The element that holds the whole thread. */
  readonly around: Element;
  /** The outermost node of the first root, as the page had it. */
  readonly first: ChildNode;
  /**
   * Builds the tree as planned, in slices; rejects if the pause does.
   * @param isLaidOut the page has loaded: to begin at the top would then be dearer (see `skip-unseen.ts`)
   */
  raise(plan: ViewPlan, look: Look, isLaidOut: boolean, pause: Pause): Promise<void>;
  /** The comments have been read again, or the reader has said that one answers nobody. */
  adopt(forest: Forest): void;
  /** Follows a change of plan, in steps: first what comes first in it. */
  apply(change: PlanChange): Steps<void>;
  /** The page's own script has changed the children of these nodes; true if it has brought the comments into another order. */
  follow(changed: ReadonlySet<Node>): boolean;
  /** The element that holds a comment, whether visible or not. */
  contentOf(id: CommentId): Element | undefined;
  /** What holds the replies to a comment, if there is one element that does. */
  branchOf(id: CommentId): Element | undefined;
  /** Whose comment, stub or branch this element is. */
  ownerOf(element: Element): CommentId | undefined;
  /** In whose comment, stub or branch this node stands; a node in a reply belongs to the reply. */
  ownerAround(node: Node): CommentId | undefined;
  /** Whose own content or line this node stands in; what stands between replies is nobody's, though it may be in the branch of whom they answer. */
  ownerOfContent(node: Node): CommentId | undefined;
  /** Whose comment holds the element that a URL fragment names. */
  ownerAt(fragment: string): CommentId | undefined;
  /** How the whole thread looks. */
  setLook(look: Look): void;
  /** Marks the one comment that a search or a link led to. */
  markFound(id: CommentId): void;
  foundId(): CommentId | undefined;
  /** What the reader sees where this comment stands: itself, its stub, or nothing. */
  visibleElementOf(id: CommentId): Element | undefined;
}

/**
 * @param root the element that holds the whole thread
 * @param isHeld a framework of the page is known to hold on to the nodes; else their markup is asked
 * @returns undefined where no thread begins, or where its comments are put by hand.
 */
export function openThreadPage(
  ledger: Ledger,
  read: Forest,
  { places: found, indented }: Reading,
  root: Element,
  words: PageWords,
  isHeld = false,
): ThreadPage | undefined {
  let forest = read;
  const document = root.ownerDocument;
  const start = findAnchor(read, found, root);
  if (!start || isPutByHand(start.outermost)) return undefined;
  const { id: anchor, outermost, home, places } = start;
  const tree = rootOf(root);
  const owners = new WeakMap<Element, CommentId>();
  const tools: LayoutTools = {
    ledger,
    words,
    document,
    forest: () => forest,
    commentOf: (id) => forest.comments.get(id) ?? { id },
    concluded: conclusionsOf(read),
    own: (element, id) => owners.set(element, id),
    ownerOf: (element) => owners.get(element),
  };
  const layout = openLayout(tools, places, root, home, isHeld, !indented);
  const first = layout.outermostOf?.(anchor) ?? outermost;
  const container = first.parentElement ?? home;
  const around = root.contains(container) ? root : container;
  const putAway = new Set<CommentId>();
  for (const { id, collapsed } of read.comments.values())
    if (collapsed) for (const reply of descendantsOf(read, id)) putAway.add(reply);
  let marked: { readonly id: CommentId; readonly content: Element } | undefined;
  let picture: string | undefined;

  function setLook({ threadLines, density }: Look): void {
    ledger.setAttribute(around, marks.lines, threadLines ? '' : null);
    ledger.setAttribute(around, marks.density, density);
  }

  function standAll(ids: readonly CommentId[], inOneGo: boolean): void {
    const standing = ids.map((id) => places.get(id)).filter((place) => place !== undefined);
    const laidOut = inOneGo ? [around] : standing.flatMap(skippedOf);
    skipUnseen(laidOut, () => ids.map(stand).at(-1));
  }

  function stand(id: CommentId): Element | undefined {
    const content = layout.stand(id);
    if (picture) putBeside(ledger, content, picture);
    return content;
  }

  function applySteps(change: Omit<PlanChange, 'counts'>): Steps<void> {
    let moves = 0;
    for (const order of change.reordered.values()) moves += order.length;
    const isOwned = (child: Element) => owners.has(child);
    return changeMixed(container, isOwned, writeSteps(change), moves, moves + change.rows.size);
  }

  function* writeSteps({ reordered, rows, near = new Set() }: Omit<PlanChange, 'counts'>): Steps<void> {
    if (reordered.size > 0) yield* layout.arrange(reordered, near);
    for (const [id, row] of rows) {
      layout.show(id, row);
      yield;
    }
    const seen = [...rows].filter(
      ([id, row]) => putAway.has(id) && row.display !== 'hidden' && !row.insideFold,
    );
    bringOut(ledger, seen.map(([id]) => layout.contentOf(id)).filter(isElement), around);
  }

  function showPlanned(id: CommentId, { rows }: ViewPlan): void {
    const row = rows.get(id);
    if (row) layout.show(id, row);
  }

  function ownerAround(node: Node): CommentId | undefined {
    for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
      const owner = owners.get(at as Element);
      if (owner !== undefined) return owner;
    }
    return undefined;
  }

  function ownerOfContent(node: Node): CommentId | undefined {
    const id = ownerAround(node);
    if (id === undefined) return undefined;
    const isOwn = places.get(id)?.own.some((one) => one.contains(node));
    return isOwn || layout.visibleElementOf(id)?.contains(node) ? id : undefined;
  }

  return {
    container,
    around,
    first,
    async raise(plan, look, isLaidOut, pause) {
      // Replies in view stay laid out: to lose their boxes would have all of them laid out anew, 100 ms for 500, before each of them is skipped.
      const isWhole = isLaidOut && !isEarly(document);
      const away = isWhole ? forest.roots.filter((id) => !isNear(places.get(id)?.branch)) : forest.roots;
      const lists = findLongLists(places);
      picture = makeRoomForPictures(ledger, places, around);
      const homes = findRootLists(forest.roots, places).add(container);
      // The mark takes the numbers of a list's items from view, which Chromium does for many of them only while the list has no boxes: else 0.5 s for 3,200.
      const markHomes = (isLong: boolean) => {
        for (const home of homes)
          if (lists.includes(home) === isLong)
            ledger.setAttribute(home, home === container ? marks.thread : marks.list, '');
      };
      markHomes(false);
      bringComments(ledger, places, container);
      // From the end: what changes its height moves all below it, which by then is skipped. What is skipped as one comes first.
      for (const roots of batchesFromEnd(away)) {
        layout.skipBranches?.(roots);
        await pause();
      }
      const ids = [...forest.comments.keys()];
      skipUnseen(lists, () => {
        markHomes(true);
        for (const list of lists) ledger.setAttribute(list, marks.items, '');
        return lists[0];
      });
      // A long list has just lost its boxes: a paint between two batches would lay out all of it, to no use.
      const inOneGo = isDeeper(forest, deepForBatches) || (isWhole && lists.length > 0);
      const first = isWhole || inOneGo ? [] : ids.slice(0, screenful);
      standAll(first, false);
      for (const id of first) showPlanned(id, plan);
      const rest = ids.slice(first.length);
      if (first.length > 0 && rest.length > 0)
        await pause(() => untilPainted(document.defaultView ?? window));
      for (const others of batchesFromEnd(rest, inOneGo ? ids.length : undefined)) {
        standAll(others, inOneGo);
        await pause();
      }
      // It is said on what holds all comments, and so restyles all that are not skipped by now.
      setLook(look);
      await doInSlices(
        applySteps({ reordered: new Map([[null, plan.roots], ...plan.children]), rows: plan.rows }),
        pause,
      );
    },
    adopt(again) {
      const before = forest;
      forest = again;
      for (const [id, depth] of again.depths)
        if (before.depths.get(id) !== depth || before.parents.get(id) !== again.parents.get(id))
          layout.relate(id);
    },
    apply: applySteps,
    follow: (changed) => layout.follow?.(changed) ?? false,
    contentOf: layout.contentOf,
    branchOf: (id) => layout.branchOf?.(id),
    ownerOf: tools.ownerOf,
    ownerAround,
    ownerOfContent,
    ownerAt(fragment) {
      const target = tree.getElementById(fragment);
      return target ? ownerAround(target) : undefined;
    },
    setLook,
    foundId: () => marked?.id,
    markFound(id) {
      if (marked) ledger.setAttribute(marked.content, marks.found, null);
      const content = layout.contentOf(id);
      marked = content && { id, content };
      if (content) ledger.setAttribute(content, marks.found, '');
    },
    visibleElementOf: layout.visibleElementOf,
  };
}

function* batchesFromEnd(
  ids: readonly CommentId[],
  size = Math.max(batch, Math.ceil(ids.length / mostBatches)),
): Generator<readonly CommentId[]> {
  for (let end = ids.length; end > 0; end -= size) yield ids.slice(Math.max(0, end - size), end);
}

function conclusionsOf(forest: Forest): ReadonlyMap<CommentId, Conclusion> {
  const concluded = new Map<CommentId, Conclusion>();
  for (const [id, confidence] of forest.inferred) {
    const parent = forest.parents.get(id);
    if (parent !== undefined) concluded.set(id, { parent, confidence });
  }
  return concluded;
}
