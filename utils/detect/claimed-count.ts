// How many comments does a page say that it has?

import type { PageRoot } from '@/utils/reading/page-roots';

/** Where engines print the number: headings of the section, counters, microdata. */
const places = [
  '[itemprop="commentCount"]',
  '#comments > :is(h2, h3, h4)',
  '.comments-title',
  '[class*="comment-count" i], [class*="comments-count" i], [class*="commentCount"], [class*="num-comments" i]',
  ':is(#comments, .comments, #comment-wrap, #disqus_thread) :is(h2, h3, h4, h5)',
];

/** "57 comments" in the languages that readers of the extension meet most. */
const said =
  /(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d{1,6})\s{0,3}(?:comment|kommentar|komentar|comentari|comentário|commenti|commento|reactie|opini|repl|respons|réponse|antwort|ответ|коммент|コメント|件|条|則|评论|評論)/i;
const saidBefore =
  /(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarze|комментарии|комментариев|コメント|评论)\s{0,3}[:(（]\s{0,3}(\d{1,6})/i;

/** The largest number that the page states in such a place; undefined where it states none. */
export function claimedCount(page: PageRoot): number | undefined {
  let most: number | undefined;
  for (const place of places) {
    for (const element of page.querySelectorAll(place)) {
      const count = readCount(element);
      if (count !== undefined && (most === undefined || count > most)) most = count;
    }
    if (most !== undefined) return most;
  }
  return undefined;
}

function readCount(element: Element): number | undefined {
  const text = (element.getAttribute('content') ?? element.textContent ?? '').slice(0, 120).trim();
  const digits = /^\d{1,6}$/.test(text) ? text : (said.exec(text) ?? saidBefore.exec(text))?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll(/\D/g, ''));
}
