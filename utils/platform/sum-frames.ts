// What does a page say as a whole, if several of its frames have comments?

import type { PageState } from '@/utils/view/page-state';

/** What a reader would want to know first. */
const newsFirst: readonly PageState['status'][] = [
  'on',
  'reading',
  'found',
  'failed',
  'off',
  'nothing-found',
];

/**
 * The state of the frame that has most to say, with the counts of all that say the same, under the host of the page.
 * @param frames by the browser's number of the frame; 0 is the page itself. undefined without it.
 */
export function sumFrames(frames: ReadonlyMap<number, PageState>): PageState | undefined {
  const page = frames.get(0);
  if (page === undefined) return undefined;
  const status = newsFirst.find((one) => [...frames.values()].some((frame) => frame.status === one));
  const speaking = [...frames.values()].filter((frame) => frame.status === status);
  const [first = page] = speaking.toSorted((a, b) => b.comments - a.comments);
  const sum = (count: 'comments' | 'folded' | 'hidden') =>
    speaking.reduce((total, frame) => total + frame[count], 0);
  return {
    ...first,
    host: page.host,
    comments: sum('comments'),
    folded: sum('folded'),
    hidden: sum('hidden'),
  };
}

/** Which frames a wish of the reader goes to: those with comments, else the page itself. */
export function framesToTurn(frames: ReadonlyMap<number, PageState>, on: boolean): readonly number[] {
  const concerned = [...frames].filter(([, frame]) => (on ? frame.status === 'found' : frame.on));
  return concerned.length > 0 ? concerned.map(([id]) => id) : [0];
}
