// What does the generic engine see on a page, and how near is each candidate to the truth? (Runs in the browser.)

import type { Candidate } from '@/utils/engines/generic/find/candidate';
import { describeCandidate } from '@/utils/engines/generic/find/describe';
import { featureNames } from '@/utils/engines/generic/find/features';
import { mayHoldComments } from '@/utils/engines/generic/find/gate';
import { gatherCandidates } from '@/utils/engines/generic/find/gather-candidates';
import { makeSegments } from '@/utils/engines/generic/find/make-segments';
import type { Segment } from '@/utils/engines/generic/find/segment';
import { buildOutline, type Outline } from '@/utils/engines/generic/outline/outline';
import { readMarks } from '@/utils/engines/generic/outline/read-marks';
import { amount } from '@/utils/engines/generic/outline/signals';
import { engines } from '@/utils/engines/registry';
import { type Collected, type CollectedPage, invented, type Variant } from './samples.ts';

/** A part in which less of the true comment's own text stands is not that comment. */
const leastCoverage = 0.6;

/** The innermost element around all of them. */
function holder(elements: readonly Element[]): Element | undefined {
  let top: Element | null | undefined = elements[0]?.parentElement;
  const last = elements.at(-1);
  while (top && last && !top.contains(last)) top = top.parentElement;
  return top ?? undefined;
}

/** How many of the true comments are one part each, and how much of them the parts hold. */
function compare(
  outline: Outline,
  candidate: Candidate,
  segments: readonly Segment[],
  truth: readonly number[],
) {
  const { texts, ends } = outline;
  const ownText = (indices: readonly number[]) =>
    indices.reduce((sum, at) => sum + amount(texts, at, at + 1), 0);
  const segmentOf = new Int32Array(outline.elements.length).fill(-1);
  for (const [at, { own }] of segments.entries()) for (const index of own) segmentOf[index] = at;
  const truthsIn = new Map<number, number[]>();
  const left: number[] = [];
  for (const index of truth) {
    const at = segmentOf[index] ?? -1;
    if (at < 0) left.push(index);
    else truthsIn.set(at, [...(truthsIn.get(at) ?? []), index]);
  }
  let hits = 0;
  let coverage = 0;
  for (const indices of truthsIn.values())
    if (indices.length === 1) {
      hits += 1;
      coverage += 1;
    }
  // A true element around a part: right if the part has most of its words.
  const starts = new Map(segments.map(({ start }, at) => [start, at]));
  const inner = new Set(truth);
  for (const index of left) {
    const own: number[] = [];
    const parts: number[] = [];
    for (let at = index; at < (ends[index] ?? 0); ) {
      if (at !== index && inner.has(at)) at = ends[at] ?? at + 1;
      else {
        const part = starts.get(at);
        if (part !== undefined && !truthsIn.has(part)) parts.push(part);
        own.push(at++);
      }
    }
    const all = ownText(own) || 1;
    const best = Math.max(0, ...parts.map((part) => ownText(segments[part]?.own ?? []) / all));
    if (parts.length > 0 && best >= leastCoverage) {
      hits += 1;
      coverage += Math.min(1, best);
    }
  }
  const { members } = candidate;
  return { hits, coverage: hits > 0 ? coverage / hits : 0, parts: members.length, members: [...members] };
}

/** A parsed document has our own address; its true one is told where pages tell theirs. */
function nameAddress(page: Document, url: string): void {
  if (page.querySelector('link[rel=canonical]')) return;
  const canonical = page.createElement('link');
  canonical.setAttribute('rel', 'canonical');
  canonical.setAttribute('href', url);
  page.head.append(canonical);
}

/** An anchor may stand before a comment, and a head before its body: where the words are, the comment is. */
function wordiest(nodes: readonly Node[]): Node | undefined {
  const length = ({ textContent }: Node) => textContent?.length ?? 0;
  return nodes.filter(({ nodeType }) => nodeType === 1).toSorted((a, b) => length(b) - length(a))[0];
}

/** The comments of an invented page, as its recipe reads them: one element each. */
async function readTruth(page: Document, engine: string): Promise<Element[]> {
  const known = Object.values(engines).find(({ id }) => id === engine);
  const elements: Element[] = [];
  for (const finding of (await known?.find(page, () => undefined)) ?? []) {
    const reading = await known?.read(finding, () => undefined);
    for (const { own, item } of reading?.places.values() ?? []) {
      const telling = item ?? wordiest(own) ?? own[0]?.parentElement;
      if (telling) elements.push(telling as Element);
    }
  }
  return elements;
}

/** All candidates of a page, each with its features and with how many of the true comments it has. */
export async function collectCandidates(
  source: string,
  selector: string,
  variant: Variant,
  url: string,
): Promise<CollectedPage | undefined> {
  const page = new DOMParser().parseFromString(source, 'text/html');
  nameAddress(page, url);
  const [, engine] = selector.split(invented);
  let truth =
    engine !== undefined
      ? await readTruth(page, engine)
      : selector === ''
        ? []
        : [...page.querySelectorAll(selector)];
  if (variant === 'emptied') {
    const top = holder(truth);
    if (!top || top === page.body || top === page.documentElement) return undefined;
    top.remove();
    truth = [];
  }
  const marksOf = variant === 'blind' ? () => 0 : readMarks;
  const begin = performance.now();
  const passes = mayHoldComments(page);
  const gated = performance.now();
  const outline = await buildOutline(page.body, () => undefined, marksOf);
  const outlined = performance.now();
  const candidates = await gatherCandidates(outline, () => undefined);
  const gathered = performance.now();
  const features = candidates.map((candidate) => describeCandidate(outline, candidate));
  const end = performance.now();
  const indexOf = new Map(outline.elements.map((element, index) => [element, index]));
  const indices = truth.flatMap((element) => indexOf.get(element) ?? []);
  const collected = candidates.map((candidate, at): Collected => {
    const segments = truth.length > 0 ? makeSegments(outline, candidate) : [];
    const described = features[at];
    return {
      by: candidate.by,
      first: outline.elements[candidate.members[0] ?? 0]?.cloneNode(false).nodeName ?? '',
      values: featureNames.map((name) => Number((described?.[name] ?? 0).toFixed(4))),
      ...compare(outline, candidate, segments, indices),
    };
  });
  const times = [gated - begin, outlined - gated, gathered - outlined, end - gathered];
  return { truth: truth.length, passes, elements: outline.elements.length, times, candidates: collected };
}
