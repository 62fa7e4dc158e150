// Which traces of a comment does an element give by its name and attributes?

import { showsPerson } from './address-shapes';
import { type Draft, note } from './draft';
import { judgeLink } from './judge-link';
import { verdictOnLabel } from './judge-text';
import { marks } from './mark-words';
import { firstText, noteName } from './note-name';
import type { MarkReader } from './read-marks';

/** What few elements have: the browser finds those by itself, so that the others are not asked. */
export const rareAttributes =
  '[itemtype],[typeof],[itemprop],[property],[data-comment-id],[data-id],[datetime],[data-timestamp],[data-time],[title],[aria-label]';

const address = /^(?:https?:|www\.)|[›»]|\.[a-z]{2,6}(?:[/›\s]|$)/i;
const numberedId = /(?:^|[-_a-zA-Z])\d+$/;
/** Smileys and icons are no pictures. */
const smallest = 40;
const textFields = /^(?:text|email|url|password|submit)$/;
const formButtons = /^(?:submit|button)$/;

/**
 * Takes account of an element that was just entered. Its text comes later.
 * @param headed in a heading
 * @param isRare has one of `rareAttributes`
 */
export function judgeElement(
  draft: Draft,
  index: number,
  element: Element,
  headed: boolean,
  isRare: boolean,
  marksOf: MarkReader,
): void {
  const bits = judgeMarks(draft, index, element, isRare, marksOf);
  const { nodeName } = element;
  if (nodeName === 'A') judgeLink(draft, index, element, headed, bits);
  else if (nodeName === 'IMG') judgeImage(draft, index, element);
  else if (nodeName === 'CITE') judgeCitation(draft, index, element);
  else if (nodeName === 'TIME') note(draft, 'dates', index);
  else if (nodeName === 'TEXTAREA') note(draft, 'textareas', index);
  else if (nodeName === 'BLOCKQUOTE') note(draft, 'quotes', index);
  else if (/^H[1-6]$/.test(nodeName)) note(draft, 'headings', index);
  else if (nodeName === 'INPUT') judgeField(draft, index, element);
  if (isRare) judgeHints(draft, index, element);
}

/** Gives what its names say, as bits of `marks`. */
function judgeMarks(
  draft: Draft,
  index: number,
  element: Element,
  isRare: boolean,
  marksOf: MarkReader,
): number {
  let bits = 0;
  const names = element.getAttribute('class');
  if (names) bits |= marksOf(names);
  const id = element.getAttribute('id');
  if (id) {
    bits |= marksOf(id);
    if (numberedId.test(id)) note(draft, 'numbered', index);
  }
  if (isRare) bits |= judgeDeclared(draft, index, element, id);
  if (bits === 0) return 0;
  draft.marks.push(index, bits);
  if (bits & marks.author && !(bits & marks.thread)) noteName(draft, index, element);
  if (bits & marks.comment && !(bits & marks.control)) note(draft, 'commented', index);
  if (bits & marks.avatar) note(draft, 'avatars', index);
  if (bits & marks.score) note(draft, 'scores', index);
  return bits;
}

/** What it says of itself for machines. */
function judgeDeclared(draft: Draft, index: number, element: Element, id: string | null): number {
  const type = element.getAttribute('itemtype') ?? element.getAttribute('typeof');
  const property = element.getAttribute('itemprop') ?? element.getAttribute('property');
  let bits = 0;
  if (!id && (element.hasAttribute('data-comment-id') || element.hasAttribute('data-id')))
    note(draft, 'numbered', index);
  if (type && /comment/i.test(type)) bits |= marks.comment;
  if (type && /rating|product|offer/i.test(type)) bits |= marks.review;
  if (type && /event|recipe|jobposting|videoobject|musicrecording/i.test(type)) bits |= marks.teaser;
  if (property && /^(?:author|creator)$/.test(property)) bits |= marks.author;
  if (property === 'ratingValue') note(draft, 'stars', index);
  return bits;
}

/** What is cited may be a person or, in lists of what was found, an address. */
function judgeCitation(draft: Draft, index: number, element: Element): void {
  if (!address.test(firstText(element))) noteName(draft, index, element);
}

function judgeImage(draft: Draft, index: number, element: Element): void {
  const width = Number(element.getAttribute('width') ?? 0);
  const isSquare = width >= 16 && width <= 128 && element.getAttribute('height') === String(width);
  const source = () =>
    (element.getAttribute('src') ?? '').slice(0, 300) +
    (element.getAttribute('data-src') ?? '').slice(0, 300);
  if (isSquare || showsPerson(source().toLowerCase())) note(draft, 'avatars', index);
  else if (width === 0 || width > smallest) note(draft, 'pictures', index);
}

/** Before scripts one answered and complained by forms: what their buttons say is in no text. */
function judgeField(draft: Draft, index: number, element: Element): void {
  const type = element.getAttribute('type')?.toLowerCase() ?? 'text';
  if (textFields.test(type)) note(draft, 'inputs', index);
  if (!formButtons.test(type)) return;
  judgeLabel(draft, index, element.getAttribute('value') ?? '', true);
}

/** @param isCommand what it says can be done, and is not said by its text */
function judgeLabel(draft: Draft, index: number, label: string, isCommand: boolean): void {
  for (const signal of verdictOnLabel(draft, label.trim()).signals)
    if (signal === 'dates' || (isCommand && (signal === 'replies' || signal === 'actions')))
      note(draft, signal, index);
}

const letter = /\p{L}/u;

/** The instant for machines, else what a hint says: the date, or what a button with a mere picture is for. */
function judgeHints(draft: Draft, index: number, element: Element): void {
  const isTime = element.nodeName === 'TIME';
  const machine =
    element.getAttribute('datetime') ??
    element.getAttribute('data-timestamp') ??
    element.getAttribute('data-time');
  if (machine && /\d{4}/.test(machine)) {
    const instant = /^\d{9,13}$/.test(machine) ? Number(machine) : Date.parse(machine);
    if (instant) draft.instants.push(index, instant);
    if (!isTime) note(draft, 'dates', index);
    return;
  }
  const hint = element.getAttribute('title') ?? element.getAttribute('aria-label');
  if (isTime || !hint || hint.length >= 60) return;
  const isButton = element.nodeName === 'BUTTON' || element.nodeName === 'A';
  judgeLabel(draft, index, hint, isButton && !letter.test(element.textContent));
}
