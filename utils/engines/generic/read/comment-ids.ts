// Which id has each comment of an unknown blog, the same at every reading of the page?

import type { CommentId } from '@/utils/forest/comment';
import { openUniqueIds } from '../../shared/unique-ids';
import type { Segment } from '../find/segment';
import type { Parts } from './parts';

const numberAttributes = [
  'data-comment-id',
  'data-commentid',
  'data-id',
  'data-cid',
  'data-post-id',
  'data-postid',
  'data-pid',
  'data-message-id',
  'data-reply-id',
  'data-node-id',
  'data-key',
  'data-fullname',
  'data-comment',
];
/** Ids of parts, which may stand before the comment's own. */
const partId = /avatar|form|button|reply-?(?:link|to)|menu|vote|score|content|body|toggle|author|user/i;

/** The id that the page gives a comment: an element's own, or the number that its scripts know it by. */
export function elementIdOf(segment: Segment, elements: readonly Element[]): string | undefined {
  for (const at of segment.own.slice(0, 6)) {
    const element = elements[at];
    if (!element) continue;
    if (element.id && element.id.length <= 80 && /\d|[a-z]{6}/i.test(element.id) && !partId.test(element.id))
      return element.id;
    for (const name of numberAttributes) {
      const value = element.getAttribute(name)?.trim();
      if (value && value.length <= 80) return value;
    }
    const anchor = element.nodeName === 'A' ? element.getAttribute('name') : undefined;
    if (anchor && /\d/.test(anchor)) return anchor;
  }
  return undefined;
}

/** One id for each comment: the page's, else the permalink's fragment, else drawn from author, time and first words. */
export function nameComments(parts: readonly Parts[]): readonly CommentId[] {
  const byElement = countIds(parts.map(({ elementId }) => elementId));
  const byLink = countIds(parts.map(({ permalink }) => fragmentOf(permalink)));
  const unique = openUniqueIds('.');
  return parts.map((part) => {
    const fragment = fragmentOf(part.permalink);
    // An id that several comments claim is none of a comment.
    const own = part.elementId && byElement.get(part.elementId) === 1 ? part.elementId : undefined;
    const linked = fragment && byLink.get(fragment) === 1 ? fragment : undefined;
    return unique(
      own ??
        linked ??
        `t${hash(`${part.author ?? ''}\n${part.time?.text ?? ''}\n${part.text.slice(0, 80)}`)}`,
    );
  });
}

function fragmentOf(permalink: string | undefined): string | undefined {
  const at = permalink?.indexOf('#') ?? -1;
  return at < 0 ? undefined : permalink?.slice(at + 1) || undefined;
}

function countIds(ids: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** FNV-1a, 53 bits of two runs: enough to tell the comments of a thread apart. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return ((low >>> 0) + (high & 0xfffff) * 0x1_0000_0000).toString(36);
}
