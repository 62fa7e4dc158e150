// Which ids does the page use for which comment?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import type { Parts } from '../read/parts';
import { elementsOf, type Territories } from './territories';

export interface CommentNames {
  /** The comment that an id, a fragment or a number names; undefined if none or several could be meant. */
  find(reference: string): number | undefined;
  /** The comment whose anchor or permalink a link points to. */
  follow(href: string): number | undefined;
  /** The comment whose number an address ends in, whatever it is an address of: `/members/12` seems to lead to comment 12. */
  followPath(href: string): number | undefined;
}

/** Elements of a comment whose ids are its own. */
const cap = 40;
/** `/comment-permalink/12`, `/c/12/?page=2`. */
const lastStep = /\/([\da-f]{8,40}|\d{1,20})\/?(?:[?#]|$)/i;
/** `/talk/900?cid=12` */
const inQuery = /[?&](?:comment_?(?:id)?|cid|pid)=(\d{1,20})/i;
/** Several comments bear it: a story's number, an id of a form. */
const ambiguous = -1;

const idAttribute =
  /^(?:id|commentid|thingid|(?:data-)?(?:[a-z]+-){0,3}(?:id|cid|pid|key|guid|uuid|hash|fullname|permalink))$|^data-(?:comment|post|reply|message|node)$/;
const notOwn =
  /parent|user|author|member|story|article|thread|topic|blog|root|reply-?to|form|target|index|forum|entry|page|template|layout|element/i;

/** Where a name was seen: on the comment's element or a wrapper, or further in. */
class NameTable {
  readonly #whole = new Map<string, number>();
  readonly #tails = new Map<string, number>();

  add(name: string, at: number): void {
    put(this.#whole, name, at);
    const tail = tailOf(name);
    if (tail !== undefined) put(this.#tails, tail, at);
  }

  whole(name: string): number | undefined {
    return this.#whole.get(name);
  }

  tail(tail: string): number | undefined {
    return this.#tails.get(tail);
  }
}

/** Reads the names that each comment's elements bear. */
export function* readNames(territories: Territories, parts: readonly Parts[]): Steps<CommentNames> {
  const { spans } = territories;
  const outer = new NameTable();
  const inner = new NameTable();
  yield* mapInSteps(spans.starts, (start, at) => {
    const { elementId, permalink } = parts[at] ?? {};
    if (elementId !== undefined) outer.add(elementId, at);
    const fragment = permalink === undefined ? undefined : fragmentOf(permalink);
    if (fragment) inner.add(fragment, at);
    if (permalink !== undefined) inner.add(permalink, at);
    nameAnchorBefore(spans.elements[start] as Element, (name) => inner.add(name, at));
    for (const index of elementsOf(territories, at, cap)) {
      const table = index <= start ? outer : inner;
      const element = spans.elements[index] as Element;
      for (const attribute of territories.attributesOf(index)) {
        const value = isName(attribute, element) ? (element.getAttribute(attribute) ?? '') : '';
        if (value !== '' && value.length <= 120) table.add(value, at);
      }
    }
  });
  const known = (at: number | undefined) => (at === undefined || at === ambiguous ? undefined : at);
  const find = (reference: string) => {
    const name = reference.replace(/^#/, '');
    const whole = known(outer.whole(name)) ?? known(inner.whole(name));
    if (whole !== undefined) return whole;
    const tail = tailOf(name);
    if (tail === undefined) return undefined;
    return known(outer.tail(tail)) ?? known(inner.tail(tail));
  };
  const follow = (href: string) => {
    const fragment = fragmentOf(href);
    const name = fragment ?? inQuery.exec(href)?.[1];
    const named = name === undefined ? undefined : find(name);
    return named ?? known(inner.whole(href)) ?? known(inner.whole(href.split('#')[0] ?? ''));
  };
  const followPath = (href: string) => {
    const last = lastStep.exec(href)?.[1];
    return last === undefined ? undefined : find(last);
  };
  return { find, follow, followPath };
}

function put(table: Map<string, number>, name: string, at: number): void {
  const known = table.get(name);
  table.set(name, known === undefined || known === at ? at : ambiguous);
}

/** Does an attribute name what it stands on? */
function isName(attribute: string, element: Element): boolean {
  if (attribute === 'id' || (attribute === 'name' && element.nodeName === 'A')) return true;
  return idAttribute.test(attribute) && !notOwn.test(attribute);
}

/** `<a name="c12"></a>` right before the comment. */
function nameAnchorBefore(element: Element, add: (name: string) => void): void {
  const before = element.previousElementSibling;
  if (before?.nodeName !== 'A' || before.hasAttribute('href')) return;
  const name = before.id || before.getAttribute('name');
  if (name) add(name);
}

/** What stays of `comment-123` or `t1_ab12cd` where each place writes its own prefix. */
function tailOf(name: string): string | undefined {
  const found = /(?:^|[^\da-z])([\da-f]{8,40}(?:-[\da-f]{2,12}){0,5}|\d{1,20})$|(\d{1,20})$/i.exec(
    name.slice(-80),
  );
  return found?.[1] ?? found?.[2];
}

function fragmentOf(href: string): string | undefined {
  const hash = href.indexOf('#');
  if (hash < 0 || hash === href.length - 1) return undefined;
  const fragment = href.slice(hash + 1, hash + 200);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
