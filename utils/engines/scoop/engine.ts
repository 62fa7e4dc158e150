// How is Scoop read, the engine of TalkLeft and Kuro5hin?

import type { CommentId, CommentRecord } from '@/utils/forest/comment';
import { isElement } from '@/utils/reading/is-element';
import type { Pause } from '@/utils/reading/pause';
import type { Place, Reading } from '@/utils/reading/places';
import { doInSlices, type Steps } from '@/utils/reading/steps';
import type { Engine, Finding } from '../engine';
import { type Context, readContext, rememberedContext } from './context';
import { findRoots, hasHint } from './find-roots';
import { commentNumber } from './links';
import { readSpot } from './read-spot';
import * as selectors from './selectors';
import { dynamicContent, isKosItem, type Shape, type Spot } from './spot';
import { walkInSteps } from './walk';

/** The id if it is free, else the first free one of `3~2`, `3~3` … */
function unusedId(
  id: CommentId,
  taken: ReadonlyMap<CommentId, Place>,
  counts: Map<CommentId, number>,
): CommentId {
  let unused = id;
  while (taken.has(unused)) {
    const count = (counts.get(id) ?? 1) + 1;
    counts.set(id, count);
    unused = `${id}~${count}`;
  }
  return unused;
}

function placeOf({ own, item, branch }: Spot): Place {
  // A copy has no room to grow, which is most of what was pushed to: 60 bytes.
  return { own: [...own], ...(item && { item }), ...(branch && { branch }) };
}

async function read({ root }: Finding, pause: Pause): Promise<Reading> {
  return doInSlices(readInSteps(root, await doInSlices(walkInSteps(root), pause)), pause);
}

function* readInSteps(root: Element, spots: readonly Spot[]): Steps<Reading> {
  const context = readContext(root);
  const records: CommentRecord[] = [];
  const places = new Map<CommentId, Place>();
  const ids = new Map<Spot, CommentId>();
  const counts = new Map<CommentId, number>();
  for (const spot of spots) {
    yield;
    const record = readSpot(spot, context);
    if (!record) continue;
    const id = unusedId(record.id, places, counts);
    ids.set(spot, id);
    places.set(id, placeOf(spot));
    // The page's own word counts before where it puts the comment (facts: a moved reply keeps its link).
    const parent = record.parent ?? (spot.within && ids.get(spot.within));
    records.push({ ...record, id, ...(parent !== undefined && { parent }) });
  }
  return { records, places };
}

function shapeOf(first: Element | undefined, item: Element | undefined): Shape {
  if (item?.nodeName === 'LI') return isKosItem(item) ? 'kos' : 'row';
  if (first && dynamicContent(first)) return 'dynamic';
  if (first?.nodeName === 'TABLE') return 'table';
  return first?.matches(selectors.head) ? 'full' : 'bare';
}

function contextAround(element: Element): Context {
  const root = element.closest(`${selectors.threadForm}, ${selectors.kosForm}`);
  return rememberedContext(root ?? element.ownerDocument.body);
}

function readAgain(record: CommentRecord, place: Place): CommentRecord | undefined {
  const own = place.own.filter((node) => node.isConnected);
  const first = own.find(isElement);
  const holder = first ?? place.item;
  if (!holder) return undefined;
  const { item } = place;
  const spot: Spot = { shape: shapeOf(first, item), own, within: undefined, ...(item && { item }) };
  const again = readSpot(spot, contextAround(holder));
  if (!again || again.id !== record.id.replace(/~\d+$/, '')) return undefined;
  const isWaiting = again.title === undefined && again.text === undefined && again.time === undefined;
  const parent = again.parent ?? record.parent;
  return isWaiting ? record : { ...again, id: record.id, ...(parent !== undefined && { parent }) };
}

export const scoop = {
  id: 'scoop',
  name: 'Scoop',
  suspect: hasHint,
  find: findRoots,
  read,
  readAgain,
  fragmentId: (fragment: string) => commentNumber(fragment.replace(/^c(?=\d)/, '')),
} satisfies Engine;
