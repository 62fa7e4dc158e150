// Which author, time, score and words has each comment of a thread that was found by structure?

import type { DateContext } from '@/utils/reading/dates/read-date';
import type { Pause } from '@/utils/reading/pause';
import type { Found } from '../find/segment';
import { collectItems } from './comment-items';
import { findBodyPath } from './find-body';
import type { Parts } from './parts';
import { readAuthors } from './read-authors';
import { readBody } from './read-body';
import { readTimes } from './read-times';

/** The parts of each segment, in their order: the whole thread decides where each part stands. */
export async function readParts(
  found: Found,
  context: Omit<DateContext, 'dayFirst'>,
  pause: Pause,
): Promise<readonly Parts[]> {
  const comments = await collectItems(found, pause);
  const body = findBodyPath(comments);
  const times = readTimes(comments, body, context);
  await pause();
  const authors = readAuthors(comments, times, body, context.language);
  return comments.map((comment, index) => {
    const author = authors[index];
    const time = times[index];
    return {
      ...(author && { author: author.author, authorElement: author.element }),
      ...(time && { time: time.time, timeElement: time.element }),
      ...readBody(comment, body, author, time),
    };
  });
}
