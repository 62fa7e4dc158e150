// On which other pages of the site does this thread go on?

import { safeUrl } from '@/utils/reading/safe-url';
import {
  areLinkedAsPages,
  isFirstOrNewest,
  isPostOfBlog,
  mayBeNumbered,
  type Numbered,
  namesPost,
  namesThread,
  pageOrPostPatterns,
  pagePatterns,
  readNumber,
  stripEnd,
} from './page-numbers';

export interface OtherPage {
  /** Page number, or offset of its first comment: larger ones come later. */
  readonly number: number;
  /** As a reader counts the pages of the thread, from 1. */
  readonly ordinal: number;
  readonly url: string;
}

export interface ThreadPages {
  /** The address that all of them share: a script may have gone to another thread meanwhile. */
  readonly address: string;
  /** The number of the page at hand, as far as its address or the missing link says. */
  readonly current: number;
  /** All other pages, in order, those between the ones that are linked included; of very many those nearest to the page at hand. */
  readonly others: readonly OtherPage[];
  /** The thread has more pages than these. */
  readonly isCutOff?: boolean;
}

/** More are not fetched: a thread of that length has tens of thousands of comments. */
const mostPages = 200;

/**
 * Who asks, not what is asked for: phpBB and others add it to the links of a guest, though the address at hand has none.
 * Its length tells it from Slash's `sid`, which is the story.
 */
const session = /([?&])(?:PHPSESSID=[\w,-]{20,}|(?:sid|s)=(?:\w:)?[\da-f]{32})(&|$)/i;

/** Addresses as read by some patterns: that of the page at hand, and those of the thread that it links. */
interface Numbering {
  readonly patterns: readonly RegExp[];
  readonly own: Numbered | undefined;
  /** The address at hand without its number. */
  readonly bare: string;
  readonly links: Map<number, Numbered>;
  /** As the links to comments say that stand on the page at hand: WordPress has no number in its address, where that is the newest one. */
  readonly here: Map<number, Numbered>;
  /** That address, as the page links it. */
  linkedBare?: string;
  /** Links whose text is one more than their number, less those whose text is their number. */
  ahead: number;
}

/**
 * Pages of the thread by the links of the page: same site, same address but for the number. Links whose numbers
 * leave gaps ("1 2 3 … 9") stand for all between them.
 */
export function findPages(document: Document): ThreadPages {
  const here = document.location?.href.split('#', 1)[0] ?? document.URL.split('#', 1)[0] ?? '';
  const anyones = withoutSession(here);
  const certain = openNumbering(anyones, pagePatterns);
  const doubtful = openNumbering(anyones, pageOrPostPatterns);
  const bareEnd = [certain, doubtful]
    .find(({ own }) => own)
    ?.bare.split('/')
    .at(-1);
  const mayBePage = (href: string) =>
    mayBeNumbered.test(href) || (bareEnd !== undefined && href.includes(bareEnd));
  for (const link of document.querySelectorAll('a[href]')) {
    const whole = link.getAttribute('href') ?? '';
    // Asked first, though a fragment names no page: few links come further, and to cut off those of all took longer than the question.
    if (!mayBePage(whole)) continue;
    const [href = '', fragment = ''] = whole.split('#', 2);
    if (!mayBePage(href)) continue;
    const linked = safeUrl(href, document.baseURI);
    if (linked === undefined) continue;
    const url = session.test(here) ? linked : withoutSession(linked);
    const leadsHere = /\d/.test(fragment) && document.getElementById(fragment) !== null;
    if (leadsHere) {
      takeHere(certain, url);
      continue;
    }
    takeLink(certain, url, link);
    takeLink(doubtful, url, link, (numbered) =>
      numbered ? !namesPost(fragment, numbered) : namesThread(doubtful.bare),
    );
  }
  takeFirst(certain);
  takeFirst(doubtful);
  const isDoubtful = certain.links.size === 0 && arePages(doubtful, document);
  const numbering = isDoubtful ? doubtful : certain;
  const { bare: address, links, here: shown } = numbering;
  const current = currentNumber(numbering);
  const [sample] = [...links.values(), ...shown.values()];
  if (!sample) return { address, current, others: [] };
  const first = firstNumber(numbering);
  // Nobody links the first ones where one of many is the newest.
  const begin = shown.size > 0 ? [first, Math.min(first + 1, current)] : first === 0 ? [first] : [];
  const numbers = fillGaps([...begin, ...links.keys(), current], current).filter((one) => !shown.has(one));
  const size = sample.countsComments ? smallestStep([current, ...numbers]) : 1;
  return {
    address,
    current,
    others: nearest(numbers, current).map((number) => ({
      number,
      ordinal: Math.floor((number - first) / size) + 1,
      url: (links.get(number) ?? sample).write(number),
    })),
    ...(numbers.length > mostPages && { isCutOff: true }),
  };
}

function openNumbering(here: string, patterns: readonly RegExp[]): Numbering {
  const own = readNumber(here, patterns);
  return { patterns, own, bare: own ? own.key : stripEnd(here), links: new Map(), here: new Map(), ahead: 0 };
}

function takeHere({ patterns, bare, here }: Numbering, url: string): void {
  const numbered = readNumber(url, patterns);
  if (numbered && !numbered.countsComments && stripEnd(withoutSession(numbered.key)) === bare)
    here.set(numbered.number, numbered);
}

function takeLink(
  numbering: Numbering,
  url: string,
  link: Element,
  isPage = (_: Numbered | undefined) => true,
): void {
  const { patterns, bare, links } = numbering;
  const numbered = readNumber(url, patterns);
  if (stripEnd(withoutSession(numbered?.key ?? url)) !== bare || !isPage(numbered)) return;
  if (numbered) {
    const { number } = numbered;
    links.set(number, numbered);
    // The last word: before it some say "Page" to who cannot see.
    const ahead = Number(link.textContent.trim().split(/\s/).at(-1)) - number;
    if (ahead === 1) numbering.ahead += 1;
    if (ahead === 0) numbering.ahead -= 1;
  } else numbering.linkedBare ??= url;
}

/** XenForo, vBulletin and others link their first page without a number, and may know it by no other address. */
function takeFirst(numbering: Numbering): void {
  const { own, links, linkedBare } = numbering;
  const number = firstNumber(numbering);
  if (!own || linkedBare === undefined || links.has(number)) return;
  const write = (other: number) => (other === number ? linkedBare : own.write(other));
  links.set(number, { ...own, number, ...(!isFirstOrNewest(own) && { write }) });
}

function arePages(numbering: Numbering, document: Document): boolean {
  const { own, bare, links } = numbering;
  if (links.size === 0 || (own && isPostOfBlog(document, own.number))) return false;
  return areLinkedAsPages([...links.keys()], currentNumber(numbering), bare);
}

function withoutSession(url: string): string {
  return url.replace(session, (_, before: string, after: string) => (after ? before : ''));
}

/** Those that count comments begin at 0, and those that name the second page by 1 (Drupal). */
function firstNumber({ own, links, ahead }: Numbering): number {
  const [sample = own] = links.values();
  return sample?.countsComments || ahead > 0 ? 0 : 1;
}

/** Where the address at hand has no number, it is the first page, or, where that is linked, the one that no link names. */
function currentNumber(numbering: Numbering): number {
  const { own, links, here } = numbering;
  if (own) return own.number;
  if (here.size > 0) return Math.max(...here.keys());
  let number = firstNumber(numbering);
  // No blog counts from 0 and begins with its newest page.
  while (number > 0 && links.has(number)) number += 1;
  return number;
}

/** In order, without `current`; where there are too many, at least those that are near, and more than are fetched. */
function fillGaps(numbers: readonly number[], current: number): number[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  if (sorted.length < 2) return [];
  const step = smallestStep(sorted);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? 0;
  const reach = (mostPages + 1) * step;
  const filled: number[] = [];
  const skipped = Math.max(0, Math.floor((current - reach - first) / step));
  for (let number = first + skipped * step; number <= Math.min(last, current + reach); number += step)
    filled.push(number);
  return [...new Set([...filled, ...sorted])].filter((number) => number !== current).sort((a, b) => a - b);
}

/** From one number to the next, but at least 1. */
function smallestStep(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const steps = sorted.slice(1).map((number, index) => number - (sorted[index] as number));
  return Math.max(1, Math.min(...steps));
}

function nearest(numbers: readonly number[], current: number): number[] {
  const distance = (number: number) => Math.abs(number - current);
  const byDistance = numbers.toSorted((a, b) => distance(a) - distance(b));
  return byDistance.slice(0, mostPages).sort((a, b) => a - b);
}
