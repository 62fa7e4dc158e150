// Which engine reads something on this page, and what?

import { findThreads } from '@/utils/detect/find-threads';
import type { Engine, EngineId, Finding } from '@/utils/engines/engine';
import { findAnchor } from '@/utils/page/find-anchor';
import { isPutByHand } from '@/utils/page/put-by-hand';
import type { Pause } from '@/utils/reading/pause';
import { noteSearch, type SearchNote, type Survey, surveyFindings } from './survey';
import type { ThreadSession } from './thread-session';

export interface PageRead {
  readonly search: SearchNote;
  /** The trees that stand; without any the survey says what they would hold, where that is anything. */
  readonly threads: readonly ThreadSession[];
  readonly survey?: Survey;
}

export interface PageReader {
  /** What the reader has taught us about this site. */
  readonly taught: Engine | undefined;
  /** A page that does not look like it is searched too. */
  readonly thorough: boolean;
  /** Is what an engine has found to become a tree, or only to be counted? */
  acts(engine: Engine, findings: readonly Finding[]): boolean;
  raise(engine: Engine, findings: readonly Finding[]): Promise<readonly ThreadSession[]>;
}

/** An engine that reads nothing on its own page leaves it to the next one. Rejects if `pause` or `raise` does. */
export async function readPage(document: Document, reader: PageReader, pause: Pause): Promise<PageRead> {
  const skipped = new Set<EngineId>();
  for (;;) {
    const search = await findThreads(document, pause, reader.taught, skipped, reader.thorough);
    await pause();
    const { engine, findings } = search;
    if (!engine) return { search: noteSearch(search), threads: [] };
    const acts = reader.acts(engine, findings);
    const threads = acts ? await reader.raise(engine, findings) : [];
    if (threads.length > 0) return { search: noteSearch(search), threads };
    const survey = await surveyPage(engine, findings, pause);
    // What was to become a tree and did not is said only where we know why.
    if (survey.comments > 0 && (survey.isPlaced || !acts))
      return { search: noteSearch(search), threads, survey };
    skipped.add(engine.id);
  }
}

async function surveyPage(engine: Engine, findings: readonly Finding[], pause: Pause): Promise<Survey> {
  let isPlaced = true;
  const survey = await surveyFindings(engine, findings, pause, ({ places }, forest, root) => {
    const start = findAnchor(forest, places, root);
    isPlaced &&= start !== undefined && isPutByHand(start.outermost);
  });
  return { ...survey, isPlaced };
}
