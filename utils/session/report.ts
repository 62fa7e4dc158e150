// What can a reader send us when a page was read wrongly, without a word of the page in it?

import { claimedCount } from '@/utils/detect/claimed-count';
import type { Engine, EngineId } from '@/utils/engines/engine';
import { engines } from '@/utils/engines/registry';
import type { SearchNote } from './survey';

export interface ReportInput {
  readonly document: Document;
  readonly search: SearchNote;
  /** How many comments are in the trees. */
  readonly comments: number;
}

/** Plain text in English, for whoever mends the engine: no address, no text, no names of the page. */
export function writeReport({ document, search, comments }: ReportInput): string {
  const claimed = claimedCount(document);
  const lines = [
    'Understory: report on how a page was read',
    `Engine: ${describeEngine(search.engine)}`,
    ...search.findings.map(describeFinding),
    `Comments read: ${comments}${claimed === undefined ? '' : `; the page says ${claimed}`}`,
    ...search.silent.map(describeSilent),
    `Elements on the page: ${document.getElementsByTagName('*').length}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** One that the reader has taught us bears the name of the site. */
function describeEngine(engine: Engine | undefined): string {
  if (!engine) return 'none';
  return engine.id === 'taught' ? engine.id : `${engine.name} (${engine.id})`;
}

/** The reasons of one that was taught are the selectors of its recipe, which are names of the page. */
function describeFinding(
  { engine, confidence, reasons }: SearchNote['findings'][number],
  index: number,
): string {
  const why = engine === 'taught' ? '' : `; ${reasons.join('; ')}`;
  return `Thread ${index + 1}: confidence ${confidence.toFixed(2)}${why}`;
}

function describeSilent(id: EngineId): string {
  // What the reader taught us is theirs, and no engine of ours to be mended.
  const selectors = (id === 'taught' ? undefined : engines[id].selectors) ?? [];
  const tail = selectors.length > 0 ? `; selectors that found nothing: ${selectors.join(' | ')}` : '';
  return `Asked in vain: ${id}${tail}`;
}
