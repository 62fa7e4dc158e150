// Can rows of a table be laid out as blocks, so that the browser can skip those that are out of view?

import type { LayoutTools } from './layout-tools';
import { marks } from './marks';

/**
 * Returns what marks a row of a comment as a block, if its table has nothing but rows of one cell: those look the same as
 * blocks. A row itself cannot be skipped (https://drafts.csswg.org/css-contain-2/#containment-size), and long threads in
 * tables cost the most of all.
 */
export function openBlocks({ ledger }: Pick<LayoutTools, 'ledger'>): (row: Element) => void {
  const known = new Map<HTMLTableElement, boolean>();
  return (row) => {
    if (!(row instanceof HTMLTableRowElement)) return;
    const table = row.parentElement?.parentElement;
    if (!(table instanceof HTMLTableElement)) return;
    let bears = known.get(table);
    if (bears === undefined) {
      bears = bearsBlocks(table);
      known.set(table, bears);
      if (bears) ledger.setAttribute(table, marks.blocks, '');
    }
    if (bears) ledger.setAttribute(row, marks.row, '');
  };
}

/** One body and nothing else, whose rows have one cell each. */
function bearsBlocks(table: HTMLTableElement): boolean {
  const [body, another] = table.tBodies;
  if (!body || another || table.children.length > 1) return false;
  for (const row of body.rows) if (row.cells.length !== 1) return false;
  return true;
}
