// What does a page say as a whole, if several of its frames have comments?

import { type PageState, statuses } from '@/utils/view/page-state';

/** By the browser's number of the frame; 0 is the page itself. */
type Frames = ReadonlyMap<number, PageState>;

/** Those that have most to say, the one with most comments first. */
function listSpeaking(frames: Frames): readonly [id: number, state: PageState][] {
  const status = statuses.find((one) => [...frames.values()].some((frame) => frame.status === one));
  const speaking = [...frames].filter(([, frame]) => frame.status === status);
  return speaking.toSorted(([, a], [, b]) => b.comments - a.comments);
}

/** The frame whose state stands for all. */
export function speakingFrame(frames: Frames): number {
  return listSpeaking(frames)[0]?.[0] ?? 0;
}

/** The state of that frame, with the counts of all that say the same, under the host of the page; undefined without the page itself. */
export function sumFrames(frames: Frames): PageState | undefined {
  const page = frames.get(0);
  if (page === undefined) return undefined;
  const speaking = listSpeaking(frames).map(([, state]) => state);
  const pages = speaking.find((frame) => frame.pages)?.pages;
  const sum = (count: 'comments' | 'folded' | 'hidden') =>
    speaking.reduce((total, frame) => total + frame[count], 0);
  return {
    ...(speaking[0] ?? page),
    host: page.host,
    comments: sum('comments'),
    folded: sum('folded'),
    hidden: sum('hidden'),
    ...(pages && { pages }),
  };
}

/** Which frames a wish of the reader goes to: to turn on those with comments, else the page itself; to turn off all, since some may wait for comments. */
export function framesToTurn(frames: Frames, on: boolean): readonly number[] {
  const concerned = [...frames].filter(([, frame]) => !on || frame.status === 'found');
  return concerned.length > 0 ? concerned.map(([id]) => id) : [0];
}
