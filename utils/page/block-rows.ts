// Can rows of a table be laid out as blocks, so that the browser can skip those that are out of view?

import type { LayoutTools } from './layout-tools';
import { marks } from './marks';
import { skipUnseen } from './skip-unseen';

/**
 * Returns what makes blocks of all rows of the tables in which some rows stand, where these have nothing but rows of one cell:
 * those look the same as blocks. A row itself cannot be skipped
 * (https://drafts.csswg.org/css-contain-2/#containment-size), and long threads in tables cost the most of all.
 */
export function openBlocks({ ledger }: Pick<LayoutTools, 'ledger'>): (rows: readonly Node[]) => void {
  const known = new Set<HTMLTableElement>();
  return (rows) => {
    const tables = new Set(rows.map(tableOf).filter((table) => table !== undefined)).difference(known);
    for (const table of tables) known.add(table);
    const bearing = [...tables].filter(bearsBlocks);
    skipUnseen(bearing, () => {
      for (const table of bearing) ledger.setAttribute(table, marks.blocks, '');
      return bearing.at(-1);
    });
  };
}

function tableOf(row: Node): HTMLTableElement | undefined {
  const table = row instanceof HTMLTableRowElement ? row.parentElement?.parentElement : undefined;
  return table instanceof HTMLTableElement ? table : undefined;
}

/** One body and nothing else, whose rows have one cell each. */
function bearsBlocks(table: HTMLTableElement): boolean {
  const [body, another] = table.tBodies;
  if (!body || another || table.children.length > 1) return false;
  for (const row of body.rows) if (row.cells.length !== 1) return false;
  return true;
}
