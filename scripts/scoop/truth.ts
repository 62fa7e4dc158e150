// What must be read from a printed page, according to the data that it was printed from?

import { scoreText } from './comment-parts.ts';
import { growTree, listTree } from './comment-tree.ts';
import { type PrintOptions, usualOptions } from './print-options.ts';
import type { Story, StoryComment } from './story.ts';

/** null: the page does not say. */
export interface TrueComment {
  readonly id: string;
  readonly parent: string | null;
  readonly author: string | null;
  readonly title: string;
  readonly time: string;
  readonly score: {
    readonly kind: 'mean' | 'votes';
    readonly value: number | null;
    readonly count: number;
    readonly scale: readonly [min: number, max: number] | null;
    readonly text: string;
  } | null;
  readonly text: string | null;
  readonly deleted: boolean;
  readonly isNew: boolean;
  /** Path and fragment of its own page. */
  readonly permalink: string;
}

const zones: Readonly<Record<string, string>> = {
  '': '',
  EST: '-05:00',
  PST: '-08:00',
  CET: '+01:00',
  XQZ: '',
};

function isFull({ id }: StoryComment, depth: number, { mode, theme, shrunk, part }: PrintOptions): boolean {
  if (theme === 'dailykos') return !shrunk.includes(id);
  if (mode === 'minimal' || mode === 'dminimal') return part.kind === 'alone';
  return depth === 0 || (mode !== 'threaded' && mode !== 'dthreaded');
}

function scoreOf(
  comment: StoryComment,
  options: PrintOptions,
  scale: readonly [number, number],
): TrueComment['score'] {
  if (options.ratingsHidden) return null;
  const { mean, ratings = 0, up = 0, down = 0 } = comment;
  if (options.theme === 'dailykos') {
    return { kind: 'votes', value: up - down, count: up + down, scale: null, text: `${up}+ / ${down}-` };
  }
  return { kind: 'mean', value: mean ?? null, count: ratings, scale, text: scoreText(comment) };
}

/** Nothing tells a signature from the body, but on Daily Kos. */
function textOf({ prose = '', signature }: StoryComment, { theme }: PrintOptions): string {
  const signed = signature && theme !== 'dailykos' ? signature.replaceAll(/<[^>]*>/g, '') : '';
  return [prose, signed].filter((part) => part !== '').join('\n');
}

/** In page order. */
export function truthOf(story: Story, change: Partial<PrintOptions> = {}): TrueComment[] {
  const options: PrintOptions = { ...usualOptions, ...change };
  const { viewer, ratingsHidden, closed, scale, theme, zone } = options;
  const listed = listTree(growTree(story, options));
  const isMember = viewer === 'member';
  const hasBox =
    isMember &&
    !ratingsHidden &&
    !closed &&
    listed.some(({ comment, depth }) => isFull(comment, depth, options));
  const ends = hasBox ? ([Math.min(...scale), Math.max(...scale)] as const) : ([1, 5] as const);
  const number = story.poll === undefined ? story.sid : `poll/${story.poll}`;
  const counts = new Map<number, number>();
  return listed.map(({ comment, depth }) => {
    const { id, parent, author, title, date, isNew = false } = comment;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return {
      id: count > 1 ? `${id}~${count}` : String(id),
      parent: parent > 0 ? String(parent) : null,
      author: author || null,
      title,
      time: `${date}${zones[zone]}`,
      score: scoreOf(comment, options, ends),
      text: isFull(comment, depth, options) ? textOf(comment, options) : null,
      deleted: title === '(Comment Deleted)',
      isNew: isNew && isMember,
      permalink: `/comments/${number}/${id}#${theme === 'dailykos' ? 'c' : ''}${id}`,
    };
  });
}
