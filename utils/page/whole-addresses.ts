// Where do links and pictures of a fetched page lead, once its comments stand in the page at hand?

import type { Places } from '@/utils/reading/places';
import { runsScript, safeUrl } from '@/utils/reading/safe-url';
import type { Steps } from '@/utils/reading/steps';
import { decodeFragment } from './follow-links';

/** Attributes that hold an address, and on what they do: elsewhere they are words of the page's scripts. */
const holders: readonly (readonly [attribute: string, selector: string])[] = [
  ['href', '[href]'],
  ['xlink:href', 'svg [*|href]'],
  ['src', '[src]'],
  ['action', 'form[action]'],
  ['formaction', '[formaction]'],
  ['poster', '[poster]'],
  ['cite', '[cite]'],
  ['data', 'object[data]'],
  ['background', '[background]'],
];

/** What leads to the page that it stands in, if it names no address, or an empty one. */
const leadsBack = 'form:not([method="dialog" i]), a[href=""], [formaction=""]';

/**
 * Makes the addresses of a fetched page whole, by its own base, so that they lead from any other page where they led there. A link to a
 * fragment stays a link within the page, if what it names is brought along or is here already. What would run a script is taken away;
 * other addresses that are not of the web stay as they are.
 * @param url where the page was found: what names no other address leads there
 * @param places the comments that are brought along
 * @param here the page at hand
 */
export function* makeAddressesWhole(
  fetched: Document,
  url: string,
  places: Places,
  here: Document,
): Steps<void> {
  const base = fetched.baseURI;
  const settle = settleFragments(fetched, places, here);
  for (const [attribute, selector] of holders)
    for (const element of fetched.body.querySelectorAll(selector)) {
      const value = element.getAttribute(attribute)?.trim();
      if (!value) continue;
      if (runsScript(value, base)) element.removeAttribute(attribute);
      else if (!value.startsWith('#')) element.setAttribute(attribute, safeUrl(value, base) ?? value);
      // A drawing refers to its own parts so.
      else if (element.matches('a, area')) element.setAttribute(attribute, settle(value));
      yield;
    }
  for (const element of fetched.body.querySelectorAll(leadsBack)) {
    const attribute =
      element.nodeName === 'FORM' ? 'action' : element.nodeName === 'A' ? 'href' : 'formaction';
    if (!element.getAttribute(attribute)?.trim()) element.setAttribute(attribute, url);
    yield;
  }
  for (const element of fetched.body.querySelectorAll('[srcset]')) {
    element.setAttribute('srcset', wholeSources(element.getAttribute('srcset') ?? '', base));
    yield;
  }
}

/** "small.png 1x, large.png 2x": addresses end at a space, or at a comma that is not inside of them. */
function wholeSources(sources: string, base: string): string {
  return sources.replace(
    /([^\s,](?:\S*[^\s,])?)(\s[^,]*)?/g,
    (_, url: string, size = '') => (safeUrl(url, base) ?? url) + size,
  );
}

function settleFragments(fetched: Document, places: Places, here: Document): (href: string) => string {
  const brought = new Set<Node | undefined>();
  for (const { own, item, branch } of places.values())
    for (const node of [...own, item, branch]) brought.add(node);
  const targetThere = targetsOf(fetched);
  const targetHere = targetsOf(here);

  function isBrought(fragment: string): boolean {
    let at: Node | null | undefined = targetThere(fragment);
    while (at && !brought.has(at)) at = at.parentNode;
    return Boolean(at);
  }

  const [address = ''] = here.URL.split('#', 1);
  const [hereBase = ''] = here.baseURI.split('#', 1);
  return (href) => {
    const fragment = decodeFragment(href);
    const leadsToTop = /^(top)?$/i.test(fragment);
    if (!leadsToTop && !targetHere(fragment) && !isBrought(fragment))
      return safeUrl(href, fetched.baseURI) ?? href;
    return hereBase === address ? href : address + href;
  };
}

/** What a fragment names: an element by its id, or an anchor by its name, as old pages have it. */
function targetsOf(document: Document): (fragment: string) => Element | undefined {
  const anchors = new Map<string | null, Element>();
  for (const anchor of document.querySelectorAll('a[name]')) anchors.set(anchor.getAttribute('name'), anchor);
  return (fragment) => document.getElementById(fragment) ?? anchors.get(fragment);
}
