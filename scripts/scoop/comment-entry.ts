// How are the comments of an invented story written down in few words?

import type { StoryComment } from './story.ts';

/** Score as printed, `4.50 / 2` or `none / 0`, and minutes after the story. */
export type Entry = readonly [
  id: number,
  parent: number,
  author: string,
  title: string,
  score: string,
  minutes: number,
  body: string,
  more?: Partial<StoryComment>,
];

function clockAfter(start: string, minutes: number, id: number): string {
  const time = new Date(`${start}Z`).getTime() + minutes * 60_000 + ((id * 17) % 50) * 1000;
  return new Date(time).toISOString().slice(0, 19);
}

/** An empty line begins a paragraph, as in Scoop's plain formatter: `<p>` without an end. */
function format(body: string): string {
  return body.trim().replaceAll('\n\n', '<p>\n');
}

/** @param start when the story was posted, by the site's clock. */
export function commentsFrom(start: string, entries: readonly Entry[]): StoryComment[] {
  return entries.map(([id, parent, author, title, score, minutes, body, more]) => {
    const [mean = 'none', ratings = '0'] = score.split(' / ');
    return {
      id,
      parent,
      author,
      title,
      body: format(body),
      date: clockAfter(start, minutes, id),
      ...(mean !== 'none' && { mean: Number(mean) }),
      ratings: Number(ratings),
      ...more,
    };
  });
}
