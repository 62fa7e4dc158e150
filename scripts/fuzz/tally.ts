// What did a run of the fuzzer open, and what did that cost?

import type { FuzzPage } from './page.ts';
import type { Visit } from './visit.ts';

interface Family {
  pages: number;
  threads: number;
  comments: number;
}

export interface Tally {
  note(page: FuzzPage, visit: Visit): void;
  /** For whoever waits. */
  pages(): number;
  describe(): string;
}

/** Ratios are to pages that take so many milliseconds themselves: of smaller ones they say nothing. */
const least = 25;

export function openTally(): Tally {
  const families = new Map<string, Family>();
  const statuses = new Map<string, number>();
  const engines = new Set<string>();
  const costs: { times: number; ours: number; alone: number; shape: string; comments: number }[] = [];
  let mutated = 0;
  let changed = 0;

  return {
    note(page, { status, engine, comments, ours, alone }) {
      const name = page.shape.split('/')[0] ?? page.shape;
      const family = families.get(name) ?? { pages: 0, threads: 0, comments: 0 };
      families.set(name, family);
      family.pages += 1;
      family.comments += comments;
      if (status === 'on') family.threads += 1;
      if (page.mutations.length > 0) mutated += 1;
      if (page.later.length > 0 && status === 'on') changed += 1;
      if (engine !== undefined) engines.add(engine);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      costs.push({ times: ours / Math.max(least, alone), ours, alone, shape: page.shape, comments });
    },
    pages: () => costs.length,
    describe() {
      const rows = [...families].map(
        ([name, { pages, threads, comments }]) =>
          `  ${name.padEnd(14)} ${String(pages).padStart(6)} pages, ${String(threads).padStart(6)} with threads, ${String(comments).padStart(8)} comments`,
      );
      const times = costs.map((one) => one.times).sort((a, b) => a - b);
      const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
      const slowest = costs.reduce((a, b) => (b.times > a.times ? b : a), costs[0] as (typeof costs)[number]);
      return [
        `${costs.length} pages, ${mutated} of them with elements moved, ${changed} changed while their trees stood, by ${engines.size} engines:`,
        ...rows.sort(),
        `  ${[...statuses].map(([status, count]) => `${status}: ${count}`).join(', ')}`,
        `Processor time of all that the reader did, as a multiple of the page's load: median ${at(0.5)}, p95 ${at(0.95)}, highest ${at(1)}`,
        `  (${slowest?.shape}, ${slowest?.comments} comments: ${slowest?.ours.toFixed(0)} ms, the page alone ${slowest?.alone.toFixed(0)})`,
      ].join('\n');
    },
  };
}
