// What does the comment at this place say, whatever its shape?

import type { CommentRecord } from '@/utils/forest/comment';
import { defined } from '@/utils/reading/defined';
import { isElement } from '@/utils/reading/is-element';
import type { Context } from './context';
import { readFullComment } from './full-comment';
import { readKosComment } from './kos-comment';
import { dynamicContent, type Spot } from './spot';
import { readTitleRow } from './title-row';
import { walkThread } from './walk';

/** undefined if nothing there is a comment. */
export function readSpot(spot: Spot, context: Context): CommentRecord | undefined {
  if (spot.shape === 'row') return readTitleRow(spot.own, context);
  if (spot.shape === 'kos') return spot.item && readKosComment(spot.item, spot.own, context);
  if (spot.shape === 'dynamic') return readDynamic(spot, context);
  return readFullComment(spot, context);
}

/** While the page's script waits for the server, its number is all that is known of a comment. */
function readDynamic({ own: [frame] }: Spot, context: Context): CommentRecord | undefined {
  const content = isElement(frame) ? dynamicContent(frame) : undefined;
  if (!content) return undefined;
  const id = content.id.replace('content', '');
  const nodes = [...content.childNodes];
  const [inner] = walkThread(content, 1);
  const record = inner ? readFullComment(inner, context) : readTitleRow(nodes, context);
  return record ?? defined({ id, sequence: Number(id) });
}
