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

/** All elements that are comments or parts of them. */
export function headsOf(places: Places): ReadonlySet<Node> {
  return new Set([...places.values()].flatMap(({ own, item }) => (item ? [item, ...own] : own)));
}

/**
 * Of the cells that say something beside the cells in them that with most text; the row itself if it has none. Cells that only lay out say
 * nothing; one with words and a quotation, which is a table too in phpBB 2, holds both.
 * @param heads of all comments: of a table that stands in a cell, the rows may be comments of their own
 */
export function fullestCell({ own }: Place, rows: readonly Element[], heads: ReadonlySet<Node>): Element {
  const belongs = (cell: Element) => {
    for (let at: Element | null = cell; at && !rows.includes(at); at = at.parentElement)
      if (heads.has(at)) return false;
    return true;
  };
  const itself = own.filter(isElement).find((node) => node.nodeName === 'TD');
  if (itself) return itself;
  const cells: readonly Element[] = rows
    .flatMap((row) => (row.nodeName === 'TD' ? [row] : [...row.querySelectorAll('td')]))
    .filter(belongs);
  const outer = new Set<Element | null | undefined>(cells.map((cell) => cell.parentElement?.closest('td')));
  const speaking = cells.filter((cell) => !outer.has(cell) || [...cell.childNodes].some(saysBesideCells));
  const sizes = speaking.map((cell) => cell.textContent?.trim().length ?? 0);
  return speaking[sizes.indexOf(Math.max(...sizes))] ?? (rows[0] as Element);
}

/** Words are looked for where no cells are: an outer cell has all the text of those in it, which need not be read again for it. */
function saysBesideCells(node: ChildNode): boolean {
  if (node.nodeName === 'TD') return false;
  if (isElement(node) && node.querySelector('td')) return [...node.childNodes].some(saysBesideCells);
  return /\S/.test(node.textContent ?? '');
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
