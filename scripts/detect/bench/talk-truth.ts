// What do we know of a talk page whose tree the tests of MediaWiki's DiscussionTools give?

import type { TrueComment } from './corpus-page.ts';
import type { Truth } from './live-truth.ts';

interface Item {
  readonly type: 'heading' | 'comment';
  readonly author?: string;
  readonly displayName?: string;
  /** Where it stands; a section inside another is listed under it and by itself. */
  readonly range: readonly [string, string];
  readonly timestamp?: string;
  /** Each a start and an end: numbers of child nodes from the top of the discussion, the last an offset in a text. */
  readonly timestampRanges?: readonly (readonly [string, string])[];
  readonly replies: readonly Item[];
}

/** Comments in page order. A comment is where its signature's time is printed. */
export function readTalkTruth(json: string): Truth {
  const comments: TrueComment[] = [];
  const paths: number[][] = [];
  const waiting = (JSON.parse(json) as readonly Item[]).map((item) => ({
    item,
    parent: null as number | null,
  }));
  waiting.reverse();
  const seen = new Set<string>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { item, parent } = next;
    const place = item.range.join();
    if (seen.has(place)) continue;
    seen.add(place);
    const [start] = item.timestampRanges?.at(-1) ?? [];
    const isComment = item.type === 'comment' && start !== undefined;
    if (isComment) {
      paths.push(start.split('/').slice(0, -1).map(Number));
      comments.push({
        parent,
        authors: [item.author, item.displayName].filter((name) => name !== undefined),
        ...(item.timestamp !== undefined && { at: Date.parse(item.timestamp) }),
      });
    }
    const above = isComment ? comments.length - 1 : parent;
    for (const reply of [...item.replies].reverse()) waiting.push({ item: reply, parent: above });
  }
  return { whereabouts: { by: 'paths', paths }, parents: 'page', comments };
}
