// To which site does a document belong?

interface Where {
  readonly hostname: string;
  /** From the innermost to the page itself; not in every Firefox. */
  readonly ancestorOrigins?: ArrayLike<string>;
}

/**
 * The host of its address, in lower case. What a page writes into a frame (`srcdoc`) has no address of its own and is
 * that page’s; if the frame is locked up (`sandbox`) its origin is none, but the browser may say in whose document it stands. Never what the
 * document says itself: by its `<base>` it would be any other site's, and take the place of that one's recipe.
 */
export function siteOf({ hostname, ancestorOrigins }: Where, origin: string): string {
  const hosts = [origin, ancestorOrigins?.[0]].map((one = '') =>
    URL.canParse(one) ? new URL(one).hostname : '',
  );
  return [hostname, ...hosts].find((host) => host !== '')?.toLowerCase() ?? '';
}
