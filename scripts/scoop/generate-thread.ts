// Which long story do benchmarks read?

import { numbersFrom } from './numbers-from.ts';
import type { Story, StoryComment } from './story.ts';

const words =
  'amber bridge canal dairy early fallow garden harbour island jetty kettle lantern meadow narrow orchard pocket quiet river signal timber under valley window yarrow zephyr'.split(
    ' ',
  );
const authors = [
  'Ada',
  'Bertil',
  'Cleo',
  'Dario',
  'Esme',
  'Farid',
  'Greta',
  'Hanno',
  'Ines',
  'Joss',
  'Kaya',
  'Lorne',
];

/** Deepest reply of a generated thread, counted from 0. */
const deepest = 12;

/** How many replies the first comment has, with all below them, where half of the thread is as many. */
export const longestBranch = 500;

/**
 * A story with `count` comments: the first one has up to `longestBranch` replies; of the others a fifth answer the story, most a
 * recent comment; ratings as on a real page.
 */
export function generateThread(count: number, seed = 1): Story {
  const next = numbersFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const sentence = (length: number) => {
    const text = Array.from({ length }, () => pick(words)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  };
  const depths = [-1];
  const start = Date.UTC(2026, 2, 9, 10, 15);
  const comments: StoryComment[] = [];
  const branchEnd = 1 + Math.min(longestBranch, Math.floor(count / 2));
  for (let id = 1; id <= count; id += 1) {
    const earliest = id > branchEnd ? branchEnd + 1 : 1;
    const recent = Math.max(earliest, id - Math.ceil(next() * 25));
    const isReply = id > earliest && next() > 0.2 && (depths[recent] ?? 0) < deepest;
    const parent = isReply ? recent : id > 1 && id <= branchEnd ? 1 : 0;
    depths.push((depths[parent] ?? -1) + 1);
    const ratings = next() > 0.45 ? Math.ceil(next() * 8) : 0;
    const paragraphs = Array.from(
      { length: Math.ceil(next() * 3) },
      () => `${sentence(8 + Math.floor(next() * 40))}.`,
    );
    comments.push({
      id,
      parent,
      author: pick(authors),
      title: sentence(2 + Math.floor(next() * 4)),
      body: paragraphs.join('<p>\n'),
      date: new Date(start + id * 97_000).toISOString().slice(0, 19),
      ...(ratings > 0 && { mean: Math.round((1 + next() * 4) * 100) / 100 }),
      ratings,
    });
  }
  return {
    sid: '2026/3/9/101500/777',
    siteName: 'The Weirside Commons',
    tagLine: 'A town, its river, and what we make of both',
    title: `${count} comments`,
    author: 'Mara Quill',
    date: '2026-03-09T10:15:00',
    intro: ['A story that exists to be answered.'],
    comments,
  };
}
