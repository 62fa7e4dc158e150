// Which elements of a page hold a Scoop thread?

import type { PageRoot } from '@/utils/reading/page-roots';
import type { Finding } from '../engine';
import * as selectors from './selectors';
import { walkThread } from './walk';

const anyHint = selectors.hint.join(', ');

export function hasHint(page: PageRoot): boolean {
  return page.querySelector(anyHint) !== null;
}

/** The small page with which the server answers the script of the dynamic modes. */
function isDynamicAnswer(body: Element | undefined): body is Element {
  return /^\s*copyContent\(/.test(body?.getAttribute('onload') ?? '');
}

/** The smallest element that holds both. */
function commonHolder(first: Element, last: Element): Element {
  let holder = first.parentElement ?? first;
  while (!holder.contains(last) && holder.parentElement) holder = holder.parentElement;
  return holder;
}

/** Candidates, most certain first; where the form is missing, what holds all comments. */
function candidates(page: PageRoot): Element[] {
  const { body } = page as Partial<Document>;
  const forms = [...page.querySelectorAll(selectors.threadForm)];
  const outside = [...page.querySelectorAll(selectors.head)].filter(
    (head) => !head.closest(`${selectors.threadForm}, select`),
  );
  const [first] = outside;
  const last = outside.at(-1);
  const lists = [...page.querySelectorAll(selectors.kosList)]
    .filter((list) => !list.parentElement?.closest(selectors.kosList))
    .map((list) => list.closest(selectors.kosForm) ?? list);
  const answers = isDynamicAnswer(body) ? [body] : [];
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
export function findRoots(page: PageRoot): Finding[] {
  const seen = new Set<Element>();
  const findings = candidates(page).flatMap((root) => {
    if (seen.has(root)) return [];
    seen.add(root);
    return findingAt(root) ?? [];
  });
  return findings.sort((a, b) =>
    a.root.compareDocumentPosition(b.root) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
