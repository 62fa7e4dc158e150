// How does a thread become a tree of nested elements, each comment followed by what holds its replies?

import type { CommentId } from '@/utils/forest/comment';
import { childElements } from '@/utils/reading/child-elements';
import { isElement } from '@/utils/reading/is-element';
import type { Places } from '@/utils/reading/places';
import { type Steps, takeSteps } from '@/utils/reading/steps';
import type { Row } from '@/utils/view/view-plan';
import { arrangeUnits, type Unit } from './arrange';
import { type Ordered, openBetween } from './between-comments';
import { openConclusions } from './conclusions';
import { createFoldButton, labelFoldButton } from './controls';
import type { Layout, Orders } from './layout';
import type { LayoutTools } from './layout-tools';
import { hideRules, openHusks } from './leavings';
import { skipBranch } from './long-branches';
import { branchMark, marks } from './marks';
import { frameOf } from './plain-wrappers';
import { findSections } from './sections';
import { findSideBySide } from './side-by-side';
import { skipUnseen } from './skip-unseen';
import { isSeen } from './spot-reading';
import { growBranch, type Stand, takeStand, unitOf } from './stands';
import { placeButton, showStubLine } from './stub-line';

/** @param container where a root goes whose own home holds no roots: it was a reply until the reader detached it */
export function openTreeLayout(tools: LayoutTools, places: Places, container: Element): Layout {
  const { ledger, words, document, commentOf } = tools;
  const stands = new Map<CommentId, Stand>();
  const sideBySide = findSideBySide(places);
  /** Roots may stand in several elements (the comments of several posts): each is sorted within its own. */
  const rootHomes = new Set<Element>([container]);
  const showConclusion = openConclusions(tools);
  const isOwned = (element: Element) => tools.ownerOf(element) !== undefined;
  const turn = openBetween(tools.ownerOf);
  const husks = openHusks(ledger, (element) => rootHomes.has(element) || isOwned(element));
  /** Which comments stand in a home in our order, for as long as the page leaves them there. */
  const arranged = new Map<Element, readonly CommentId[]>();
  let sections: ReadonlyMap<CommentId, number> | undefined;
  let hasLeft = false;

  function stand(id: CommentId): Element | undefined {
    const place = places.get(id);
    const taken = place && takeStand(ledger, id, place, sideBySide);
    if (!taken) return undefined;
    stands.set(id, taken);
    tools.own(taken.content, id);
    // A link to a comment names its item more often than anything inside of it.
    if (taken.item) tools.own(taken.item, id);
    if (taken.branch) tools.own(taken.branch, id);
    const { home } = taken;
    if (home && !tools.forest().parents.has(id)) rootHomes.add(home);
    relate(id);
    return taken.content;
  }

  function relate(id: CommentId): void {
    const content = stands.get(id)?.content;
    if (!content) return;
    const forest = tools.forest();
    const parent = forest.parents.get(id);
    const answers = parent === undefined ? undefined : { author: commentOf(parent).author };
    ledger.setAttribute(content, 'aria-label', words.level(forest.depths.get(id) ?? 0, answers));
    showConclusion(id, content);
  }

  /** Of each order first what will be seen first, so that the first paint behind so many steps shows a screen as it stays. */
  function* arrange(orders: Orders, near: ReadonlySet<CommentId>): Steps<void> {
    const left: Steps<void>[] = [];
    const leftHomes = leaveHomes();
    for (const [parent, order] of orders) {
      const steps = parent === null ? arrangeRoots(order) : arrangeReplies(parent, order);
      yield* takeSteps(steps, order.findLastIndex((id) => near.has(id)) + 1);
      left.push(steps);
    }
    for (const steps of left) yield* steps;
    for (const home of leftHomes) husks.hide(home);
  }

  /** Before the first order. @returns where replies stood */
  function leaveHomes(): ReadonlySet<Element> {
    const homes = new Set<Element>();
    if (hasLeft) return homes;
    hasLeft = true;
    const { parents } = tools.forest();
    for (const [id, own] of stands) {
      if (!parents.has(id) || !own.home) continue;
      homes.add(own.home);
      hideRules(ledger, unitOf(own)[0], isOwned);
    }
    return homes;
  }

  function* arrangeReplies(parent: CommentId, order: readonly CommentId[]): Steps<void> {
    const home = bedOf(parent);
    if (!home) return;
    const unitsOf = turn([home], orderedOf(order), tools.forest().children.get(parent) ?? []);
    yield* arrangeIn(home, order, unitsOf(order));
  }

  function* arrangeRoots(order: readonly CommentId[]): Steps<void> {
    if (order.length === 0) return;
    sections ??= findSections(rootHomes, tools.ownerOf);
    const groups = new Map<string, { readonly home: Element; readonly ids: CommentId[] }>();
    const numbers = new Map([...rootHomes].map((home, index) => [home, index]));
    for (const id of order) {
      const own = stands.get(id)?.home;
      const home = own && rootHomes.has(own) ? own : container;
      const key = `${numbers.get(home)}.${sections.get(id) ?? 0}`;
      const group = groups.get(key) ?? { home, ids: [] };
      groups.set(key, group);
      group.ids.push(id);
    }
    const unitsOf = turn(rootHomes, orderedOf(order), tools.forest().roots);
    for (const { home, ids } of groups.values()) yield* arrangeIn(home, ids, unitsOf(ids));
  }

  function* arrangeIn(home: Element, ids: readonly CommentId[], units: readonly Unit[]): Steps<void> {
    arranged.delete(home);
    yield* arrangeUnits(home, units, ledger.move);
    if (isInOrder(home, ids)) arranged.set(home, ids);
  }

  /** Do those that are still on the page stand there, one behind the other? */
  function isInOrder(home: Element, ids: readonly CommentId[]): boolean {
    const standing = ids.map((id) => stands.get(id));
    const heads = standing.map((own) => own?.item ?? own?.content).filter((head) => head?.isConnected);
    let next = 0;
    for (const child of childElements(home)) if (child === heads[next]) next += 1;
    return next === heads.length;
  }

  function orderedOf(order: readonly CommentId[]): Ordered {
    const standing = order.flatMap((id) => {
      const child = stands.get(id);
      return child ? [[id, unitOf(child)] as const] : [];
    });
    return new Map(standing);
  }

  /** What the replies to a comment are children of; it is grown if there is none. */
  function bedOf(id: CommentId): Element | undefined {
    const owner = stands.get(id);
    if (!owner) return undefined;
    const branch = growBranch(ledger, owner, sideBySide);
    const depth = tools.forest().depths.get(id) ?? 0;
    ledger.setAttribute(branch, marks.branch, branchMark(depth));
    skipBranch(ledger, branch, id, tools.forest());
    tools.own(branch, id);
    return owner.bed ?? branch;
  }

  function show(id: CommentId, row: Row): void {
    const own = stands.get(id);
    if (!own) return;
    showStubLine(tools, own, id, row, own.content);
    const gone = row.display === 'hidden' ? '' : null;
    if (own.item) ledger.setAttribute(own.item, marks.hidden, gone);
    ledger.setAttribute(own.content, marks.hidden, row.display === 'shown' ? null : '');
    if (own.branch) ledger.setAttribute(own.branch, marks.hidden, gone);
    showFold(own, id, row);
  }

  function showFold(own: Stand, id: CommentId, row: Row): void {
    if (!own.branch || (row.replies === 0 && !own.button)) return;
    if (!own.button) {
      own.button = createFoldButton(document);
      tools.own(own.button, id);
      ledger.add(own.button, own.content, own.content.firstChild, 'control');
      nameBranch(own.button, own.branch, id);
    }
    placeButton(ledger, own);
    labelFoldButton(own.button, words, commentOf(id), row.replies, row.folded);
    own.button.toggleAttribute('hidden', !row.foldable);
    ledger.setAttribute(own.content, marks.lined, row.foldable && !row.folded ? '' : null);
    const folded = row.folded && row.foldable ? words.replies(row.replies) : null;
    ledger.setAttribute(own.branch, marks.folded, folded);
  }

  /** `aria-controls` needs an id; the page's own is kept if it has one. */
  function nameBranch(button: HTMLButtonElement, branch: Element, id: CommentId): void {
    if (!branch.id) ledger.setAttribute(branch, 'id', `understory-replies-${id}`);
    button.setAttribute('aria-controls', branch.id);
  }

  function framed(id: CommentId): Element | undefined {
    const place = places.get(id);
    return place && frameOf(place);
  }

  return {
    skipBranches(ids) {
      const branches = new Map(ids.map((id) => [id, framed(id)]));
      skipUnseen([...branches.values()].filter(isElement), () => {
        for (const [id, branch] of branches) if (branch) skipBranch(ledger, branch, id, tools.forest());
        return [...branches.values()].at(-1);
      });
    },
    stand,
    relate,
    arrange,
    follow(changed) {
      husks.follow(changed);
      const anew = [...arranged].filter(([home, ids]) => changed.has(home) && !isInOrder(home, ids));
      for (const [home] of anew) ledger.reorder(home);
      return anew.length > 0;
    },
    show,
    branchOf: (id) => stands.get(id)?.branch,
    contentOf: (id) => stands.get(id)?.content,
    visibleElementOf(id) {
      const own = stands.get(id);
      const element = own?.stub ?? own?.content;
      return element && isSeen(element) ? element : undefined;
    },
  };
}
