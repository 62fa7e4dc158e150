// By which marks does Scoop's markup give itself away?

/** Holds all comments of a page; in every version and theme that was seen (2026-10). */
export const threadForm = 'form[name="rate" i]';

/**
 * Title, score and byline of a comment shown in full, most certain first (2026-10).
 * `commenthead`: stock block `comment`; `editorialhead`: stock block `moderation_comment`.
 */
export const head = '.commenthead, .editorialhead';

/** What the author wrote, their signature and the actions; next sibling of the head (2026-10). */
export const body = '.commentbody';

/** `<A NAME="3">` round the title (2026-10). Users may write such anchors in their own text too. */
export const anchor = 'a[name]';

/** Frame of a comment in the dynamic modes, which the page's script fills anew (2026-10). */
export const dynamicContent = '[id^="content"]';

/** Daily Kos 2006–2010 (2026-10): the form, its lists, a comment in full and one shrunk to a line. */
export const kosForm = 'form#rateAllForm';
export const kosList = 'ul.cm';
export const kosFull = '.cx';
export const kosShrunk = '.csx';

/** The story's number, `2010/12/4/155121/180`; on a poll page the poll's (2026-10). */
export const storyId = 'input[name="sid" i]:not([value=""]), input[name="qid" i]';

/** The box with which a member rates a comment: a list, or radio buttons since 1.2 (2026-10). */
export const ratingChoice = 'select[name^="rating_" i] option, input[type="radio" i][name^="rating_" i]';

/** The small page with which the server answers the script of the dynamic modes (2026-10). */
const dynamicAnswer = 'body[onload*="copyContent("]';

/** What a page of Scoop comments has at least one of. */
export const hint = [threadForm, head, kosForm, `${kosList} > li`, dynamicAnswer];
