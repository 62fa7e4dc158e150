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
  /** That address, as the page links it. */
  linkedBare?: string;
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
    takeLink(certain, url);
    takeLink(doubtful, url, (numbered) =>
      numbered ? !namesPost(fragment, numbered) : namesThread(doubtful.bare),
    );
  }
  takeFirst(certain);
  takeFirst(doubtful);
  const isDoubtful = certain.links.size === 0 && arePages(doubtful, document);
  const { own, bare: address, links } = isDoubtful ? doubtful : certain;
  const [sample] = links.values();
  if (!sample) return { address, current: own?.number ?? 1, others: [] };
  const current = currentNumber(own, links, sample);
  const first = sample.countsComments ? [0] : [];
  const numbers = fillGaps([...first, ...links.keys(), current], current);
  return {
    address,
    current,
    others: nearest(numbers, current).map((number) => ({
      number,
      url: (links.get(number) ?? sample).write(number),
    })),
    ...(numbers.length > mostPages && { isCutOff: true }),
  };
}

function openNumbering(here: string, patterns: readonly RegExp[]): Numbering {
  const own = readNumber(here, patterns);
  return { patterns, own, bare: own ? own.key : stripEnd(here), links: new Map() };
}

function takeLink(numbering: Numbering, url: string, isPage = (_: Numbered | undefined) => true): void {
  const { patterns, bare, links } = numbering;
  const numbered = readNumber(url, patterns);
  if (stripEnd(withoutSession(numbered?.key ?? url)) !== bare) return;
  if (!sameOrigin(url, bare) || !isPage(numbered)) return;
  if (numbered) links.set(numbered.number, numbered);
  else numbering.linkedBare ??= url;
}

/** XenForo, vBulletin and others link their first page without a number, and may know it by no other address. */
function takeFirst({ own, links, linkedBare }: Numbering): void {
  const number = own?.countsComments ? 0 : 1;
  if (!own || linkedBare === undefined || links.has(number)) return;
  const write = (other: number) => (other === number ? linkedBare : own.write(other));
  links.set(number, { ...own, number, ...(!isFirstOrNewest(own) && { write }) });
}

function arePages({ own, bare, links }: Numbering, document: Document): boolean {
  const [sample] = links.values();
  if (!sample || (own && isPostOfBlog(document, own.number))) return false;
  return areLinkedAsPages([...links.keys()], currentNumber(own, links, sample), bare);
}

function withoutSession(url: string): string {
  return url.replace(session, (_, before: string, after: string) => (after ? before : ''));
}

/** Where the address at hand has no number, it is the first page, or, where that is linked, the one that no link names. */
function currentNumber(
  own: Numbered | undefined,
  links: ReadonlyMap<number, Numbered>,
  sample: Numbered,
): number {
  if (own) return own.number;
  if (sample.countsComments) return 0;
  let number = 1;
  while (links.has(number)) number += 1;
  return number;
}

/** In order, without `current`; where there are too many, at least those that are near, and more than are fetched. */
function fillGaps(numbers: readonly number[], current: number): number[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  if (sorted.length < 2) return [];
  const steps = sorted.slice(1).map((number, index) => number - (sorted[index] as number));
  const step = Math.max(1, Math.min(...steps));
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? 0;
  const reach = (mostPages + 1) * step;
  const filled: number[] = [];
  const skipped = Math.max(0, Math.floor((current - reach - first) / step));
  for (let number = first + skipped * step; number <= Math.min(last, current + reach); number += step)
    filled.push(number);
  return [...new Set([...filled, ...sorted])].filter((number) => number !== current).sort((a, b) => a - b);
}

function nearest(numbers: readonly number[], current: number): number[] {
  const distance = (number: number) => Math.abs(number - current);
  const byDistance = numbers.toSorted((a, b) => distance(a) - distance(b));
  return byDistance.slice(0, mostPages).sort((a, b) => a - b);
}

function sameOrigin(url: string, other: string): boolean {
  return URL.canParse(url) && URL.canParse(other) && new URL(url).origin === new URL(other).origin;
}
