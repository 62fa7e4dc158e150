// Where in each comment do its author, time, score and words stand?

import type { Owners } from '../shared/owners';
import type { IdSource, Source } from '../shared/recipe';
import { ownSelectors, stableClasses, stepSelector } from './stable-marks';

/** What is known of the comments while a recipe is made of them. */
export interface Ground {
  readonly root: Element;
  readonly elements: readonly Element[];
  readonly owners: Owners;
}

const authorSources: readonly Source[] = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.fn',
  '[rel~="author"]',
  '.author',
  '[class*="author" i] a',
  '[class*="author" i]',
  '.username',
  '[class*="username" i]',
  '[class*="user" i]',
  '.name',
  '[class*="name" i]',
  'cite',
  'strong',
  'b',
];

const timeSources: readonly Source[] = [
  'time',
  '[datetime]',
  '[itemprop~="commentTime"]',
  '[itemprop~="datePublished"]',
  '[class*="date" i]',
  '[class*="time" i]',
  '[class*="age" i]',
  'abbr[title]@title',
  '[title*=":"]@title',
];

/** For each comment its own first match, outside of its replies. */
function firstIn({ root, owners }: Ground, selector: string): Map<number, Element> {
  const first = new Map<number, Element>();
  for (const element of root.querySelectorAll(selector)) {
    const owner = owners.ownerOf(element);
    if (owner !== undefined && !first.has(owner) && /\S/.test(element.textContent ?? ''))
      first.set(owner, element);
  }
  return first;
}

const shareOf = (ground: Ground, found: ReadonlyMap<number, Element>) => found.size / ground.elements.length;

/** A part that most comments lack is another part, except that which only some can have. */
const enough = 0.5;

function usual(ground: Ground, sources: readonly Source[]): Source[] {
  const found = sources.map((source) => {
    const selector = source.replace(/@[\w-]+$/, '');
    return { source, share: shareOf(ground, firstIn(ground, selector)) };
  });
  return found
    .filter(({ share }) => share >= enough)
    .map(({ source }) => source)
    .slice(0, 3);
}

/** From the comment down to the part: `header > span > a`. */
function pathTo(part: Element, comment: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = part; at && at !== comment && steps.length < 5; at = at.parentElement)
    steps.unshift(stepSelector(at));
  return steps.join(' > ');
}

/**
 * The sources by which a part that was pointed at is found in the other comments too, the surest first; empty where it
 * is in no comment.
 */
export function sourcesOf(part: Element, ground: Ground): Source[] {
  const owner = ground.owners.ownerOf(part);
  const comment = owner === undefined ? undefined : ground.elements[owner];
  if (!comment || comment === part) return [];
  const around = part.parentElement && part.parentElement !== comment ? part.parentElement : undefined;
  const inside = around
    ? stableClasses(around).map((name) => `.${CSS.escape(name)} > ${stepSelector(part)}`)
    : [];
  const tried = new Set([...ownSelectors(part), part.localName, ...inside, pathTo(part, comment)]);
  const hits = [...tried].flatMap((selector) => {
    const found = firstIn(ground, selector);
    return owner !== undefined && found.get(owner) === part ? [{ selector, count: found.size }] : [];
  });
  return hits
    .sort((one, other) => other.count - one.count)
    .slice(0, 2)
    .map(({ selector }) => selector);
}

/** What was pointed at, or what usually says it. */
export function guessAuthor(ground: Ground, part: Element | undefined): Source[] {
  return part ? sourcesOf(part, ground) : usual(ground, authorSources);
}

/** What was pointed at, or what usually says it. */
export function guessTime(ground: Ground, part: Element | undefined): Source[] {
  return part ? sourcesOf(part, ground) : usual(ground, timeSources);
}

/**
 * The kind of element that holds most of the words.
 * @param model the comment that was pointed at
 * @param parts selectors of author and time, which are not in the body
 */
export function guessBody(ground: Ground, model: Element, parts: readonly Source[]): string[] {
  const index = ground.elements.indexOf(model);
  const not = parts.map((source) => source.replace(/@[\w-]+$/, '')).filter((selector) => selector !== '');
  const own = [...model.querySelectorAll('*')]
    .filter((one) => ground.owners.ownerOf(one) === index)
    .slice(0, 200);
  const ranked = own
    .filter((one) => not.every((selector) => !one.matches(selector) && !one.querySelector(selector)))
    .filter((one) => !ground.elements.some((comment) => comment !== model && one.contains(comment)))
    .map((one) => ({ one, length: (one.textContent ?? '').trim().length }))
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length);
  for (const { one } of ranked.slice(0, 6)) {
    const kinds = ownSelectors(one).filter((selector) => firstIn(ground, selector).get(index) === one);
    const [best] = kinds
      .map((selector) => ({ selector, share: shareOf(ground, firstIn(ground, selector)) }))
      .filter(({ share }) => share >= 0.7)
      .sort((a, b) => b.share - a.share);
    if (best) return [best.selector, ...(one.localName === 'p' ? [] : ['p'])];
  }
  return shareOf(ground, firstIn(ground, 'p')) >= enough ? ['p'] : [];
}

/** Where the comment's own number is: on the element, or in its link. */
export function guessId({ elements, root, owners }: Ground): IdSource | undefined {
  const names = ['id', 'data-comment-id', 'data-commentid', 'data-id', 'data-post-id', 'data-fullname'];
  const own = names.find((name) => {
    const values = elements
      .map((element) => element.getAttribute(name))
      .filter((value) => /\d/.test(value ?? ''));
    return values.length > elements.length * 0.9 && new Set(values).size === values.length;
  });
  if (own !== undefined)
    return { from: [`@${own}`], take: own === 'data-fullname' ? 'whole' : 'last number' };
  for (const selector of ['[id]', 'a[name]', 'a[href*="#"]'] as const) {
    const attribute = selector === '[id]' ? 'id' : selector === 'a[name]' ? 'name' : 'href';
    const values = new Map<number, string>();
    for (const element of root.querySelectorAll(selector)) {
      const owner = owners.ownerOf(element);
      const value = element.getAttribute(attribute) ?? '';
      const key = attribute === 'href' ? value.slice(value.indexOf('#')) : value;
      if (owner !== undefined && !values.has(owner) && /\d/.test(key)) values.set(owner, key);
    }
    if (values.size > elements.length * 0.9 && new Set(values.values()).size === values.size)
      return { from: [`${selector}@${attribute}`], take: 'last number' };
  }
  return undefined;
}
