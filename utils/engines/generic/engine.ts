// Which comments does a blog have that no recipe describes?

import type { PageRoot } from '@/utils/reading/page-roots';
import type { Pause } from '@/utils/reading/pause';
import type { Reading } from '@/utils/reading/places';
import type { Engine, Finding } from '../engine';
import { readSigned } from '../shared/signed/read-signed';
import { findComments } from './find/find';
import { findTalk } from './find/find-talk';
import { mayHoldComments } from './find/gate';
import type { Found } from './find/segment';
import { noteSpots, readAgain } from './read/read-again';
import { readSegments } from './read/read-segments';

/** What a finding rests on, for as long as somebody holds it: findings themselves are plain. Signed talk rests on its text. */
const founds = new WeakMap<Finding, Found>();

/** Surer of repeated blocks than signatures could make it, nobody looks for them. */
const sure = 0.97;

/** What is searched of a tree: of a shadow root the element that holds nearly all of it, beside its style sheets. */
function bodyOf(page: PageRoot): Element | undefined {
  if ('body' in page) return page.body ?? undefined;
  const sizes = new Map([...page.children].map((child) => [child, child.getElementsByTagName('*').length]));
  return [...sizes].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

async function find(page: PageRoot, pause: Pause): Promise<readonly Finding[]> {
  const body = bodyOf(page);
  if (!body) return [];
  const found = await findComments(body, pause);
  const certainty = found?.confidence ?? 0;
  await pause();
  const talk = certainty < sure ? findTalk(body) : undefined;
  if (talk && talk.confidence > certainty) {
    const { root, confidence, count } = talk;
    return [{ engine: 'generic', root, confidence, reasons: [`${count} signatures`] }];
  }
  if (!found) return [];
  const { root, confidence, reasons } = found;
  const finding: Finding = { engine: 'generic', root, confidence, reasons };
  founds.set(finding, found);
  return [finding];
}

async function read(finding: Finding, pause: Pause): Promise<Reading> {
  const found = founds.get(finding);
  // Signed talk has none.
  noteSpots(finding.root);
  return found ? readSegments(found, pause) : readSigned(finding.root, pause);
}

/** Structure instead of selectors: it is asked after all others. */
export const generic: Engine = {
  id: 'generic',
  name: 'Unknown engine',
  suspect: mayHoldComments,
  find,
  read,
  readAgain,
};
