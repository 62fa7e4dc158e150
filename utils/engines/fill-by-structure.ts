// Who wrote a comment, and when, in a theme whose markup the recipe of its engine does not know?

import type { CommentRecord } from '@/utils/forest/comment';
import { isElement } from '@/utils/reading/is-element';
import type { Pause } from '@/utils/reading/pause';
import type { Place, Reading } from '@/utils/reading/places';
import type { Engine, Finding } from './engine';
import { readSpans } from './generic/read/read-spans';
import type { Span } from './shared/spans';

/** What themes print in their own ways. Words, ids and parents are the engine's. */
const parts = ['author', 'time'] as const;
type Part = (typeof parts)[number];

/** A part that fewer of the comments have, the recipe does not find here; single ones may lack it by themselves. */
const enough = 0.5;

/**
 * An engine of many themes: a part that its recipe finds in few of the comments is read by structure, as on an unknown blog (decision 21).
 * A thread that has all parts costs nothing more.
 */
export function fillByStructure(engine: Engine): Engine {
  return {
    ...engine,
    async read(finding: Finding, pause: Pause): Promise<Reading> {
      const reading = await engine.read(finding, pause);
      const lacking = parts.filter((part) => isLacking(reading.records, part));
      if (lacking.length === 0) return reading;
      const spans = [...reading.places.values()].flatMap(spanOf);
      const known = spans.length === reading.places.size && (await readSpans(finding.root, spans, pause));
      if (!known) return reading;
      const records = reading.records.map((record, index) => ({
        ...pick(known.records[index], lacking),
        ...record,
      }));
      return { ...reading, records };
    },
  };
}

function isLacking(records: readonly CommentRecord[], part: Part): boolean {
  return records.filter((record) => record[part] !== undefined).length < enough * records.length;
}

function pick(record: CommentRecord | undefined, wanted: readonly Part[]): Partial<CommentRecord> {
  return Object.fromEntries(wanted.flatMap((part) => (record?.[part] ? [[part, record[part]]] : [])));
}

function spanOf({ own, item }: Place): readonly Span[] {
  const nodes = item ? [item] : own;
  const element = nodes.find(isElement);
  return element ? [{ element, nodes }] : [];
}
