// Which address leads to one comment of an unknown blog?

import { safeUrl } from '@/utils/reading/safe-url';
import type { CommentItems } from './comment-items';
import type { TimeFound } from './read-times';

const answers =
  /repl(?:y|ies|yto)|respond|quote|report|flag|vote|like|edit|delete|share|parent|login|signin|user|profile|member/i;
const names =
  /^(?:#\d*|permalink|link|permanent link|direct link|permanenter link|lien permanent|enlace permanente|link permanente|\d{1,5}\.?)$/i;
const one =
  /#[\w:.-]*\d|[?&](?:p|pid|post|cid|commentid|comment|showcomment)=\d+|\/comments?\/[\w-]*\d|\/(?:posts?|c|p|permalink)[/-][\w-]*\d/i;

/**
 * The link of the time, or one that says that it leads to the comment. Absolute, http or https.
 * @param id what the page calls the comment: its number may be all that tells the address from others (`item?id=7001`)
 */
export function readPermalink(
  { items }: CommentItems,
  time: TimeFound | undefined,
  base: string,
  id = '',
): string | undefined {
  const number = /\d{2,}$/.exec(id)?.[0];
  const hasNumber = (href: string) => number !== undefined && /\d+$/.exec(href)?.[0] === number;
  const links = new Set<Element>();
  const timeLink = time?.item?.link ?? time?.element.closest('a[href]') ?? undefined;
  for (const item of items) {
    if (!item.link || item.quoted || item.link === timeLink) continue;
    if (names.test(item.text) || names.test(item.link.getAttribute('title') ?? '')) links.add(item.link);
  }
  for (const link of timeLink ? [timeLink, ...links] : links) {
    const href = link.getAttribute('href') ?? '';
    if (
      !(one.test(href) || hasNumber(href)) ||
      answers.test(href.replace(/^[^?#]*/, '')) ||
      href.length > 500
    )
      continue;
    const url = safeUrl(href, base);
    if (url) return url;
  }
  return undefined;
}
