// What spoke for a found thread, in words for a report?

import type { Candidate } from './candidate';
import type { Features } from './features';

/** Traces that are told if at least this share of the parts bears them. */
const telling = 0.5;

/** `41 repeated blocks`, `39 dates`, `reply links`: never text of the page. */
export function reasonsFor({ by, members }: Candidate, features: Features): string[] {
  const count = members.length;
  const reasons = [`${count} ${by === 'run' ? 'repeated heads' : 'repeated blocks'}`];
  if (features.dated >= telling) reasons.push(`${Math.round(features.dated * count)} dates`);
  if (features.named >= telling) reasons.push(`${Math.round(features.named * count)} names`);
  if (features.replied >= telling) reasons.push('reply links');
  if (features.linkedHere >= telling) reasons.push('permalinks');
  if (features.pictured >= telling) reasons.push('pictures of people');
  if (features.nested > 0) reasons.push('blocks in blocks');
  if (features.announcedCount > 0) reasons.push('a heading with their number');
  else if (features.announced > 0) reasons.push('a heading');
  if (features.formNear > 0) reasons.push('a form');
  if (features.markedComment >= telling) reasons.push('class names');
  return reasons;
}
