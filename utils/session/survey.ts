// What would a reader get on this page, before anything is changed?

import { confidenceLevel } from '@/utils/detect/confidence';
import type { Search } from '@/utils/detect/find-threads';
import type { Engine, Finding } from '@/utils/engines/engine';
import type { Forest } from '@/utils/forest/forest';
import { plantForest } from '@/utils/forest/plant-forest';
import type { Pause } from '@/utils/reading/pause';
import type { Reading } from '@/utils/reading/places';
import type { Confidence } from '@/utils/view/page-state';

export interface Survey {
  readonly confidence: Confidence;
  readonly comments: number;
  /** How many levels the deepest thread has. */
  readonly levels: number;
  /** They are left as they are: the page puts each by hand. */
  readonly isPlaced?: boolean;
}

/** How sure the surest of some findings is. */
export function surest(findings: readonly Finding[]): Confidence {
  return confidenceLevel(Math.max(0, ...findings.map(({ confidence }) => confidence)));
}

/**
 * Reads what was found without touching the page.
 * @param look is shown each thread as it was read
 */
export async function surveyFindings(
  engine: Engine,
  findings: readonly Finding[],
  pause: Pause,
  look?: (reading: Reading, finding: Finding, forest: Forest) => void,
): Promise<Survey> {
  let comments = 0;
  let levels = 0;
  for (const finding of findings) {
    const reading = await engine.read(finding, pause);
    const forest = plantForest(reading.records);
    look?.(reading, finding, forest);
    comments += forest.comments.size;
    for (const depth of forest.depths.values()) levels = Math.max(levels, depth + 1);
  }
  return { confidence: surest(findings), comments, levels };
}

/** What is said of a page once it has been read. */
export interface SearchNote extends Omit<Search, 'findings'> {
  readonly findings: readonly Omit<Finding, 'root'>[];
}

/**
 * No node of the page is held by it; and an engine remembers what a finding rests on, an outline of the whole page, for as long as somebody holds
 * the finding itself.
 */
export function noteSearch(search: Search): SearchNote {
  const findings = search.findings.map(({ engine, confidence, reasons }) => ({
    engine,
    confidence,
    reasons,
  }));
  return { ...search, findings };
}
