// How is a soak told in a terminal?

import type { Life } from './bounds.ts';
import type { Counts } from './live.ts';
import type { Sample } from './sample.ts';

export function printCounts(counts: Counts): string {
  const rows = [...counts].sort(([a], [b]) => a.localeCompare(b));
  return rows.map(([name, times]) => `${String(times).padStart(6)}  ${name}`).join('\n');
}

/** The first, the middle and the last of each row of measurements. */
export function printLife({ name, first, off, on, same, loads, background }: Life): string {
  const rows: [string, readonly Sample[]][] = [
    ['before all acts, off', [first]],
    ['turned off', off],
    ['with its tree', on],
    ['in the same tree', same],
    ['loaded anew', loads],
  ];
  const row = (values: readonly (string | number)[]) =>
    values
      .map((value, index) => (index === 0 ? String(value).padEnd(34) : String(value).padStart(10)))
      .join('');
  const lines = rows.flatMap(([state, samples]) =>
    threeOf(samples).map(([at, sample]) =>
      row([`  ${state}, ${at}`, sample.heap.toFixed(0), sample.nodes, sample.listeners, sample.documents]),
    ),
  );
  const heaps = threeOf(background).map(([at, heap]) => row([`  the background, ${at}`, heap.toFixed(0)]));
  return [row([name, 'heap, kB', 'nodes', 'listeners', 'documents']), ...lines, ...heaps].join('\n');
}

function threeOf<Item>(items: readonly Item[]): (readonly [number, Item])[] {
  const places = new Set([0, Math.floor(items.length / 2), items.length - 1]);
  return [...places].flatMap((at) => {
    const item = items[at];
    return item === undefined ? [] : [[at + 1, item] as const];
  });
}
