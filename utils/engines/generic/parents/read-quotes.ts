// Which comments quote another one, by its id, its author's name or its words?

import { collapseSpaces } from '@/utils/reading/collapse-spaces';
import { mapInSteps, type Steps } from '@/utils/reading/steps';
import type { Parts } from '../read/parts';
import type { Authors } from './authors';
import { type Claims, silence } from './claims';
import type { CommentNames } from './comment-names';
import type { Spans } from './spans';

/** Who quotes answers, mostly; but a page that shows its comments flat means to be read so. */
const confidence = 0.6;
/** Elements of a comment that are looked at. */
const cap = 300;
/** Quotes of a comment that are looked at: who answers many at once answers the first. */
const mostQuotes = 3;
/** Where so many have one, the engine prints what everybody says in it: who came first has nobody to quote. */
const nearlyAll = 0.95;
const keyWords = 6;
const quoteClass = /(?:^|[-_\s])(?:bb-?code-?)?(?:block)?(?:quoted?|[cz][iy]ta\w*)(?:$|[-_\s])/i;
const sourceAttribute =
  /^(?:cite|data-(?:source|cite|post-?id|comment-?id|quote-?id|pid|ref|[a-z-]{0,20}commentid))$/;
/** "Ann wrote:", "Ann schrieb:", "Originally posted by Ann". */
const wroteBefore =
  /^["'«„“]?(.{1,60}?)["'»”“]? (?:wrote|said|writes|schrieb|schreibt|hat geschrieben|a écrit|écrivait|escribi[óo]|dijo|escreveu|ha scritto|schreef|napisał\(?a?\)?|писала?|написала?|пишет)\b/iu;
const postedBy =
  /(?:originally )?(?:posted|written|geschrieben|verfasst|zitat|quote|citaat|cita|cytat)(?: (?:by|von|de|van|da))?:? (.{1,60})/iu;

export function* readQuotes(
  spans: Spans,
  owns: readonly (readonly number[])[],
  parts: readonly Parts[],
  authors: Authors,
  names: CommentNames,
): Steps<Claims> {
  const parents = silence(spans.starts.length);
  const byWords = indexWords(parts);
  const quotes = yield* mapInSteps(owns, (own) =>
    own
      .slice(0, cap)
      .map((index) => spans.elements[index] as Element)
      .filter(isQuote),
  );
  const quoting = quotes.filter((all) => all.some(({ nodeName }) => nodeName !== 'CITE'));
  const outer = quoting.length >= nearlyAll * owns.length ? 1 : 0;
  yield* mapInSteps(quotes, (all, at) => {
    for (const element of all.slice(outer, outer + mostQuotes)) {
      const answered = sourceOf(element, names) ?? quotedIn(boxOf(element), at, authors, byWords);
      if (answered === undefined || answered === at) continue;
      parents[at] = answered;
      break;
    }
  });
  return { by: 'quote', parents, confidence };
}

function isQuote(element: Element): boolean {
  return (
    element.nodeName === 'BLOCKQUOTE' ||
    element.nodeName === 'CITE' ||
    quoteClass.test(element.getAttribute('class') ?? '')
  );
}

/** FluxBB says who wrote before the quote, not in it: both stand in one box. */
function boxOf(quote: Element): Element {
  return (quote.matches('cite:has(+ blockquote)') && quote.parentElement) || quote;
}

/** The comment that an attribute, or a link at the quote's head, points to. */
function sourceOf(quote: Element, names: CommentNames): number | undefined {
  for (const name of quote.getAttributeNames()) {
    if (!sourceAttribute.test(name)) continue;
    const value = quote.getAttribute(name) ?? '';
    if (value.length > 300) continue;
    const answered = names.follow(value) ?? names.find(value);
    if (answered !== undefined) return answered;
  }
  const link = quote.querySelector('a[href]');
  return link ? names.follow((link.getAttribute('href') ?? '').slice(0, 400)) : undefined;
}

function quotedIn(
  quote: Element,
  at: number,
  authors: Authors,
  byWords: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const text = collapseSpaces((quote.textContent ?? '').slice(0, 400)).trim();
  const cited = text.slice(0, 90);
  const name = wroteBefore.exec(cited)?.[1] ?? postedBy.exec(cited)?.[1];
  const colon = text.indexOf(':');
  const words = name !== undefined && colon > 0 && colon < 90 ? text.slice(colon + 1) : text;
  const exact = byWords.get(keyOf(words))?.findLast((comment) => comment < at);
  return exact ?? (name === undefined ? undefined : authors.lastBefore(at, name, false));
}

/** Comments by their first words. A phrase that many begin with says nothing. */
function indexWords(parts: readonly Parts[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { text }] of parts.entries()) {
    const key = keyOf(text);
    if (key === '') continue;
    const comments = index.get(key);
    if (!comments) index.set(key, [at]);
    else if (comments.length < 5) comments.push(at);
  }
  return index;
}

function keyOf(text: string): string {
  const words =
    text
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < keyWords ? '' : words.slice(0, keyWords).join(' ');
}
