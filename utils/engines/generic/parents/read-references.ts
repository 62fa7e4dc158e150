// Which comments name the id of the comment that they answer, in an attribute or a link of their head?

import { collapseSpaces } from '@/utils/reading/collapse-spaces';
import { lowerCase } from '@/utils/reading/lower-case';
import { mapInSteps, type Steps } from '@/utils/reading/steps';
import type { Parts } from '../read/parts';
import { type Claims, silence, top } from './claims';
import type { CommentNames } from './comment-names';
import { endsWithRepliedTo, marksParent, saysParent } from './reply-words';
import { elementsOf, type Territories } from './territories';

/** Elements of a comment that are looked at. */
const cap = 80;

/** `data-parent`, `data-parent-id`, `parentid`, `data-comment-parent`, `data-reply-to`, `data-in-reply-to`, `data-to-pid`. */
const parentAttribute =
  /^(?:data-)?(?:(?:comment|post|message|reply|node|item)-?)?(?:parent|in-?reply-?to|reply-?to|replied-?to|answer(?:s|ed)?|to)-?(?:(?:comment|post|message|reply|node|item)-?)?(?:id|cid|pid|key|uri|uuid)?$/;
/** `child-of-12`, `parent-12`, `reply-to-ab12`. */
const parentClass =
  /(?:^|[-_])(?:parent|child-?of|(?:in-?)?reply-?to|descendant-?of)[-_](?:comment[-_])?([\da-f]{8,40}|\d{1,20})$/i;
/** "Reply" and its like, when a name that is called comes after it. */
const bareReply =
  /(?:^|[^\p{L}])(?:reply|re|antwort|réponse|respuesta|resposta|risposta|回复|回覆|回應|回应)\W{0,3}$/u;
/** Words of the page before the link are no longer; more are the writer's. */
const opening = 40;
const called = /^(?:[@＠#]|>>|№)\s?[\p{L}\p{N}]/u;
/** "In reply to #12" */
const numberLast = /#?\d+\W*$/;
/** The number of a comment, before its words. */
const ordinal = /^#?\d{1,5}[.):]?\s+/;
const none = /^(?:0|-1|null|none|root|undefined|false)$/i;

/** What the page itself says: the id of the answered comment. */
export function* readReferences(
  territories: Territories,
  parts: readonly Parts[],
  names: CommentNames,
): Steps<Claims> {
  const { spans } = territories;
  const parents = silence(spans.starts.length);
  yield* mapInSteps(spans.starts, (start, at) => {
    const body = parts[at]?.bodyElement;
    let bodyEnd = -1;
    for (const index of elementsOf(territories, at, cap)) {
      const element = spans.elements[index] as Element;
      if (element === body) bodyEnd = spans.ends[index] as number;
      const answered =
        element.nodeName === 'A'
          ? followLink(element, at, index < bodyEnd ? body : undefined, names, parts)
          : readAttributes(element, territories.attributesOf(index), names, index <= start);
      if (answered === undefined || answered === at) continue;
      parents[at] = answered;
      if (answered >= 0) break;
    }
  });
  return { by: 'reference', parents };
}

function readAttributes(
  element: Element,
  attributes: readonly string[],
  names: CommentNames,
  isOuter: boolean,
): number | undefined {
  for (const name of attributes) {
    const mayName = parentAttribute.test(name);
    if (!mayName && !(isOuter && name === 'class')) continue;
    const value = element.getAttribute(name) ?? '';
    if (name === 'class' && isOuter) {
      const answered = readClasses(value, names);
      if (answered !== undefined) return answered;
    }
    if (!mayName || value === '' || value.length > 200) continue;
    if (none.test(value)) return top;
    const answered = names.find(value) ?? names.follow(value);
    if (answered !== undefined) return answered;
  }
  return undefined;
}

function readClasses(value: string, names: CommentNames): number | undefined {
  for (const token of value.slice(0, 400).split(/\s+/)) {
    const id = token.length <= 80 ? parentClass.exec(token)?.[1] : undefined;
    const answered = id === undefined ? undefined : names.find(id);
    if (answered !== undefined) return answered;
  }
  return undefined;
}

/**
 * A link to another comment, if it is called "parent", stands after "in reply to", names its author, or opens what was written.
 * One that only ends in a comment's number must stand after "in reply to", and name the author or call itself a comment's.
 */
function followLink(
  link: Element,
  at: number,
  body: Element | undefined,
  names: CommentNames,
  parts: readonly Parts[],
): number | undefined {
  const href = link.getAttribute('href');
  if (!href || href.length > 400) return undefined;
  const linked = names.follow(href);
  const answered = linked ?? names.followPath(href);
  if (answered === undefined || (linked !== undefined && isMarkedAsParent(link))) return answered;
  const quote = link.closest('blockquote, q');
  // What an engine prints as a quotation for everybody is the words.
  if (quote && !(body && quote.contains(body))) return undefined;
  const text = (link.textContent ?? '').slice(0, 120).trim();
  const { author } = parts[answered] ?? {};
  if (linked === undefined) {
    const before = textBefore(link, body ?? link.parentElement?.parentElement ?? link);
    const isComment = namesAuthor(text, author) || /comment|reply/i.test(href);
    return isComment && before.length < opening && endsWithRepliedTo(before) ? answered : undefined;
  }
  const own = parts[at]?.text ?? '';
  // In what somebody wrote, words are the writer's; but who begins with a link to a comment's author answers that comment.
  const says = body ? opensWithAnswer(link, text, body, own, author) : saysItIsParent(link, text);
  return says || (answered < at && !own.includes(text) && namesAuthor(text, author)) ? answered : undefined;
}

/** What the engine prints beside the words: "Ann (12)", in whatever language it says what that is. */
function namesAuthor(text: string, author: string | undefined): boolean {
  return author !== undefined && author.length > 1 && text.toLowerCase().startsWith(author.toLowerCase());
}

/**
 * The link is the first of the words: "@Ann", "#12", the author's name, or anything after "Reply" or "in reply to".
 * @param own the comment's words; the byline may stand in one element with them
 */
function opensWithAnswer(
  link: Element,
  text: string,
  body: Element,
  own: string,
  author: string | undefined,
): boolean {
  const before = textBefore(link, body).trim();
  if (bareReply.test(lowerCase(before)) || endsWithRepliedTo(before)) return before.length < opening;
  if (/[\p{L}\p{N}]/u.test(before) && !(text !== '' && own.replace(ordinal, '').startsWith(text)))
    return false;
  return called.test(text) || (author !== undefined && text.toLowerCase() === author.toLowerCase());
}

function isMarkedAsParent(link: Element): boolean {
  const own = `${link.getAttribute('class') ?? ''} ${link.getAttribute('rel') ?? ''} ${link.getAttribute('data-role') ?? ''}`;
  return marksParent(own) || marksParent(link.parentElement?.getAttribute('class') ?? '');
}

function saysItIsParent(link: Element, text: string): boolean {
  if (saysParent(text)) return true;
  for (const name of ['title', 'aria-label']) if (saysParent(link.getAttribute(name) ?? '')) return true;
  const before = textBefore(link, link.parentElement?.parentElement ?? link);
  // "Reply @Ann": the bare word says it only before a name that is called.
  if (/^[@＠]/.test(text) && bareReply.test(lowerCase(before))) return true;
  return endsWithRepliedTo(before) || endsWithRepliedTo(text.slice(0, 60).replace(numberLast, ''));
}

/** Some words before an element, inside `around`. */
function textBefore(element: Element, around: Element): string {
  let text = '';
  let node: Node = element;
  for (let step = 0; step < 12 && text.length < 60; step++) {
    let previous: Node | null = node.previousSibling;
    while (previous?.lastChild) previous = previous.lastChild;
    const next: Node | null = previous ?? node.parentNode;
    if (!next || next === around) break;
    if (next.nodeType === 3) text = (next.nodeValue ?? '').slice(-80) + text;
    node = next;
  }
  return collapseSpaces(text);
}
