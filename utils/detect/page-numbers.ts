// Where does an address hold the number of a page, and is it one?

/** Where an address holds the number of a page. The first group is kept, the second is the number: longer ones are moments. */
export const pagePatterns: readonly RegExp[] = [
  // WordPress: /post/comment-page-2/, /post/?cpage=2
  /(\/comment-page-)(\d{1,6})(?=\/?$)/,
  /([?&]cpage=)(\d{1,6})(?!\d)/,
  // XenForo: /threads/a.1/page-2; Discourse: ?page=2; vBulletin 4: /page2
  /(\/page-?\/?)(\d{1,6})(?=\/?$)/,
  /([?&](?:page|pg|paged|seite|pagina|comments_page|commentPage)=)(\d{1,6})(?!\d)/i,
  // phpBB: &start=20; SMF: topic=1.20; these count comments.
  /([?&](?:start|offset|st)=)(\d{1,6})(?!\d)/,
  /(?<=[?&]topic=\d{1,9})(\.)(\d{1,6})(?!\d)/,
];

/** A page of Hacker News and FluxBB, but a post of WordPress, phpBB and vBulletin. */
export const pageOrPostPatterns: readonly RegExp[] = [/([?&]p=)(\d{1,6})(?!\d)/i];

/** What all of them look like before an address is made whole: most links of a long thread lead to its comments or their authors. */
export const mayBeNumbered = /(?:paged?|pg|p|seite|pagina|start|offset|st|topic)[-=/.\d]*\d/i;

const countsComments = /start|offset|[?&]st=|\./;

export interface Numbered {
  /** The address without its number, and what stands before the number. */
  readonly key: string;
  readonly number: number;
  /** The number is not the page's, but of the first comment on it. */
  readonly countsComments: boolean;
  write(number: number): string;
}

/** By the first of the patterns that finds a number. */
export function readNumber(url: string, patterns: readonly RegExp[]): Numbered | undefined {
  for (const pattern of patterns) {
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

export function stripEnd(url: string): string {
  return url.replace(/[/?&]+$/, '');
}

/** Does a fragment name the number that stands in its address, as in `?p=512#p512`? It leads to a post, then. */
export function namesPost(fragment: string, { number }: Numbered): boolean {
  return Number(/\d+$/.exec(fragment)?.[0]) === number;
}

/** Is it one of WordPress, whose bare address is the newest page or the first, as the blog is set (`default_comments_page`)? By its number the first is found in both. */
export function isFirstOrNewest({ write }: Numbered): boolean {
  return /\/comment-page-|[?&]cpage=/.test(write(1));
}

/** Does an address without its page's number still say which thread it is: "item?id=7"? */
export function namesThread(bare: string): boolean {
  return /\?.*\d/.test(bare);
}

/** "1 … 4 5 6 … 20": more gaps than these have the numbers of posts. */
const mostGaps = 2;
/** Nobody comes further from one page to the next. */
const furthest = 200;

/**
 * Are numbers that may be posts linked as pages are? They are small, stand beside the page at hand, and begin at 1 or 2. Where something
 * else in the address says which thread it is ("item?id=7&p=4"), a link to the next one is enough.
 * @param bare the address at hand without its number
 */
export function areLinkedAsPages(linked: readonly number[], current: number, bare: string): boolean {
  const sorted = [...new Set([...linked, current])].sort((a, b) => a - b);
  const gaps = sorted.filter((number, index) => number - (sorted[index - 1] ?? number) > 1);
  const isNamed = namesThread(bare);
  const [first = 0] = sorted;
  const isBeside =
    linked.includes(current - 1) || ((isNamed || current <= 2) && linked.includes(current + 1));
  return isBeside && gaps.length <= mostGaps && first <= (isNamed ? furthest : 2);
}

/** Does WordPress say that the number is the post at hand? */
export function isPostOfBlog(document: Document, number: number): boolean {
  const signs = `link[rel="shortlink"][href$="?p=${number}"], input[name="comment_post_ID"][value="${number}"]`;
  return document.querySelector(signs) !== null;
}
