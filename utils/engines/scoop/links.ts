// What does a link of a Scoop page say about a comment?

/** A link to a comment: `/comments/SID/3#3`, `/comments/SID/3?mode=alone;showrate=1#3` or, in a title row, `/comments/SID?pid=1#3`. */
export interface CommentLink {
  /** Everything before the comment's number, as written: `/comments/2010/12/4/155121/180`. */
  readonly prefix: string;
  /** The same from `/comments/` on, to tell whether two links are about one story. */
  readonly story: string;
  /** The comment's number. */
  readonly number: string;
  /** The number of the comment that it answers; only a title row's link names it. */
  readonly parent?: string;
}

/** Daily Kos writes `#c3`, all others `#3`. */
const direct = /^([^?#]*?(\/comments\/[^?#]+))\/(\d+)(?:\?[^#]*)?#c?(\d+)$/;
const byParent = /^([^?#]*?(\/comments\/[^?#]+))\?pid=(\d+)[^#]*#c?(\d+)$/;
const fragmentOnly = /^#c?(\d+)$/;

export function readCommentLink(href: string): CommentLink | undefined {
  const row = byParent.exec(href);
  if (row) {
    const [, prefix = '', story = '', parent = '', number = ''] = row;
    return { prefix, story, number, ...(Number(parent) > 0 && { parent }) };
  }
  const [, prefix = '', story = '', inPath, number = ''] = direct.exec(href) ?? [];
  return inPath !== undefined && inPath === number ? { prefix, story, number } : undefined;
}

/** The comment link that an element's `href` holds, if it is one. */
export function commentLinkOf(element: Element): CommentLink | undefined {
  const href = element.getAttribute('href');
  return href === null ? undefined : readCommentLink(href.trim());
}

/**
 * The number that a "Parent" link names: `#1` (flat, unthreaded) or `/comments/SID/1#1` of the same story.
 * `story` is the comment's own; undefined if the page does not tell, then any will do.
 */
export function parentNumber(href: string, story: string | undefined): string | undefined {
  const fragment = fragmentOnly.exec(href.trim());
  if (fragment) return fragment[1];
  const link = readCommentLink(href.trim());
  if (!link || link.parent !== undefined) return undefined;
  return story === undefined || link.story === story ? link.number : undefined;
}

/** A numbered anchor's number; 0 is the preview of a comment that is not posted yet. */
export function commentNumber(name: string | null): string | undefined {
  return name !== null && /^[1-9]\d*$/.test(name) ? name : undefined;
}
