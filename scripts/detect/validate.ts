// How well do weights do on engines that they never saw?

import { choose, learn } from './learn.ts';
import { f1Of, type Sample } from './samples.ts';

const folds = 10;

export interface Outcome {
  readonly sample: Sample;
  readonly certainty: number;
  readonly hits: number;
  readonly parts: number;
  /** Of the best candidate: what no weights could better. */
  readonly reachable: number;
}

/** Engines under one name, whatever their version: nothing of the one that is judged may have been seen. */
function familyOf(engine: string): string {
  const name = engine.replaceAll(/-live$|-crawler$|-classic$|-legacy$|-threaded$|[-_\d]/g, '');
  return /^(?:wp|wordpress)/.test(name)
    ? 'wordpress'
    : name.replace(/^ipb$/, 'ips').replace('verticalscope', '');
}

/** Each engine's pages judged by weights that were fitted to the other engines. */
export function leaveEnginesOut(samples: readonly Sample[]): Outcome[] {
  const engines = [...new Set(samples.map(({ engine }) => familyOf(engine)))].sort();
  const foldOf = new Map(engines.map((engine, at) => [engine, at % folds]));
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const table = learn(samples.filter(({ engine }) => foldOf.get(familyOf(engine)) !== fold));
    for (const sample of samples) {
      if (foldOf.get(familyOf(sample.engine)) !== fold) continue;
      const chosen = choose(sample, table);
      outcomes.push({
        sample,
        certainty: sample.passes ? (chosen?.certainty ?? 0) : 0,
        hits: chosen?.collected.hits ?? 0,
        parts: chosen?.collected.parts ?? 0,
        reachable: Math.max(0, ...sample.candidates.map((candidate) => f1Of(candidate, sample.truth))),
      });
    }
  }
  return outcomes;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Figures of one kind of pages at a least certainty. */
export function summarize(outcomes: readonly Outcome[], least: number): string {
  const positive = outcomes.filter(({ sample }) => sample.truth > 0);
  const negative = outcomes.filter(({ sample }) => sample.truth === 0);
  const f1 = ({ hits, parts, sample }: Outcome) => (2 * hits) / (parts + sample.truth);
  const found = positive.filter((outcome) => outcome.certainty >= least && f1(outcome) >= 0.5);
  const sum = (list: readonly Outcome[], of: (outcome: Outcome) => number) =>
    list.reduce((total, outcome) => total + of(outcome), 0);
  const hits = sum(found, (outcome) => outcome.hits);
  const recall = hits / sum(found, ({ sample }) => sample.truth);
  const precision = hits / sum(found, ({ parts }) => parts);
  const mean = sum(found, f1) / found.length;
  const whole = found.filter((outcome) => f1(outcome) === 1).length;
  const wrong = negative.filter(({ certainty }) => certainty >= least).length;
  return (
    `found ${found.length}/${positive.length} (${percent(found.length / positive.length)}), ` +
    `precision ${percent(precision)}, recall ${percent(recall)}, mean F1 ${percent(mean)}, ` +
    `without a fault ${whole}; false positives ${wrong}/${negative.length}`
  );
}
