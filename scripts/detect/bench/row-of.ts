// Which row of a table is a comment, if one cell of it is marked? (Runs in the page.)

/**
 * The outermost row around the element that is one of several marked ones in its table; the nearest row where no table
 * has more marks; the element itself outside of tables.
 */
export function rowOf(element: Element, mark: string): Element {
  if (!/^(?:TD|TH|TR|TBODY)$/.test(element.nodeName)) return element;
  const nearest = element.closest('tr, tbody') ?? element;
  let row: Element | null | undefined = nearest;
  while (row) {
    const table: Element | null = row.closest('table');
    if (!table) break;
    if (hasSeveral(table, mark)) return row;
    row = table.parentElement?.closest('tr');
  }
  return nearest;
}

function hasSeveral(table: Element, mark: string): boolean {
  const marked = table.querySelectorAll(`[${mark}]`);
  return marked.length > 1;
}
