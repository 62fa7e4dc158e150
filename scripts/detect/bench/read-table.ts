// What stands in the rows of a table with tabs between its cells?

/** Rows by the names of the first line; a cell that is not there is empty. Quoted cells lose their quotes. */
export function readTable(text: string): readonly ReadonlyMap<string, string>[] {
  const [head = '', ...lines] = text.replaceAll('\r', '').trim().split('\n');
  const names = head.split('\t').map(unquote);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t').map(unquote);
      return new Map(names.map((name, index) => [name, cells[index] ?? '']));
    });
}

/** Cells with quotes in them are written as in CSV: `"div[id=""a""]"`. */
function unquote(cell: string): string {
  return /^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
