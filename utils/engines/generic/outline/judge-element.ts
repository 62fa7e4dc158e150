// Which traces of a comment does an element give by its name and attributes?

import { looksLikeDate } from './date-shapes';
import { type Draft, note } from './draft';
import { isActionLabel, isReplyLabel } from './judge-text';
import { marks } from './mark-words';
import type { MarkReader } from './read-marks';
import { leadsHere } from './same-page';
import type { Signal } from './signals';
import { splitWords } from './split-words';

/** What one element gave so far. */
interface Judged {
  readonly draft: Draft;
  readonly index: number;
  readonly element: Element;
  /** In a heading. */
  readonly headed: boolean;
}

const replyLink = /replytocom=|[?&]replyto|\/reply\/|comment\/reply|respond$|reply_to|mode=quote|newreply/i;
const commentLink =
  /#(?:comment|c|cmt|cmnt|com|post|p|pid|reply|r|msg|m|k|kommentar|entry|div-comment|li-comment|comentario|commentaire|answer|a|note|postcount|js-post|discussion|t)[-_]?[a-z]?\d|[?&](?:p|pid|post|comment|commentid|cid|showComment)=\d|\/comments?\/\d|\/posts?\/\d{1,12}\/?$/i;
const profileLink =
  /(?:^|\/)(?:users?|u|profiles?|profil|members?|membre|author|autor|people|nutzer|mitglied(?:er)?|person|benutzer|account)[/=?.:-]|(?:memberlist|member|profile|usr?info|userinfo|user)\.(?:php|asp|html?)|[?&](?:user|u|uid|userid|member|author|profile)=|\/@[\w.-]{1,60}\/?$|\/~\w/i;
const portrait = /gravatar|avatar|userpic|profile[-_]?(?:photo|image|pic)|\/users?\/|u-photo/i;
const address = /^(?:https?:|www\.)|[›»]|\.[a-z]{2,6}(?:[/›\s]|$)/i;
const numberedId = /(?:^|[-_a-z])\d{1,}$/i;
/** Smileys and icons are no pictures. */
const smallest = 40;
const textFields = /^(?:text|email|url|password|submit)$/;

/** Takes account of an element that was just entered. Its text comes later. */
export function judgeElement(draft: Draft, index: number, headed: boolean, marksOf: MarkReader): void {
  const element = draft.elements[index] as Element;
  const judged: Judged = { draft, index, element, headed };
  // Most elements of a text have none, and each question to the page costs.
  const hasAttributes = element.hasAttributes();
  const bits = hasAttributes ? judgeMarks(judged, marksOf) : 0;
  judgeKind(judged, bits);
  if (hasAttributes) judgeDates(judged);
}

function count({ draft, index }: Judged, signal: Signal): void {
  note(draft, signal, index);
}

/** Gives what its names say, as bits of `marks`. */
function judgeMarks(judged: Judged, marksOf: MarkReader): number {
  const { draft, index, element } = judged;
  const type = element.getAttribute('itemtype') ?? element.getAttribute('typeof');
  const property = element.getAttribute('itemprop') ?? element.getAttribute('property');
  let bits = 0;
  const names = element.getAttribute('class');
  if (names) bits |= marksOf(names);
  const id = element.getAttribute('id');
  if (id) {
    bits |= marksOf(id);
    if (numberedId.test(id)) count(judged, 'numbered');
  } else if (element.hasAttribute('data-comment-id') || element.hasAttribute('data-id'))
    count(judged, 'numbered');
  if (type && /comment/i.test(type)) bits |= marks.comment;
  if (type && /rating|product|offer/i.test(type)) bits |= marks.review;
  if (type && /event|recipe|jobposting|videoobject|musicrecording/i.test(type)) bits |= marks.teaser;
  if (property && /^(?:author|creator)$/.test(property)) bits |= marks.author;
  if (property === 'ratingValue') count(judged, 'stars');
  if (bits === 0) return 0;
  draft.marks.push(index, bits);
  if (bits & marks.author && !(bits & marks.thread)) name(judged);
  if (bits & marks.comment && !(bits & marks.control)) count(judged, 'commented');
  if (bits & marks.avatar) count(judged, 'avatars');
  if (bits & marks.score) count(judged, 'scores');
  return bits;
}

/** An element that shows a name: counted, and its text kept as a number, so that different people can be told apart. */
function name(judged: Judged): void {
  const { draft, index, element } = judged;
  if (draft.names.at(-2) === index) return;
  const text = firstText(element);
  if (text === '' || text.length > 60) return;
  draft.names.push(index, hashOf(text));
  count(judged, 'authors');
}

/** A number for a text, never 0. */
function hashOf(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return hash || 1;
}

/** What is cited may be a person or, in lists of what was found, an address. */
function citation(judged: Judged): void {
  if (!address.test(firstText(judged.element))) name(judged);
}

/** The first words in an element, found in a few steps. */
function firstText(element: Element): string {
  let node: Node | null = element.firstChild;
  for (let steps = 0; node && steps < 8; steps++) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
    if (text !== '') return text;
    node = node.firstChild ?? node.nextSibling;
  }
  return '';
}

function judgeKind(judged: Judged, bits: number): void {
  const { element } = judged;
  const { nodeName } = element;
  if (nodeName === 'A') judgeLink(judged, bits);
  else if (nodeName === 'IMG') judgeImage(judged);
  else if (nodeName === 'CITE') citation(judged);
  else if (nodeName === 'TIME') count(judged, 'dates');
  else if (nodeName === 'TEXTAREA') count(judged, 'textareas');
  else if (nodeName === 'BLOCKQUOTE') count(judged, 'quotes');
  else if (/^H[1-6]$/.test(nodeName)) count(judged, 'headings');
  else if (nodeName === 'INPUT' && textFields.test(element.getAttribute('type') ?? 'text'))
    count(judged, 'inputs');
}

function judgeLink(judged: Judged, bits: number): void {
  const { element } = judged;
  const href = (element.getAttribute('href') ?? '').slice(0, 300);
  const rel = element.getAttribute('rel') ?? '';
  const isProfile = profileLink.test(href);
  if (isProfile || /\bauthor\b/.test(rel) || (rel.includes('nofollow') && /external|ugc/.test(rel)))
    name(judged);
  if (href === '' || /^(?:#$|javascript:|mailto:)/i.test(href)) return;
  if (replyLink.test(href)) count(judged, 'replies');
  else if (commentLink.test(href)) judgeCommentLink(judged, href);
  else if (!isProfile && !(bits & marks.author) && !href.startsWith('#')) judgeTopic(judged, href);
}

/** A comment is an anchor of its page, or has a page of its own: then its number is no other place. */
function judgeCommentLink(judged: Judged, href: string): void {
  const { draft, index } = judged;
  const isHere = leadsHere(href, draft.keys);
  count(judged, isHere ? 'permalinks' : 'faraway');
  if (isHere) return;
  const path = href.replace(/[?#].*/, '');
  draft.destinations.push(index, hashOf(href.includes('#') ? path : path.replace(/\/\d+\/?$/, '')));
}

function judgeTopic(judged: Judged, href: string): void {
  const { draft, element, headed } = judged;
  if (headed) count(judged, 'headlines');
  const text = firstText(element);
  if (text.length < 12 || !text.includes(' ')) return;
  const lower = text.trim().toLowerCase();
  const words = splitWords(lower);
  const isLabel = isReplyLabel(lower, words) || isActionLabel(lower, words) || looksLikeDate(lower, words);
  if (!isLabel && !leadsHere(href, draft.keys)) count(judged, 'topics');
}

function judgeImage(judged: Judged): void {
  const { element } = judged;
  const width = Number(element.getAttribute('width') ?? 0);
  const isSquare = width >= 16 && width <= 128 && element.getAttribute('height') === String(width);
  const source =
    (element.getAttribute('src') ?? '').slice(0, 300) +
    (element.getAttribute('data-src') ?? '').slice(0, 300);
  if (isSquare || portrait.test(source)) count(judged, 'avatars');
  else if (width === 0 || width > smallest) count(judged, 'pictures');
}

function isDate(text: string): boolean {
  const lower = text.trim().toLowerCase();
  return looksLikeDate(lower, splitWords(lower));
}

function judgeDates(judged: Judged): void {
  const { draft, index, element } = judged;
  const machine =
    element.getAttribute('datetime') ??
    element.getAttribute('data-timestamp') ??
    element.getAttribute('data-time');
  if (machine && /\d{4}/.test(machine)) {
    const instant = /^\d{9,13}$/.test(machine) ? Number(machine) : Date.parse(machine);
    if (instant) draft.instants.push(index, instant);
    if (element.nodeName !== 'TIME') count(judged, 'dates');
    return;
  }
  const title = element.getAttribute('title');
  if (element.nodeName !== 'TIME' && title && title.length < 60 && isDate(title)) count(judged, 'dates');
}
