// Is this URL of a page safe to show as a link?

/** The absolute URL of `href` as seen from `base`; undefined unless it is http or https. */
export function safeUrl(href: string, base: string): string | undefined {
  const url = parse(href, base);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : undefined;
}

/** Would whoever follows `href` run a script? */
export function runsScript(href: string, base: string): boolean {
  return parse(href, base)?.protocol === 'javascript:';
}

/** Not `canParse` and then once more: every permalink of a thread comes here. */
function parse(href: string, base: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}
