// Which author, time, score and words has each comment of a thread that was found by structure?

import type { DateContext } from '@/utils/reading/dates/read-date';
import { defined } from '@/utils/reading/defined';
import type { Pause } from '@/utils/reading/pause';
import { doInSlices, mapInSteps, type Steps } from '@/utils/reading/steps';
import type { Found, Segment } from '../find/segment';
import { elementIdOf } from './comment-ids';
import { type CommentItems, collectItems } from './comment-items';
import { fillParts } from './fill-parts';
import { bodyIn, findBodies } from './find-body';
import { findLabels } from './find-labels';
import { openDates } from './open-dates';
import { findLikeness, type Likeness } from './open-element';
import type { Parts } from './parts';
import { noteSpots } from './read-again';
import { readAuthors } from './read-authors';
import { readBody } from './read-body';
import { readClocks } from './read-clocks';
import { readPermalink } from './read-permalinks';
import { readScores } from './read-scores';
import { readTimes } from './read-times';
import { readTitles } from './read-titles';
import { saysDeleted } from './state-words';
import { readStructuredComments } from './structured-comments';

/** If less than this share of the comments has a time with its day, the day may stand in headings. */
const fewTimes = 0.3;

/** The parts of each segment, in their order: the whole thread decides where each part stands. */
export async function readParts(
  found: Found,
  context: Omit<DateContext, 'dayFirst'>,
  pause: Pause,
): Promise<readonly Parts[]> {
  const likeness = await doInSlices(findLikeness(found), pause);
  const comments = await collectItems(found, likeness, pause);
  return doInSlices(readItems(found, likeness, comments, context), pause);
}

function* readItems(
  { outline, root, segments }: Found,
  likeness: Likeness,
  comments: readonly CommentItems[],
  context: Omit<DateContext, 'dayFirst'>,
): Steps<Parts[]> {
  const bodies = yield* findBodies(comments);
  const labels = yield* findLabels(comments);
  const findDate = openDates(context.language, false);
  let times = yield* readTimes(comments, bodies.most, context, findDate);
  if (times.filter((one) => one !== undefined).length < fewTimes * comments.length) {
    const clocks = readClocks(segments, comments, context);
    times = times.map((time, index) => time ?? clocks[index]);
  }
  const authors = yield* readAuthors(comments, times, bodies.most, findDate);
  const { scores, path: score } = yield* readScores(comments);
  const titles = yield* readTitles(comments, authors, times, bodies.most);
  const base = root.ownerDocument.baseURI;
  const parts = yield* mapInSteps(comments, (comment, index): Parts => {
    const author = authors[index];
    const time = times[index];
    const said = readBody(comment, bodyIn(comment, bodies), labels, author, time);
    const segment = segments[index];
    const elementId = segment && elementIdOf(segment, outline.elements);
    return {
      ...said,
      ...defined({
        author: author?.author,
        authorElement: author?.element,
        time: time?.time,
        timeElement: time?.element,
        score: scores[index],
        title: titles[index],
        permalink: readPermalink(comment, time, base, elementId),
        elementId,
        deleted: saysDeleted(said.text) || undefined,
        collapsed: (segment && isCollapsed(segment, outline.elements)) || undefined,
      }),
    };
  });
  const names = new Set(authors.map((author) => author?.path));
  const dates = new Set(times.map((time) => time?.item?.path));
  noteSpots(root, { ...likeness, bodies, labels, score, names, dates });
  fillParts(parts, readStructuredComments(root.ownerDocument), context);
  return parts;
}

/** By its class; nothing is asked of the layout. One that says "comment hidden" has put away its own words, not its replies. */
function isCollapsed({ own }: Segment, elements: readonly Element[]): boolean {
  return /(?:^|[\s_-])(?:collapsed|folded|minimized)(?:$|\s)/i.test(
    elements[own[0] ?? -1]?.getAttribute('class') ?? '',
  );
}
