// How does a thread become a tree whose nodes may not be moved, since a framework of the page's own holds on to them?

import type { CommentId } from '@/utils/forest/comment';
import { walkThread } from '@/utils/forest/walk-forest';
import { childElements } from '@/utils/reading/child-elements';
import { isElement } from '@/utils/reading/is-element';
import type { Place, Places } from '@/utils/reading/places';
import type { Row } from '@/utils/view/view-plan';
import { fullestCell, headsOf, isRow } from './cells';
import { openConclusions } from './conclusions';
import { findEnclosing } from './enclosing';
import { findFamilies, outermostOf } from './families';
import { type FoldControl, showFoldControl } from './fold-control';
import type { Layout } from './layout';
import type { LayoutTools } from './layout-tools';
import { branchMark, marks } from './marks';
import { orderByStyle } from './order-by-style';
import { flattenFrame, frameOf } from './plain-wrappers';
import { isSeen } from './spot-reading';
import { showStubLine } from './stub-line';

/** Replies that are indented by us are indented no further. */
const deepest = 12;

interface Stand extends FoldControl {
  /** Carries the marks and the controls; holds the replies too where the page's comment has more than one part. */
  readonly content: Element;
  /** The comment's elements without its replies. None if it is bare text beside them: that can be folded, but not hidden. */
  readonly parts: readonly Element[];
  /** The page's element that holds the comment and the replies that the page itself put into it. */
  readonly item: Element | undefined;
  readonly branch: Element | undefined;
  readonly home: Element;
}

/**
 * Nodes are marked and hidden, and ordered by style; ours are added among them, which frameworks bear: they know their own nodes by
 * reference. Replies that the page nests stay nested; those of a flat page are indented, and hidden one by one when they are folded.
 * @param indents whether replies of a flat page need an indentation of ours
 */
export function openStillLayout(tools: LayoutTools, places: Places, root: Element, indents: boolean): Layout {
  const { ledger, words, commentOf } = tools;
  const enclosing = findEnclosing(places, root);
  const holders = new Set(enclosing.values());
  const families = findFamilies(places, tools.forest(), root);
  /** All that comments are, or stand in. */
  const occupied = new Set<Element>();
  for (const place of places.values())
    for (let at = outermostOf(place) ?? null; at && at !== root && !occupied.has(at); at = at.parentElement)
      occupied.add(at);
  const heads = headsOf(places);
  /** Comments whose element holds one that does not answer them: it is not theirs to fold or to hide. */
  let strange: ReadonlySet<CommentId> = new Set();
  const stands = new Map<CommentId, Stand>();
  const children = new Map<CommentId, readonly CommentId[]>();
  /** The comments' elements in each home, in the order in which the page had them. */
  const drawn = new Map<Element, readonly Element[]>();
  let roots: readonly CommentId[] = [];
  const showConclusion = openConclusions(tools);

  function stand(id: CommentId): Element | undefined {
    const place = places.get(id);
    const taken = place && takeStill(place, holders.has(id), heads);
    if (!taken) return undefined;
    stands.set(id, taken);
    if (taken.branch && place.branch) flattenFrame(ledger, taken.branch, place.branch);
    for (const element of [...taken.parts, taken.item, taken.branch]) if (element) tools.own(element, id);
    tools.own(taken.content, id);
    ledger.setAttribute(taken.content, marks.comment, id);
    if (taken.item && !taken.parts.includes(taken.content))
      ledger.setAttribute(taken.content, marks.whole, '');
    if (!isRow(taken.content) && !taken.content.hasAttribute('role'))
      ledger.setAttribute(taken.content, 'role', 'article');
    relate(id);
    return taken.content;
  }

  function relate(id: CommentId): void {
    const { content, branch } = stands.get(id) ?? {};
    if (!content) return;
    const forest = tools.forest();
    const parent = forest.parents.get(id);
    const depth = forest.depths.get(id) ?? 0;
    const answers = parent === undefined ? undefined : { author: commentOf(parent).author };
    ledger.setAttribute(content, 'aria-label', words.level(depth, answers));
    if (branch) ledger.setAttribute(branch, marks.branch, branchMark(depth));
    if (indents) {
      const around = enclosing.get(id);
      const stands = around === undefined ? 0 : (forest.depths.get(around) ?? 0) + 1;
      const steps = Math.min(depth - stands, deepest);
      ledger.setAttribute(content, marks.depth, steps > 0 ? String(steps) : null);
    }
    showConclusion(id, content);
  }

  function orderAll(): void {
    strange = findStrange();
    const byHome = new Map<Element, Element[][]>();
    const add = (home: Element, unit: Element[]) => {
      const units = byHome.get(home) ?? [];
      byHome.set(home, units);
      units.push(unit);
    };
    for (const id of walkThread(roots, children)) {
      const own = stands.get(id);
      if (!own) continue;
      add(own.home, unitOf(own));
      for (const family of families.get(id) ?? [])
        if (family.parentElement) add(family.parentElement, [family]);
    }
    for (const [home, units] of byHome) {
      if (!drawn.has(home)) drawn.set(home, pick(home, new Set(units.flat())));
      orderByStyle(ledger, home, units);
    }
  }

  function isDrawnAnew(home: Node): boolean {
    const before = isElement(home) && drawn.get(home)?.filter((element) => element.parentElement === home);
    if (!before) return false;
    const now = pick(home, new Set(before));
    return before.some((element, index) => element !== now[index]);
  }

  function findStrange(): ReadonlySet<CommentId> {
    const { parents } = tools.forest();
    const found = new Set<CommentId>();
    for (const [id, around] of enclosing) {
      const parent = parents.get(id);
      for (let at: CommentId | undefined = around; at !== undefined && at !== parent; at = enclosing.get(at))
        found.add(at);
    }
    return found;
  }

  function show(id: CommentId, row: Row): void {
    const own = stands.get(id);
    if (!own) return;
    const shown = row.display === 'shown' && !row.insideFold;
    for (const part of own.parts) ledger.setAttribute(part, marks.hidden, shown ? null : '');
    const holdsNothing = (row.display === 'hidden' || row.insideFold) && !strange.has(id);
    for (const holder of [own.item, own.branch])
      if (holder) ledger.setAttribute(holder, marks.hidden, holdsNothing ? '' : null);
    for (const other of listBehind(own, id))
      ledger.setAttribute(other, marks.hidden, row.insideFold ? '' : null);
    showStub(own, id, row);
    const folded = row.folded && row.foldable && !strange.has(id) ? words.replies(row.replies) : null;
    if (own.branch) ledger.setAttribute(own.branch, marks.folded, folded);
    showFoldControl(tools, own, id, row, own.branch === undefined || strange.has(id));
    const lined = row.foldable && !row.folded && !row.insideFold;
    ledger.setAttribute(own.content, marks.lined, lined ? '' : null);
  }

  /** What stands between a comment and the next one and is neither's: Reddit's "2 more replies" goes with the branch. A heading begins something else. */
  function listBehind({ item, parts }: Stand, id: CommentId): readonly Element[] {
    const others: Element[] = [];
    let at = (families.get(id)?.at(-1) ?? item ?? parts.at(-1))?.nextElementSibling;
    for (; at && !/^H\d$/.test(at.nodeName); at = at.nextElementSibling) {
      if (occupied.has(at) || tools.ownerOf(at) !== undefined) return others;
      others.push(at);
    }
    return [];
  }

  function showStub(own: Stand, id: CommentId, row: Row): void {
    const [first] = own.parts;
    const stub = showStubLine(tools, own, id, row, first);
    if (stub instanceof HTMLElement && first instanceof HTMLElement) stub.style.order = first.style.order;
  }

  return {
    stand,
    relate,
    *arrange(orders) {
      for (const [parent, order] of orders) {
        if (parent === null) roots = order;
        else children.set(parent, order);
      }
      // By style alone, which the browser takes up at once.
      orderAll();
      yield;
    },
    // A form to reply with would be seen below all comments, since it has no place in their order yet.
    follow(changed) {
      if ([...changed].some((node) => isElement(node) && node.hasAttribute(marks.ordered))) orderAll();
      return [...changed].some(isDrawnAnew);
    },
    show,
    outermostOf: (id) => families.get(id)?.at(-1),
    branchOf: (id) => stands.get(id)?.branch,
    contentOf: (id) => stands.get(id)?.content,
    // Where a comment has several parts, its own last one that is seen: what holds them all ends with its last reply.
    visibleElementOf(id) {
      const own = stands.get(id);
      if (!own) return undefined;
      const candidates = own.parts.length > 0 ? own.parts : [own.content];
      return (own.stub ? [own.stub] : candidates).findLast(isSeen);
    },
  };
}

/** @param holdsOthers whether other comments stand in the item; else that is the comment, bare text in it included. */
function takeStill(place: Place, holdsOthers: boolean, heads: ReadonlySet<Node>): Stand | undefined {
  const item = place.item ?? undefined;
  const elements = place.own.filter(isElement);
  const parts = item && !holdsOthers ? [item] : elements;
  const outer = outermostOf(place);
  const home = outer?.parentElement;
  const [first, second] = elements;
  if (!outer || !home) return undefined;
  // Several parts are siblings; what holds them may stand deep in the item, beside a picture of the author.
  const whole = first && !second ? first : (place.own[0]?.parentElement ?? outer);
  const holder = item?.contains(whole) ? whole : outer;
  return {
    content: isRow(holder) ? fullestCell(place, parts, heads) : holder,
    parts,
    item: holdsOthers ? item : undefined,
    branch: frameOf(place),
    home,
    button: undefined,
    note: undefined,
    stub: undefined,
  };
}

function pick(home: Element, wanted: ReadonlySet<Element>): Element[] {
  return childElements(home).filter((child) => wanted.has(child));
}

/** What is ordered as one: the item, or whatever stands side by side. */
function unitOf({ item, parts, branch, stub, home }: Stand): Element[] {
  if (item) return [item];
  return [stub, ...parts, branch].filter(
    (element): element is Element => element !== undefined && element.parentElement === home,
  );
}
