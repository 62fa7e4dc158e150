// Are the rows behind a page's only comment the replies to it?

import type { Outline } from '../outline/outline';
import type { Candidate } from './candidate';

/** What a place on a page is called, by its number: `#12`, `#c12`, `#reply_12`. */
const numbered = /\d$/;

/**
 * One comment with rows of titles behind it could as well be a text before related ones. Replies lead where the comment
 * itself stands: to a number on its own address (`/talk/7/30#c30`, `/talk/7?under=30#c31`).
 * @param comment its only part, or the head of it
 * @param rows behind it
 */
export function leadBeside(outline: Outline, comment: Candidate, rows: Candidate): boolean {
  const home = folderOfOwn(outline.elements.slice(comment.starts[0], comment.ends[0]));
  if (home === undefined) return false;
  return rows.starts.every((start, row) =>
    outline.elements.slice(start, rows.ends[row]).some((element) => {
      const [path, place] = addressOf(element);
      return place !== undefined && `${path}/`.startsWith(home);
    }),
  );
}

/** The folder of a link that leads to a place in these elements themselves. */
function folderOfOwn(elements: readonly Element[]): string | undefined {
  const places = new Set(elements.flatMap((element) => [element.id, element.getAttribute('name') ?? '']));
  for (const element of elements) {
    const [path, place] = addressOf(element);
    if (place === undefined || !places.has(place)) continue;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (folder.length > 1) return folder;
  }
  return undefined;
}

/** Path and numbered place of a link. */
function addressOf(element: Element): readonly [path: string, place?: string] {
  const href = element.nodeName === 'A' ? element.getAttribute('href') : null;
  if (!href?.includes('#')) return [''];
  const [address = '', place = ''] = href.split('#');
  return numbered.test(place) ? [address.replace(/\?.*/, ''), place] : [''];
}

/** A comment whose block is a head alone reaches from it to the end of its rows. */
export function reachToRows({ parents, ends }: Outline, comment: Candidate, rows: Candidate): Candidate {
  const [head = 0] = comment.starts;
  const parent = parents[head] ?? -1;
  let last = rows.starts.at(-1) ?? head;
  while (last > head && (parents[last] ?? -1) !== parent) last = parents[last] ?? -1;
  if (last <= head) return comment;
  return { ...comment, by: 'run', ends: [ends[last] ?? last + 1] };
}
