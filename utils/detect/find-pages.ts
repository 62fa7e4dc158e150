// On which other pages of the site does this thread go on?

import { safeUrl } from '@/utils/reading/safe-url';

export interface OtherPage {
  /** Page number, or offset of its first comment: larger ones come later. */
  readonly number: number;
  readonly url: string;
}

export interface ThreadPages {
  /** The number of the page at hand, as far as its address or the missing link says. */
  readonly current: number;
  /** All other pages, in order, those between the ones that are linked included. */
  readonly others: readonly OtherPage[];
}

/** More are not fetched: a thread of that length has tens of thousands of comments. */
const mostPages = 200;

/** Where an address holds the number of a page. The first group is kept, the second is the number. */
const numberPatterns: readonly RegExp[] = [
  // WordPress: /post/comment-page-2/, /post/?cpage=2
  /(\/comment-page-)(\d{1,6})(?=\/?$)/,
  /([?&]cpage=)(\d{1,6})/,
  // XenForo: /threads/a.1/page-2; Discourse: ?page=2; vBulletin 4: /page2
  /(\/page-?\/?)(\d{1,6})(?=\/?$)/,
  /([?&](?:page|pg|p|paged|seite|pagina|comments_page|commentPage)=)(\d{1,6})/i,
  // phpBB: &start=20; SMF: topic=1.20; these count comments.
  /([?&](?:start|offset|st)=)(\d{1,6})/,
  /([?&]topic=\d{1,9}\.)(\d{1,6})/,
];

/** What all of them look like before an address is made whole: most links of a long thread lead to its comments or their authors. */
const mayBeNumbered = /(?:paged?|pg|p|seite|pagina|start|offset|st|topic)[-=/.\d]*\d/i;

/**
 * Who asks, not what is asked for: phpBB and others add it to the links of a guest, though the address at hand has none.
 * Its length tells it from Slash's `sid`, which is the story.
 */
const session = /([?&])(?:PHPSESSID=[\w,-]{20,}|(?:sid|s)=(?:\w:)?[\da-f]{32})(&|$)/i;

const countsComments = /start|offset|[?&]st=|topic/;

interface Numbered {
  /** The address without its number, and what stands before the number. */
  readonly key: string;
  readonly number: number;
  /** The number is not the page's, but of the first comment on it. */
  readonly countsComments: boolean;
  write(number: number): string;
}

/**
 * Pages of the thread by the links of the page: same site, same address but for the number. Links whose numbers
 * leave gaps ("1 2 3 … 9") stand for all between them.
 */
export function findPages(document: Document): ThreadPages {
  const here = document.location?.href.split('#', 1)[0] ?? document.URL.split('#', 1)[0] ?? '';
  const anyones = withoutSession(here);
  const own = readNumber(anyones);
  const bare = own ? own.key : stripEnd(anyones);
  const links = new Map<number, Numbered>();
  for (const link of document.querySelectorAll('a[href]')) {
    const whole = link.getAttribute('href') ?? '';
    // Asked first, though a fragment names no page: few links come further, and to cut off those of all took longer than the question.
    if (!mayBeNumbered.test(whole)) continue;
    const [href = ''] = whole.split('#', 1);
    if (!mayBeNumbered.test(href)) continue;
    const linked = safeUrl(href, document.baseURI);
    if (linked === undefined) continue;
    const url = session.test(here) ? linked : withoutSession(linked);
    const numbered = readNumber(url);
    if (numbered && stripEnd(withoutSession(numbered.key)) === bare && sameOrigin(url, here))
      links.set(numbered.number, numbered);
  }
  const [sample] = links.values();
  if (!sample) return { current: own?.number ?? 1, others: [] };
  const current = own?.number ?? missingNumber(links, sample);
  const first = sample.countsComments ? [0] : [];
  const numbers = fillGaps([...first, ...links.keys(), current]).filter((number) => number !== current);
  return {
    current,
    others: numbers.slice(0, mostPages).map((number) => ({ number, url: sample.write(number) })),
  };
}

function readNumber(url: string): Numbered | undefined {
  for (const pattern of numberPatterns) {
    const match = pattern.exec(url);
    if (!match) continue;
    const [whole, before = '', digits = ''] = match;
    const head = url.slice(0, match.index);
    const tail = url.slice(match.index + whole.length);
    const separator = before.startsWith('?') && tail.startsWith('&') ? '?' : '';
    return {
      key: stripEnd(head + separator + tail.slice(separator.length)),
      number: Number(digits),
      countsComments: countsComments.test(before),
      write: (number) => head + before + String(number) + tail,
    };
  }
  return undefined;
}

function withoutSession(url: string): string {
  return url.replace(session, (_, before: string, after: string) => (after ? before : ''));
}

function stripEnd(url: string): string {
  return url.replace(/[/?&]+$/, '');
}

/** The address at hand has no number: it is the first page, or, where that is linked, the one that no link names. */
function missingNumber(links: ReadonlyMap<number, Numbered>, sample: Numbered): number {
  if (sample.countsComments) return 0;
  let number = 1;
  while (links.has(number)) number += 1;
  return number;
}

function fillGaps(numbers: readonly number[]): number[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((number, index) => number - (sorted[index] as number));
  const step = Math.max(1, Math.min(...steps));
  const filled: number[] = [];
  const last = sorted.at(-1) ?? 0;
  for (let number = sorted[0] ?? 0; number <= last && filled.length <= mostPages; number += step)
    filled.push(number);
  return [...new Set([...filled, ...sorted])].sort((a, b) => a - b);
}

function sameOrigin(url: string, other: string): boolean {
  return URL.canParse(url) && URL.canParse(other) && new URL(url).origin === new URL(other).origin;
}
