// Which engine reads something on this page, and what?

import { findThreads, type Search } from '@/utils/detect/find-threads';
import type { Engine, EngineId, Finding } from '@/utils/engines/engine';
import { findAnchor } from '@/utils/page/find-anchor';
import { isPutByHand } from '@/utils/page/put-by-hand';
import type { Pause } from '@/utils/reading/pause';
import { type LastLook, readOnce } from './last-look';
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
  readonly lastLook: LastLook;
  /** Is what an engine has found to become a tree, or only to be counted? */
  acts(engine: Engine, findings: readonly Finding[]): boolean;
  raise(engine: Engine, findings: readonly Finding[]): Promise<readonly ThreadSession[]>;
}

/** An engine that reads nothing on its own page leaves it to the next one. Rejects if `pause` or `raise` does. */
export async function readPage(document: Document, reader: PageReader, pause: Pause): Promise<PageRead> {
  const { taught, thorough, lastLook } = reader;
  const skipped = new Set<EngineId>();
  let known = lastLook.take(thorough);
  for (;;) {
    const search = known?.search ?? (await findThreads(document, pause, taught, skipped, thorough));
    await pause();
    const { findings } = search;
    const engine = search.engine && known ? readOnce(search.engine, known) : search.engine;
    known = undefined;
    if (!engine) return { search: noteSearch(search), threads: [] };
    const acts = reader.acts(engine, findings);
    const threads = acts ? await reader.raise(engine, findings) : [];
    if (threads.length > 0) return { search: noteSearch(search), threads };
    const survey = await surveyPage(search, engine, reader, pause);
    // What was to become a tree and did not is said only where we know why.
    if (survey.comments > 0 && (survey.isPlaced || !acts))
      return { search: noteSearch(search), threads, survey };
    skipped.add(engine.id);
  }
}

/** What the trees would hold; kept for a reader who wants them now. */
async function surveyPage(
  search: Search,
  engine: Engine,
  { thorough, lastLook }: PageReader,
  pause: Pause,
): Promise<Survey> {
  const { readings } = lastLook.begin(search, thorough);
  let isPlaced = true;
  const survey = await surveyFindings(engine, search.findings, pause, (reading, finding, forest) => {
    readings.set(finding, reading);
    const start = findAnchor(forest, reading.places, finding.root);
    isPlaced &&= start !== undefined && isPutByHand(start.outermost);
  });
  return { ...survey, isPlaced };
}
