// What of a fetched page would run or never come, once its comments stand in the page at hand?

import type { Steps } from '@/utils/reading/steps';

/** Where scripts that draw pictures late keep their addresses. */
const late = [
  ['src', ['data-src', 'data-lazy-src', 'data-original']],
  ['srcset', ['data-srcset', 'data-lazy-srcset']],
] as const;

/**
 * Takes away what would run: handlers are those of another page, whose scripts are not here. Pictures that a script would have drawn get
 * their addresses. Frames do not: a site may ask first, before it draws those of others.
 */
export function* makeInert(fetched: Document): Steps<void> {
  // Some of these lead elsewhere.
  for (const element of fetched.querySelectorAll('script, meta[http-equiv]')) element.remove();
  for (const frame of fetched.querySelectorAll('iframe[srcdoc]')) frame.setAttribute('sandbox', '');
  for (const picture of fetched.querySelectorAll('img, source')) {
    drawLate(picture);
    yield;
  }
  for (const element of fetched.body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (/^on/i.test(name)) element.removeAttribute(name);
    yield;
  }
}

function drawLate(picture: Element): void {
  for (const [attribute, names] of late) {
    const shown = picture.getAttribute(attribute) ?? '';
    const kept = names.map((name) => picture.getAttribute(name)).find((value) => value?.trim());
    if (kept && (shown === '' || shown.startsWith('data:'))) picture.setAttribute(attribute, kept);
  }
}
