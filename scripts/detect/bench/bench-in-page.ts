// What does a page say, read by code of ours beside it? (Bundled into the page's isolated world; see bundle-for-page.ts.)

import { confidenceLevel } from '@/utils/detect/confidence';
import { findThreads } from '@/utils/detect/find-threads';
import type { Engine, EngineId, Finding } from '@/utils/engines/engine';
import { engines } from '@/utils/engines/registry';
import { plantForest } from '@/utils/forest/plant-forest';
import type { Pause } from '@/utils/reading/pause';
import type { Reading } from '@/utils/reading/places';
import type { PositivePage } from './corpus-page.ts';
import type { Sighting } from './figures.ts';
import { findNames, findPointers } from './find-references.ts';
import { findTerritories, nameLevels, type Territory } from './find-territories.ts';
import { locateTruths } from './locate-truths.ts';
import { type NumberedNodes, numberNodes } from './number-nodes.ts';
import { rowOf } from './row-of.ts';
import type { FoundComment, Prepared, Span } from './spans.ts';

const mark = 'data-understory-id';

type Answer = Pick<Sighting, 'found' | 'confidence' | 'acts' | 'by'>;

interface Search {
  readonly engine?: Engine;
  readonly findings: readonly Finding[];
}

let numbered: NumberedNodes | undefined;
let territories: readonly Territory[] = [];

/** Before anything changes the page: numbers its nodes, and says where the true comments are. */
export function prepare(known: Pick<PositivePage, 'whereabouts' | 'parents'> | null): Prepared {
  numbered = numberNodes(document);
  const truths = known ? locateTruths(numbered, known.whereabouts) : [];
  if (known?.parents !== 'page') territories = findTerritories(numbered, truths);
  const points = findPointers(numbered, territories);
  const levels = nameLevels(territories);
  return {
    truths: truths.map((truth, at) => ({
      ...truth,
      ...(points[at] && { points: true }),
      ...(levels[at] !== undefined && { level: levels[at] }),
    })),
    nodes: numbered.nodes.length,
  };
}

/** Once the page has been laid out and painted: that is its own work, and none of ours. */
export async function rest(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const longest = new Promise((resolve) => setTimeout(resolve, 2_000));
  await Promise.race([frame().then(frame), longest]);
}

/** Which of these names the true comments say, in their order; nothing where nobody asks who is answered. */
export function readNames(names: readonly string[]): readonly (readonly string[])[] {
  return numbered ? findNames(numbered, territories, names) : [];
}

/** Searches and reads without the extension around it. @param alone the one engine that is asked */
export async function readDirectly(alone: string | null): Promise<Answer> {
  const search = await searchPage(() => undefined, alone, new Set());
  const { findings } = search;
  const confidence = Math.max(0, ...findings.map((finding) => finding.confidence));
  const read = await readAll(search, alone);
  return {
    found: read.comments,
    confidence,
    acts: findings.length > 0 && confidenceLevel(confidence) === 'high',
    ...(read.by !== undefined && { by: read.by }),
  };
}

/** The search as the content script does it, but in one go: the longest stretch of it without a pause, in milliseconds. */
export async function search(alone: string | null): Promise<number> {
  let stretch = 0;
  let last = performance.now();
  const breathe: Pause = () => {
    const now = performance.now();
    stretch = Math.max(stretch, now - last);
    last = now;
    return undefined;
  };
  await searchPage(breathe, alone, new Set());
  breathe();
  return stretch;
}

/** An engine that finds threads but reads no comment in them leaves the page to the next. */
async function readAll(search: Search, alone: string | null) {
  const skipped = new Set<EngineId>();
  for (let next = search; next.engine; next = await searchPage(() => undefined, alone, skipped)) {
    const comments: FoundComment[] = [];
    for (const [thread, finding] of next.findings.entries())
      comments.push(...commentsOf(await next.engine.read(finding, () => undefined), thread));
    if (comments.length > 0) return { comments, by: next.engine.name };
    skipped.add(next.engine.id);
  }
  return { comments: [] };
}

async function searchPage(
  pause: Pause,
  alone: string | null,
  skipped: ReadonlySet<EngineId>,
): Promise<Search> {
  if (alone === null) return findThreads(document, pause, undefined, skipped);
  const engine = Object.values(engines).find(({ id }) => id === alone);
  if (!engine) throw new Error(`The registry has no engine "${alone}".`);
  if (skipped.has(engine.id) || !engine.suspect(document)) return { findings: [] };
  const findings = await engine.find(document, pause);
  return findings.length > 0 ? { engine, findings } : { findings };
}

function commentsOf({ records, places }: Reading, thread: number): FoundComment[] {
  const { comments, parents } = plantForest(records);
  const keyOf = (id: string) => `${thread}:${id}`;
  return [...comments.values()].map(({ id, author, time }) => {
    const parent = parents.get(id);
    return {
      key: keyOf(id),
      ...(parent !== undefined && { parent: keyOf(parent) }),
      ...(author !== undefined && { author }),
      ...(time?.iso !== undefined && { time: time.iso }),
      spans: (places.get(id)?.own ?? []).flatMap((node) => spansOf(node)),
    };
  });
}

/** Where the elements stood that the extension marked, in their order now: an id, and the nodes under it. */
export function readMarks(): readonly { readonly id: string; readonly spans: readonly Span[] }[] {
  const marked = [...document.querySelectorAll(`[${mark}]`)];
  return marked.map((element) => ({
    id: element.getAttribute(mark) ?? '',
    spans: spansOf(rowOf(element, mark)),
  }));
}

/** What was added later has no place of its own, but what it holds has. */
function spansOf(node: Node): Span[] {
  const span = numbered?.spanOf(node);
  if (span) return [span];
  return [...node.childNodes].flatMap((child) => {
    const inner = numbered?.spanOf(child);
    return inner ? [inner] : [];
  });
}
