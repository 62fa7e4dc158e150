// By which marks does MediaWiki's markup give itself away?

/** What the parser made of the page's wikitext, in every skin since 1.30 (2026-11). */
export const content = '.mw-parser-output';

/** Talk namespaces are the odd ones; the class is set by every skin (2026-11). */
export const talkPage = 'body.ns-talk';

/** Never part of a discussion, beside quotes: table of contents, what a template says is no talk, edit links (2026-11). */
export const noTalk = '#toc, .toc, .mw-notalk, .mw-editsection, ol.references';

/** Set by the DiscussionTools extension round a comment, with a permanent id (from documentation, 2026-11). */
export const commentStart = '[data-mw-comment-start]';

/** A person's name on their own talk page links nowhere (2026-11). */
export const selfLink = 'mw-selflink';
