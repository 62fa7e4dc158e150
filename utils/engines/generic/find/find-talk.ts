// Is a page a discussion in which people sign what they write, as on wikis?

import { findSigned, type Signed } from '../../shared/signed/find-signed';

export interface Talk {
  /** Innermost element that holds all signed comments. */
  readonly root: Element;
  readonly count: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One or two signatures stand under many a page that somebody approved or quoted. */
const fewest = 3;
const plenty = 5;
/** A clock and a bracket soon behind it, in whatever script, as each signature has them: the browser finds that by itself. */
const clockAndZone = /[:.٫：](?:\d\d|[^\0-\x7f]{2})[\s\S]{0,64}?\(/g;

/**
 * A signature is links to one person's pages and a date with its zone, at the end of a paragraph: nothing else on the web
 * looks like it, so that a few of several people are a discussion. Undefined for fewer.
 */
export function findTalk(body: Element): Talk | undefined {
  if ((body.textContent?.match(clockAndZone)?.length ?? 0) < fewest) return undefined;
  const signed = [...findSigned(body)];
  if (signed.length < fewest) return undefined;
  const people = new Set(signed.map(({ author }) => author)).size;
  const confidence = signed.length >= plenty && people > 1 ? 0.97 : 0.7;
  return { root: holderOf(signed) ?? body, count: signed.length, confidence };
}

function holderOf(signed: readonly Signed[]): Element | undefined {
  const last = signed.at(-1)?.last;
  let top = signed[0]?.first.parentElement;
  while (top && last && !top.contains(last)) top = top.parentElement;
  return top ?? undefined;
}
