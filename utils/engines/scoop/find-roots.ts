// Which elements of a page hold a Scoop thread?

import type { Finding } from '../engine';
import * as selectors from './selectors';
import { walkThread } from './walk';

const anyHint = selectors.hint.join(', ');

export function hasHint(document: Document): boolean {
  return document.querySelector(anyHint) !== null;
}

/** The small page with which the server answers the script of the dynamic modes. */
function isDynamicAnswer(document: Document): boolean {
  return /^\s*copyContent\(/.test(document.body?.getAttribute('onload') ?? '');
}

/** The smallest element that holds both. */
function commonHolder(first: Element, last: Element): Element {
  let holder = first.parentElement ?? first;
  while (!holder.contains(last) && holder.parentElement) holder = holder.parentElement;
  return holder;
}

/** Candidates, most certain first; where the form is missing, what holds all comments. */
function candidates(document: Document): Element[] {
  const forms = [...document.querySelectorAll(selectors.threadForm)];
  const outside = [...document.querySelectorAll(selectors.head)].filter(
    (head) => !head.closest(selectors.threadForm),
  );
  const [first] = outside;
  const last = outside.at(-1);
  const lists = [...document.querySelectorAll(selectors.kosList)]
    .filter((list) => !list.parentElement?.closest(selectors.kosList))
    .map((list) => list.closest(selectors.kosForm) ?? list);
  const answers = isDynamicAnswer(document) && document.body ? [document.body] : [];
  const loose = first && last && answers.length === 0 ? [commonHolder(first, last)] : [];
  return [...forms, ...lists, ...answers, ...loose];
}

function findingAt(root: Element): Finding | undefined {
  const [spot] = walkThread(root, 1);
  if (!spot) return undefined;
  const isForm = root.matches(`${selectors.threadForm}, ${selectors.kosForm}`);
  const hasStory = root.querySelector(selectors.storyId) !== null;
  const heads = root.querySelectorAll(selectors.head).length;
  return {
    engine: 'scoop',
    root,
    confidence: (isForm ? 0.9 : 0.8) + (hasStory ? 0.09 : 0),
    reasons: [
      ...(isForm ? [root.matches(selectors.kosForm) ? 'form#rateAllForm' : 'form[name=rate]'] : []),
      ...(hasStory ? ['story number'] : []),
      heads > 0 ? `${heads} comment heads` : `first comment of shape "${spot.shape}"`,
    ],
  };
}

/** The threads of a page, in page order. */
export function findRoots(document: Document): Finding[] {
  const seen = new Set<Element>();
  const findings = candidates(document).flatMap((root) => {
    if (seen.has(root)) return [];
    seen.add(root);
    return findingAt(root) ?? [];
  });
  return findings.sort((a, b) =>
    a.root.compareDocumentPosition(b.root) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
