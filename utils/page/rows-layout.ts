// How does a thread become a tree where its comments are rows of a table, which can hold no other row?

import type { CommentId } from '@/utils/forest/comment';
import { walkThread } from '@/utils/forest/walk-forest';
import { isElement } from '@/utils/reading/is-element';
import type { Place, Places } from '@/utils/reading/places';
import type { Steps } from '@/utils/reading/steps';
import type { Row } from '@/utils/view/view-plan';
import { arrangeUnits, type Unit } from './arrange';
import { openBetween } from './between-comments';
import { openBlocks } from './block-rows';
import { fullestCell, headsOf, spacersOf } from './cells';
import { openConclusions } from './conclusions';
import { type FoldControl, showFoldControl } from './fold-control';
import type { Layout, Orders } from './layout';
import type { LayoutTools } from './layout-tools';
import { marks } from './marks';
import { isSeen } from './spot-reading';
import { showStubLine } from './stub-line';

interface Stand extends FoldControl {
  /** The page's rows that are this comment. */
  readonly rows: readonly Element[];
  /** The body of their table. */
  readonly home: Element;
  /** The cell that holds its text: the controls go there. */
  readonly content: Element;
}

/**
 * Rows stay siblings: the tree is their order, and a fold hides each row inside it. Levels are shown by the page's own
 * indentation where it has one.
 * @param indents whether the rows need an indentation of ours
 */
export function openRowsLayout(tools: LayoutTools, places: Places, indents: boolean): Layout {
  const { ledger } = tools;
  const stands = new Map<CommentId, Stand>();
  const heads = headsOf(places);
  const children = new Map<CommentId, readonly CommentId[]>();
  let roots: readonly CommentId[] = [];
  const showConclusion = openConclusions(tools);
  const turn = openBetween(tools.ownerOf);
  const skipRows = openBlocks(tools);

  function stand(id: CommentId): Element | undefined {
    const place = places.get(id);
    const rows = place && rowsOf(place);
    const home = rows?.[0]?.parentElement;
    if (!rows || !home) return undefined;
    const content = fullestCell(place, rows, heads);
    stands.set(id, { rows, home, content, button: undefined, note: undefined, stub: undefined });
    for (const row of rows) tools.own(row, id);
    tools.own(content, id);
    ledger.setAttribute(content, marks.comment, id);
    if (indents) for (const spacer of spacersOf(rows)) ledger.setAttribute(spacer, marks.hidden, '');
    relate(id);
    return content;
  }

  function relate(id: CommentId): void {
    const content = stands.get(id)?.content;
    if (!content) return;
    const depth = Math.min(tools.forest().depths.get(id) ?? 0, deepest);
    if (indents) ledger.setAttribute(content, marks.depth, depth > 0 ? String(depth) : null);
    showConclusion(id, content);
  }

  function* arrange(orders: Orders): Steps<void> {
    for (const [parent, order] of orders) {
      if (parent === null) roots = order;
      else children.set(parent, order);
    }
    const byHome = new Map<Element, CommentId[]>();
    const ordered = new Map<CommentId, Unit>();
    for (const id of walkThread(roots, children)) {
      const own = stands.get(id);
      const [first, ...rest] = own ? [...(own.stub ? [own.stub] : []), ...own.rows] : [];
      if (!own || !first) continue;
      const ids = byHome.get(own.home) ?? [];
      byHome.set(own.home, ids);
      ids.push(id);
      ordered.set(id, [first, ...rest]);
    }
    const forest = tools.forest();
    const unitsOf = turn(byHome.keys(), ordered, walkThread(forest.roots, forest.children));
    for (const [home, ids] of byHome) yield* arrangeUnits(home, unitsOf(ids), ledger.move);
  }

  function show(id: CommentId, row: Row): void {
    const own = stands.get(id);
    if (!own) return;
    const shown = row.display === 'shown' && !row.insideFold;
    for (const one of own.rows) ledger.setAttribute(one, marks.hidden, shown ? null : '');
    showStubLine(tools, own, id, row, own.rows[0]);
    showFoldControl(tools, own, id, row, true);
    const lined = indents && row.foldable && !row.folded;
    ledger.setAttribute(own.content, marks.lined, lined ? '' : null);
  }

  return {
    skipBranches(ids) {
      const roots = ids.map((id) => places.get(id)).filter((place) => place !== undefined);
      skipRows(roots.flatMap(rowsOf));
    },
    stand,
    relate,
    arrange,
    show,
    contentOf: (id) => stands.get(id)?.content,
    visibleElementOf(id) {
      const own = stands.get(id);
      const element = own?.stub ?? own?.content;
      return element && isSeen(element) ? element : undefined;
    },
  };
}

/** Deeper rows are not indented further. */
const deepest = 12;

function rowsOf({ own, item }: Place): readonly Element[] {
  if (item) return [item];
  return own.every(isElement) ? own : own.filter(isElement);
}
