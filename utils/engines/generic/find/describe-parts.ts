// What do the parts of a candidate have in common?

import { type Mark, marks } from '../outline/mark-words';
import type { Outline } from '../outline/outline';
import type { Candidate } from './candidate';
import type { FeatureName } from './features';
import type { PartMeasures } from './measure-parts';

const within = (value: number) => Math.max(0, Math.min(1, value));

/** Fewer characters of prose, or of text outside of links, are no body. */
const leastProse = 30;
const leastBody = 45;
/** Two parts in each of so few parents may be chance. */
const fewestHomes = 4;

export function describeParts(
  outline: Outline,
  candidate: Candidate,
  measures: PartMeasures,
): Partial<Record<FeatureName, number>> {
  const { texts, links, signals, around } = measures;
  const count = texts.length;
  const share = (has: (part: number) => boolean) => {
    let having = 0;
    for (let part = 0; part < count; part++) if (has(part)) having += 1;
    return having / count;
  };
  const bears = (values: readonly number[], least = 1) => {
    let having = 0;
    for (let part = 0; part < count; part++) if ((values[part] ?? 0) >= least) having += 1;
    return having / count;
  };
  const mean = (values: readonly number[]) => {
    let sum = 0;
    for (let part = 0; part < count; part++) sum += values[part] ?? 0;
    return sum / count;
  };
  const free = texts.map((text, part) => text - (links[part] ?? 0));
  const meanText = mean(texts);
  const dated = (part: number) => (signals.dates[part] ?? 0) > 0;
  const named = (part: number) => (signals.authors[part] ?? 0) > 0;
  const homes = countHomes(outline, candidate);
  return {
    dated: bears(signals.dates),
    datedOnce: share((part) => dated(part) && (signals.dates[part] ?? 0) <= 3),
    manyDates: bears(signals.dates, 7),
    datesPerPart: within((mean(signals.dates) - 1) / 5),
    named: bears(signals.authors),
    namesPerPart: within((mean(signals.authors) - 2) / 6),
    datedAndNamed: share((part) => dated(part) && named(part)),
    replied: bears(signals.replies),
    repliesPerPart: within((mean(signals.replies) - 1) / 3),
    linkedHere: bears(signals.permalinks),
    linksHerePerPart: within((mean(signals.permalinks) - 1) / 4),
    linkedAway: bears(signals.faraway),
    pictured: bears(signals.avatars),
    scored: bears(signals.scores),
    said: bears(signals.sayings),
    acted: bears(signals.actions),
    numbered: bears(signals.numbered),
    quoted: bears(signals.quotes),
    spoken: bears(signals.speech),
    cried: bears(signals.cries),
    prose: bears(signals.prose, leastProse),
    body: share((part) => (signals.prose[part] ?? 0) >= leastProse || (free[part] ?? 0) >= leastBody),
    linkOnly: share((part) => (free[part] ?? 0) < leastProse),
    linkText: within(mean(links) / (meanText + 1) - 0.3),
    logText: within(Math.log2(meanText + 1) / 12),
    shortText: within((80 - median(texts)) / 60),
    longText: within((meanText - 2500) / 4000),
    varied: within(deviation(texts, meanText) / (meanText + 1)),
    repeated:
      count > 2 ? 1 - new Set(texts.map((text, part) => text * 31 + (links[part] ?? 0))).size / count : 0,
    headlined: bears(signals.headlines),
    topical: bears(signals.topics),
    furthered: bears(signals.mores),
    starred: bears(signals.stars),
    priced: bears(signals.prices),
    withForm: bears(signals.textareas),
    headed: bears(signals.headings),
    illustrated: bears(signals.pictures),
    commented: bears(signals.commented),
    nested: share((part) => (around[part] ?? -1) >= 0),
    oneHome: count > 1 ? 1 - (homes.size - 1) / (count - 1) : 0,
    packed: isPacked([...homes.values()]) ? 1 : 0,
    ...describeMarks(outline, candidate),
  };
}

/** How many parts each parent holds. */
function countHomes({ parents }: Outline, { members }: Candidate): Map<number, number> {
  const homes = new Map<number, number>();
  for (const member of members) {
    const home = parents[member] ?? -1;
    homes.set(home, (homes.get(home) ?? 0) + 1);
  }
  return homes;
}

/** Two cells of each row, the head and the body of each block: the parent is the comment. */
function isPacked(perHome: readonly number[]): boolean {
  return perHome.length >= fewestHomes && perHome.every((parts) => parts === 2);
}

function describeMarks(
  { marks: bits }: Outline,
  { members }: Candidate,
): Partial<Record<FeatureName, number>> {
  const share = (mark: Mark, without = 0) => {
    let having = 0;
    for (let part = 0; part < members.length; part++) {
      const own = bits[members[part] ?? 0] ?? 0;
      if ((own & marks[mark]) !== 0 && (own & without) === 0) having += 1;
    }
    return having / members.length;
  };
  return {
    markedComment: share('comment', marks.control),
    markedControl: share('control', marks.body),
    markedReview: share('review'),
    markedForum: share('forum'),
    markedLive: share('live'),
    markedTeaser: share('teaser'),
    markedProduct: share('product'),
    markedAside: share('aside'),
    markedThread: share('thread'),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function deviation(values: readonly number[], mean: number): number {
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
