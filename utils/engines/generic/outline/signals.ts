// Which traces of comments are counted on a page, and how are they summed?

export const signalNames = [
  /** Printed dates and times, `time`, `datetime`. */
  'dates',
  /** Names of people: links to profiles, `rel=author`, elements whose class says so. */
  'authors',
  /** "Reply", "Quote" and links that do it. */
  'replies',
  /** Links to one comment of this page. */
  'permalinks',
  /** Links to one comment of another page. */
  'faraway',
  'avatars',
  'scores',
  /** "Ann wrote:", "posted by". */
  'sayings',
  /** "Report", "Share", "Permalink". */
  'actions',
  /** Characters of running text outside of links. */
  'prose',
  /** Links to elsewhere that are headings. */
  'headlines',
  /** "Read more". */
  'mores',
  /** Links to elsewhere whose text is several words. */
  'topics',
  'textareas',
  'inputs',
  /** Pieces of text with words of the first or second person. */
  'speech',
  /** Pieces of text with a question or an exclamation. */
  'cries',
  /** Elements with a number of their own, as comments have: `id="c12"`, `data-comment-id`. */
  'numbered',
  /** Ratings of a thing in stars. */
  'stars',
  'prices',
  /** Elements whose names say that they are a comment's, or hold some. */
  'commented',
  'headings',
  /** Images that are no portraits. */
  'pictures',
  'quotes',
] as const;

export type Signal = (typeof signalNames)[number];

/** For each element in page order how much stands before it; one longer than the elements, so that any range can be asked. */
export type Sums = Int32Array;

/** How much of something the elements `from` to `to` (exclusive) have by themselves. */
export function amount(sums: Sums, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** Prefix sums of what was noted: index, amount, index, amount. */
export function sumUp(noted: readonly number[], length: number): Sums {
  const sums = new Int32Array(length + 1);
  for (let at = 0; at < noted.length; at += 2) {
    const behind = (noted[at] ?? 0) + 1;
    sums[behind] = (sums[behind] ?? 0) + (noted[at + 1] ?? 0);
  }
  let sum = 0;
  for (let index = 1; index <= length; index++) {
    sum += sums[index] ?? 0;
    sums[index] = sum;
  }
  return sums;
}
