// By which marks does MediaWiki's markup give itself away?

/** What the parser made of the page's wikitext, in every skin since 1.30 (2026-11). */
export const content = '.mw-parser-output';

/** Talk namespaces are the odd ones; the class is set by every skin (2026-11). */
export const talkPage = 'body.ns-talk';

/** Any page of a wiki may be signed, except an article: it belongs to nobody. Skins mark the namespace (2026-11). */
export const hint = [`body:not(.ns-0) ${content}`];
