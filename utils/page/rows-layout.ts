// How does a thread become a tree where its comments are rows of a table, which can hold no other row?

import type { CommentId } from '@/utils/forest/comment';
import { isElement } from '@/utils/reading/is-element';
import type { Place, Places } from '@/utils/reading/places';
import type { Row } from '@/utils/view/view-plan';
import { arrangeUnits, type Unit } from './arrange';
import { openConclusions } from './conclusions';
import { createFoldButton, createStub, labelFoldButton } from './controls';
import type { Layout } from './layout';
import type { LayoutTools } from './layout-tools';
import { marks } from './marks';

const rowNames = new Set(['TR', 'TBODY', 'TD', 'TH']);

/** Do comments stand in parts of a table? A wrapper or a branch of ours would break it. */
export function areRows(places: Places): boolean {
  for (const { own, item } of places.values()) return rowNames.has((item ?? own[0])?.nodeName ?? '');
  return false;
}

interface Stand {
  /** The page's rows that are this comment. */
  readonly rows: readonly Element[];
  /** The cell that holds its text: the controls go there. */
  readonly content: Element;
  button: HTMLButtonElement | undefined;
  stub: Element | undefined;
}

/**
 * Rows stay siblings: the tree is their order, and a fold hides each row inside it. Levels are shown by the page's own
 * indentation where it has one.
 * @param indents whether the rows need an indentation of ours
 */
export function openRowsLayout(tools: LayoutTools, places: Places, indents: boolean): Layout {
  const { ledger, words, document, commentOf } = tools;
  const stands = new Map<CommentId, Stand>();
  const homes = new Map<CommentId, Element>();
  const children = new Map<CommentId | null, readonly CommentId[]>();
  const showConclusion = openConclusions(tools);

  function stand(id: CommentId): Element | undefined {
    const place = places.get(id);
    const rows = place && rowsOf(place);
    const home = rows?.[0]?.parentElement;
    if (!rows || !home) return undefined;
    const content = fullestCell(place, rows);
    stands.set(id, { rows, content, button: undefined, stub: undefined });
    homes.set(id, home);
    for (const row of rows) tools.own(row, id);
    tools.own(content, id);
    ledger.setAttribute(content, marks.comment, id);
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

  function settle(): void {
    const byHome = new Map<Element, Unit[]>();
    for (const id of listInOrder()) {
      const own = stands.get(id);
      const home = homes.get(id);
      const [first, ...rest] = own ? [...(own.stub ? [own.stub] : []), ...own.rows] : [];
      if (!home || !first) continue;
      const units = byHome.get(home) ?? [];
      byHome.set(home, units);
      units.push([first, ...rest]);
    }
    for (const [home, units] of byHome) arrangeUnits(home, units, ledger.move);
  }

  function listInOrder(): CommentId[] {
    const order: CommentId[] = [];
    const waiting = [...(children.get(null) ?? [])].reverse();
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      order.push(id);
      waiting.push(...[...(children.get(id) ?? [])].reverse());
    }
    return order;
  }

  function show(id: CommentId, row: Row): void {
    const own = stands.get(id);
    if (!own) return;
    const shown = row.display === 'shown' && !row.insideFold;
    for (const one of own.rows) ledger.setAttribute(one, marks.hidden, shown ? null : '');
    showStub(own, id, row);
    if (row.replies === 0 && !own.button) return;
    if (!own.button) {
      own.button = createFoldButton(document);
      ledger.add(own.button, own.content, own.content.firstChild, 'control');
    }
    labelFoldButton(own.button, words, commentOf(id), row.replies, row.folded);
    own.button.toggleAttribute('hidden', !row.foldable);
  }

  function showStub(own: Stand, id: CommentId, row: Row): void {
    if (own.stub) ledger.remove(own.stub);
    own.stub = undefined;
    const [first] = own.rows;
    if (row.display !== 'stub' || !row.reason || row.insideFold || !first?.parentNode) return;
    own.stub = wrapStub(createStub(document, words, commentOf(id), row.reason), first);
    tools.own(own.stub, id);
    for (const inside of own.stub.querySelectorAll('*')) tools.own(inside, id);
    ledger.add(own.stub, first.parentNode, first, 'control');
  }

  return {
    stand,
    relate,
    arrange: (parent, order) => void children.set(parent, order),
    settle,
    show,
    contentOf: (id) => stands.get(id)?.content,
    visibleElementOf(id) {
      const own = stands.get(id);
      const element = own?.stub ?? own?.content;
      return element && element.getClientRects().length > 0 ? element : undefined;
    },
  };
}

/** Deeper rows are not indented further. */
const deepest = 12;

function rowsOf({ own, item }: Place): readonly Element[] {
  return item ? [item] : own.filter(isElement);
}

/** The cell with most of the comment's text; the row itself if it has none. */
function fullestCell({ own }: Place, rows: readonly Element[]): Element {
  const within = own.filter(isElement).find((node) => node.nodeName === 'TD');
  if (within) return within;
  const cells = rows.flatMap((row) => (row.nodeName === 'TD' ? [row] : [...row.querySelectorAll('td')]));
  const innermost = cells.filter((cell) => cell.querySelector('td') === null);
  const sizes = innermost.map((cell) => cell.textContent?.trim().length ?? 0);
  return innermost[sizes.indexOf(Math.max(...sizes))] ?? (rows[0] as Element);
}

/** A line among rows has to be a row, as wide as the table; among cells, a cell. */
function wrapStub(stub: Element, beside: Element): Element {
  const { ownerDocument } = beside;
  const cell = ownerDocument.createElement('td');
  cell.colSpan = 99;
  cell.append(stub);
  if (beside.nodeName === 'TD' || beside.nodeName === 'TH') return cell;
  const row = ownerDocument.createElement('tr');
  row.append(cell);
  if (beside.nodeName !== 'TBODY') return row;
  const body = ownerDocument.createElement('tbody');
  body.append(row);
  return body;
}
