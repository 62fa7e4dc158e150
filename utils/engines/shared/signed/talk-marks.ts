// What does the markup of a wiki's talk page say of its parts?

/** Never part of a discussion, beside quotes: table of contents, what a template says is no talk, edit links (MediaWiki, 2026-11). */
export const noTalk = '#toc, .toc, .mw-notalk, .mw-editsection, ol.references';

/** Set by the DiscussionTools extension round a comment, with a permanent id (from documentation, 2026-11). */
export const commentStart = '[data-mw-comment-start]';

/** A person's name on their own talk page links nowhere (MediaWiki, 2026-11). */
export const selfLink = 'mw-selflink';
