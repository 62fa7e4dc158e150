// Which threads does a page hold, and which engine made them?

import type { Engine, EngineId, Finding } from '@/utils/engines/engine';
import { engines, priorities } from '@/utils/engines/registry';
import { openPageMarks } from '@/utils/engines/shared/page-marks';
import { isReadable } from '@/utils/reading/is-readable';
import { findShadowTrees, type PageRoot } from '@/utils/reading/page-roots';
import type { Pause } from '@/utils/reading/pause';
import { doInSlices } from '@/utils/reading/steps';
import { confidenceLevel } from './confidence';

export interface Search {
  /** Whose threads were found; all are of one engine. Absent where none was. */
  readonly engine?: Engine;
  /** In page order. */
  readonly findings: readonly Finding[];
  /** Engines whose hint is on the page, but whose comments are not: their markup may have changed. */
  readonly silent: readonly EngineId[];
}

/** A shadow root of fewer is a button, a date or a field, and engines are not asked about it. */
const fewestElements = 12;

const allHints = priorities.flatMap((id) => engines[id].hint ?? []);

/**
 * Each engine's own hint first, which the browser answers by itself, then its proof. The threads of the first engine, by
 * priority, that finds any: an engine that finds nothing on its own page leaves it to the others, and to the one for
 * unknown engines at the end. Each is asked of the document and of its open shadow roots.
 * @param taught what the reader has taught us about this site: it is asked before all others
 * @param skipped engines that are not asked: they found threads here, but could read none
 * @param thorough the reader asks: a page that does not look like it is searched too
 */
export async function findThreads(
  document: Document,
  pause: Pause,
  taught?: Engine,
  skipped: ReadonlySet<EngineId> = new Set(),
  thorough = false,
): Promise<Search> {
  if (!isReadable(document)) return { findings: [], silent: [] };
  const silent: EngineId[] = [...skipped];
  const trees = listTrees(document);
  let marks: readonly ((selector: string) => boolean)[] | undefined;
  for (const engine of [...(taught ? [taught] : []), ...priorities.map((id) => engines[id])]) {
    if (skipped.has(engine.id)) continue;
    // On a page of 100,000 elements, hints alone would keep it busy.
    await pause();
    const asksAll = thorough && engine.id === 'generic';
    if (engine.hint) marks ??= await markTrees(trees, pause);
    const suspected = trees.filter((page, index) => asksAll || engine.suspect(page, marks?.[index]));
    if (suspected.length === 0) continue;
    const found = await findIn(suspected, engine, pause);
    const findings = engine.id === 'generic' ? surestOf(found) : found;
    if (findings.length > 0) return { engine, findings, silent: addTaught(silent, engine, findings, taught) };
    silent.push(engine.id);
  }
  return { findings: [], silent };
}

/** The threads of one engine, without a look at its hint. */
export async function findThreadsOf(
  engine: Engine,
  document: Document,
  pause: Pause,
): Promise<readonly Finding[]> {
  return findIn(listTrees(document), engine, pause);
}

/** Where threads are looked for: the document, and its open shadow roots. */
function listTrees(document: Document): readonly PageRoot[] {
  const { roots } = findShadowTrees(document);
  return [document, ...roots.filter((root) => isLarge(root) && isReadable(root))];
}

/** What the selectors of all engines are asked first; those of Scoop's pages, which come before, need none of it. */
async function markTrees(trees: readonly PageRoot[], pause: Pause) {
  const marks: ((selector: string) => boolean)[] = [];
  for (const tree of trees) marks.push(await doInSlices(openPageMarks(tree, allHints), pause));
  return marks;
}

async function findIn(trees: readonly PageRoot[], engine: Engine, pause: Pause): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const tree of trees) found.push(...(await engine.find(tree, pause)));
  return found;
}

function isLarge(tree: ShadowRoot): boolean {
  return tree.querySelectorAll('*').length >= fewestElements;
}

/** Structure finds something or other in each tree of a page: one of them holds its thread. */
function surestOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => other.confidence - one.confidence).slice(0, 1);
}

/** Where another engine has found what may well be comments, a recipe that found none has become old, though nothing hinted at it. */
function addTaught(
  silent: readonly EngineId[],
  { id }: Engine,
  findings: readonly Finding[],
  taught: Engine | undefined,
): readonly EngineId[] {
  if (!taught || id === taught.id || silent.includes(taught.id)) return silent;
  const isComments = findings.some(({ confidence }) => confidenceLevel(confidence) !== 'low');
  return isComments ? [taught.id, ...silent] : silent;
}
