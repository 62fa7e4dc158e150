// Which comments does a blog have that no recipe describes?

import type { Pause } from '@/utils/reading/pause';
import type { Reading } from '@/utils/reading/places';
import type { Engine, Finding } from '../engine';
import { findComments } from './find/find';
import { mayHoldComments } from './find/gate';
import type { Found } from './find/segment';
import { readSegments } from './read/read-segments';

/** What a finding rests on, for as long as somebody holds it: findings themselves are plain. */
const founds = new WeakMap<Finding, Found>();

async function find({ body }: Document, pause: Pause): Promise<readonly Finding[]> {
  const found = body ? await findComments(body, pause) : undefined;
  if (!found) return [];
  const { root, confidence, reasons } = found;
  const finding: Finding = { engine: 'generic', root, confidence, reasons };
  founds.set(finding, found);
  return [finding];
}

async function read(finding: Finding, pause: Pause): Promise<Reading> {
  const found = founds.get(finding);
  return found ? readSegments(found, pause) : { records: [], places: new Map() };
}

/** Structure instead of selectors: it is asked after all others. */
export const generic: Engine = {
  id: 'generic',
  name: 'Unknown engine',
  evidence: 'pages',
  suspect: mayHoldComments,
  find,
  read,
};
