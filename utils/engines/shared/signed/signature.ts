// Who signed at a date?

import { linkedUser, type Namespaces } from './user-names';
import { isBlock, stepBackwards } from './walk';

/** No signature is longer, so a link further away is part of the text (DiscussionTools has the same limit). */
const longest = 100;

export interface Signature {
  readonly author: string;
  /** What the signature prints before the date. */
  readonly text: string;
}

/**
 * Looks from a date back for links to the pages of one person, within the paragraph.
 * @param until a node that is another comment's already
 */
export function findSignature(
  date: Text,
  before: string,
  until: Node | undefined,
  namespaces: Namespaces,
): Signature | undefined {
  let author: string | undefined;
  let text = before;
  let signed = before;
  let length = before.trim().length;
  for (const { node, leaves } of stepBackwards(date)) {
    if (node === until || isBlock(node) || length >= longest) break;
    // Since 2023 a link of the page's own may be around the date: to the comment.
    if (!leaves || node.contains(date)) continue;
    if (node.nodeType === 3) {
      text = (node as Text).data + text;
      length += (node as Text).data.trim().length;
    }
    const user = linkedUser(node, namespaces);
    if (user === undefined || (author !== undefined && user !== author)) continue;
    author = user;
    signed = text;
  }
  return author === undefined ? undefined : { author, text: signed };
}
