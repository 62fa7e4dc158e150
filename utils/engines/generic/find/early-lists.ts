// Which lists of a page that still loads may hold the long thread of an unknown blog?

import { leadsHere, type PageKeys, readPageKeys } from '../outline/same-page';
import { countDatesIn } from './count-dates';
import { ofDiscussion } from './gate';

/** Of a shorter list there is little to skip below the first screen. */
const long = 50;
/** So many neighbours are looked at: where bylines and words stand side by side, each second one has a date. */
const looked = 6;
const fewestDated = 3;
/** The most that the corpus has on a page is five; of lists in lists each would have its text read again. */
const mostLooks = 40;
/** Letters of each, on average: the months of an archive are dated too. */
const fewestLetters = 40;
/** What can be skipped by itself, which no part of a table can, and is no paragraph of prose. */
const holders = new Set(['DIV', 'LI', 'ARTICLE', 'SECTION', 'DT', 'DD']);

/**
 * Elements whose children are comments, by all that can be seen at next to no cost; it is the search that decides, once all
 * of the page is there. Dated pictures and articles are left out, which a script of the page may measure to lay them out.
 */
export function findEarlyLists(document: Document): Element[] {
  const items = [...document.querySelectorAll(`:nth-child(${long})`)]
    .filter(({ nodeName }) => holders.has(nodeName))
    .slice(0, mostLooks);
  if (items.length === 0) return [];
  const keys = readPageKeys(document);
  return items.flatMap((item) => {
    const list = item.parentElement;
    return list && isOfDiscussion(item, list, keys) && isTalk(item) ? [list] : [];
  });
}

/** It is called so, or leads to a place on this page: to itself, or to what it answers. */
function isOfDiscussion(item: Element, list: Element, keys: PageKeys): boolean {
  if (item.matches(ofDiscussion) || list.matches(ofDiscussion)) return true;
  return [...item.querySelectorAll('a[href*="#"]:not([href="#"])')].some((link) =>
    leadsHere(link.getAttribute('href') ?? '', keys),
  );
}

function isTalk(last: Element): boolean {
  let dated = 0;
  let letters = 0;
  let item: Element | null = last;
  for (let count = 0; item && count < looked; count++, item = item.previousElementSibling) {
    const text = item.textContent ?? '';
    letters += text.length;
    if (countDatesIn(text) > 0 || item.querySelector('time')) dated += 1;
  }
  return dated >= fewestDated && letters >= looked * fewestLetters;
}
