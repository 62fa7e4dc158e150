// In which cell of its rows does a comment stand, and how does a line of ours stand among rows?

import { isElement } from '@/utils/reading/is-element';
import type { Place, Places } from '@/utils/reading/places';

const rowNames = new Set(['TR', 'TBODY', 'TD', 'TH']);

/** Do comments stand in parts of a table? A wrapper or a branch of ours would break it. */
export function areRows(places: Places): boolean {
  for (const { own, item } of places.values()) return isRow(item ?? own[0]);
  return false;
}

export function isRow(node: Node | undefined): boolean {
  return rowNames.has(node?.nodeName ?? '');
}

/** The cell with most of the comment's text; the row itself if it has none. */
export function fullestCell({ own }: Place, rows: readonly Element[]): Element {
  const within = own.filter(isElement).find((node) => node.nodeName === 'TD');
  if (within) return within;
  const cells = rows.flatMap((row) => (row.nodeName === 'TD' ? [row] : [...row.querySelectorAll('td')]));
  const innermost = cells.filter((cell) => cell.querySelector('td') === null);
  const sizes = innermost.map((cell) => cell.textContent?.trim().length ?? 0);
  return innermost[sizes.indexOf(Math.max(...sizes))] ?? (rows[0] as Element);
}

/**
 * What a page without style sheets indents by: Hacker News has a picture of 40 px per level in a cell without words.
 * It is the picture that can be hidden: without its cell the others would move to other columns.
 */
export function spacersOf(rows: readonly Element[]): readonly Element[] {
  const flat = rows.flatMap((row) => [...row.querySelectorAll('td > img[width][height="1"]')]);
  return flat.filter(({ parentElement }) => parentElement?.textContent?.trim() === '');
}

/** A line among rows has to be a row, as wide as the table; among cells, a cell; anywhere else it is as it is. */
export function wrapStub(stub: Element, beside: Element): Element {
  if (!isRow(beside)) return stub;
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
