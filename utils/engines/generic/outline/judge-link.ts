// Which traces of a comment does a link give?

import { leadsToComment, leadsToPerson, leadsToPost, leadsToReply } from './address-shapes';
import { type Draft, note } from './draft';
import { verdictOnLabel } from './judge-text';
import { lengthInLetters } from './length-in-letters';
import { marks } from './mark-words';
import { firstText, hashOf, noteName } from './note-name';
import { leadsHere } from './same-page';
import type { Signal } from './signals';

/** A topic is several words. */
const shortestTopic = 12;
/** What is to be done with a comment takes no more letters where signs are words. */
const longestCommand = 20;
/** What says this, does something with a comment. */
const ofLabels: ReadonlySet<Signal> = new Set<Signal>(['replies', 'actions', 'dates']);
const longestLabel = 160;
/** `/comment/12#add-comment`, `/talk/12#c12`: a comment has these pages to itself. */
const ownPlace = /\/(\d+)\/?#\D*\1$|\/(?:comments?|repl(?:y|ies)|messages?|answers?)\/\d+\/?#/i;
const ofScript = /^(?:#$|javascript:|mailto:)/;

/**
 * @param headed in a heading
 * @param bits what its class and id say, as bits of `marks`
 */
export function judgeLink(
  draft: Draft,
  index: number,
  element: Element,
  headed: boolean,
  bits: number,
): void {
  const href = (element.getAttribute('href') ?? '').slice(0, 300);
  const address = href.toLowerCase();
  const isPerson = href !== '' && leadsToPerson(address);
  if (isPerson || isOfPerson(element.getAttribute('rel'))) noteName(draft, index, element);
  if (href === '' || ofScript.test(address)) return;
  if (leadsToReply(address)) note(draft, 'replies', index);
  else if (leadsToComment(address) && !(headed && leadsToPost(address))) judgeCommentLink(draft, index, href);
  else if (!isPerson && !(bits & marks.author) && !href.startsWith('#')) {
    if (headed) note(draft, 'headlines', index);
    if (isTopic(draft, href, firstText(element))) note(draft, 'topics', index);
  }
}

/** A comment is an anchor of its page, or has a page of its own: then its number is no other place. */
function judgeCommentLink(draft: Draft, index: number, href: string): void {
  const isHere = leadsHere(href, draft.keys);
  note(draft, isHere ? 'permalinks' : 'faraway', index);
  if (isHere) return;
  const path = href.replace(/[?#].*/, '');
  const isOwn = !href.includes('#') || ownPlace.test(href);
  draft.destinations.push(index, hashOf(isOwn ? path.replace(/\/\d+\/?$/, '') : path));
}

/** Sites link so to the pages that the authors of comments name. */
function isOfPerson(rel: string | null): boolean {
  if (!rel) return false;
  return /\bauthor\b/.test(rel) || (rel.includes('nofollow') && /external|ugc/.test(rel));
}

/** As long as it would be in letters; 0 if it is all letters. */
function lengthOfSigns(text: string): number {
  const length = lengthInLetters(text);
  return length > text.length ? length : 0;
}

function isTopic(draft: Draft, href: string, text: string): boolean {
  // In East Asia words stand without spaces.
  const isLong = text.includes(' ') ? text.length >= shortestTopic : lengthOfSigns(text) >= longestCommand;
  if (!isLong) return false;
  if (
    text.length <= longestLabel &&
    verdictOnLabel(draft, text).signals.some((signal) => ofLabels.has(signal))
  )
    return false;
  return !leadsHere(href, draft.keys);
}
