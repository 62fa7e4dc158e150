// Which comment does the address, or a link that the reader follows, lead to?

import { comesBack } from './comes-back';

/**
 * Calls back with the decoded fragment at once if the reader has just come and the address has one, when it changes, and when a link to a
 * fragment of this same page is clicked (also one that the address already names, which changes nothing). Before the page hears of that
 * click, too: many go there by a script of their own, and what is folded away has no place to go to. Who comes back to a page (`isBack`) may have
 * gone on from there.
 */
export function followFragments(
  document: Document,
  follow: (fragment: string, isComing?: boolean, isBack?: boolean) => void,
  signal: AbortSignal,
  hasCome: boolean,
): void {
  const view = document.defaultView;
  if (!view) return;
  const arrive = (isBack: boolean) => {
    if (view.location.hash.length > 1) follow(decodeFragment(view.location.hash), false, isBack);
  };
  view.addEventListener('hashchange', () => arrive(false), { signal });
  for (const capture of [true, false])
    document.addEventListener(
      'click',
      (event) => {
        // The target of what is pressed in a shadow root is its host.
        const [pressed] = event.composedPath();
        const link = pressed instanceof Element ? pressed.closest('a[href]') : null;
        if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || link.hash.length < 2) return;
        if (link.href.split('#')[0] !== view.location.href.split('#')[0]) return;
        if (capture || link.hash === view.location.hash) follow(decodeFragment(link.hash), capture);
      },
      { signal, capture },
    );
  // A page whose comments come late cannot be scrolled to where they were.
  if (hasCome) arrive(comesBack() && view.scrollY > 0);
}

/** What `#…` names. A fragment that is no valid encoding stands for itself. */
export function decodeFragment(hash: string): string {
  const fragment = hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
