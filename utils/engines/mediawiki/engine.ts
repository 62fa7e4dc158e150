// How are the talk pages of MediaWiki read, Wikipedia's and others'?

import type { PageRoot } from '@/utils/reading/page-roots';
import type { Engine, Finding } from '../engine';
import { findSigned } from '../shared/signed/find-signed';
import { readSigned } from '../shared/signed/read-signed';
import * as selectors from './selectors';

/** On other pages than talk, one signature may be an example of one. */
const fewest = 2;

const anyHint = selectors.hint.join(', ');

function find(page: PageRoot): Finding[] {
  const findings: Finding[] = [];
  const isTalk = page.querySelector(selectors.talkPage) !== null;
  for (const root of page.querySelectorAll(selectors.content)) {
    if (root.parentElement?.closest(selectors.content)) continue;
    const signed = findSigned(root);
    let count = 0;
    while (count < fewest && !signed.next().done) count++;
    if (count === 0 || (count < fewest && !isTalk)) continue;
    const reasons = [selectors.content, `${isTalk ? selectors.talkPage : 'several'} signatures`];
    findings.push({ engine: 'mediawiki', root, confidence: isTalk ? 0.98 : 0.9, reasons });
  }
  return findings;
}

export const mediawiki = {
  id: 'mediawiki',
  name: 'MediaWiki',
  suspect: (page) => page.querySelector(anyHint) !== null,
  find,
  read: ({ root }, pause) => readSigned(root, pause),
  fragmentId: (fragment: string) => (fragment.startsWith('c-') ? fragment : undefined),
} satisfies Engine;
