// What would a reader get on this page by a recipe that is not saved yet?

import { findThreadsOf } from '@/utils/detect/find-threads';
import type { Engine } from '@/utils/engines/engine';
import type { CommentRecord } from '@/utils/forest/comment';
import { defined } from '@/utils/reading/defined';
import type { Pause } from '@/utils/reading/pause';
import type { Reading } from '@/utils/reading/places';
import type { Yield } from './lesson-opener';
import { surveyFindings } from './survey';

/**
 * Reads only, in all trees of the page in which the recipe will be looked for.
 * @param engine that of the recipe
 * @param shown the element of the comment that the reader has shown
 */
export async function weighRecipe(
  document: Document,
  engine: Engine,
  shown: Element,
  pause: Pause,
): Promise<Yield> {
  let example: CommentRecord | undefined;
  const findings = await findThreadsOf(engine, document, pause);
  const { comments, levels } = await surveyFindings(engine, findings, pause, (reading) => {
    example ??= recordAt(shown, reading);
  });
  return { comments, levels, ...defined({ example }) };
}

function recordAt(shown: Element, { records, places }: Reading): CommentRecord | undefined {
  return records.find(({ id }) => {
    const { own = [], item } = places.get(id) ?? {};
    return item === shown || own.includes(shown);
  });
}
