// What can a reader send us when a page was read wrongly, without a word of the page in it?

import { claimedCount } from '@/utils/detect/claimed-count';
import type { Search } from '@/utils/detect/find-threads';
import type { EngineId } from '@/utils/engines/engine';
import { engines } from '@/utils/engines/registry';

export interface ReportInput {
  readonly document: Document;
  readonly search: Search | undefined;
  /** How many comments are in the trees. */
  readonly comments: number;
}

/** Plain text in English, for whoever mends the engine: no address, no text, no names of the page. */
export function writeReport({ document, search, comments }: ReportInput): string {
  const claimed = claimedCount(document);
  const lines = [
    'Understory: report on how a page was read',
    `Engine: ${search?.engine ? `${search.engine.name} (${search.engine.id})` : 'none'}`,
    ...(search?.findings ?? []).map(
      ({ confidence, reasons }, index) =>
        `Thread ${index + 1}: confidence ${confidence.toFixed(2)}; ${reasons.join('; ')}`,
    ),
    `Comments read: ${comments}${claimed === undefined ? '' : `; the page says ${claimed}`}`,
    ...(search?.silent ?? []).map(describeSilent),
    `Elements on the page: ${document.getElementsByTagName('*').length}`,
  ];
  return `${lines.join('\n')}\n`;
}

function describeSilent(id: EngineId): string {
  // What the reader taught us is theirs, and no engine of ours to be mended.
  const selectors = (id === 'taught' ? undefined : engines[id].selectors) ?? [];
  const tail = selectors.length > 0 ? `; selectors that found nothing: ${selectors.join(' | ')}` : '';
  return `Asked in vain: ${id}${tail}`;
}
