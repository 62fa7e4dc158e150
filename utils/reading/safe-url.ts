// Is this URL of a page safe to show as a link?

/** The absolute URL of `href` as seen from `base`; undefined unless it is http or https. */
export function safeUrl(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
