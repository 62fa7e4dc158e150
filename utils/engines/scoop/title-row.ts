// What does the title row of a comment that is not shown in full say?

import type { CommentRecord } from '@/utils/forest/comment';
import { readShortByline } from '@/utils/reading/byline';
import { defined } from '@/utils/reading/defined';
import { elementsIn } from '@/utils/reading/elements-in';
import { readScore } from '@/utils/reading/score';
import { readText } from '@/utils/reading/text';
import type { Context } from './context';
import { commentLinkOf } from './links';
import { isDeleted, permalinkOf } from './record';
import { rowLink } from './spot';

/** `[new] TITLE by Ann, 03/10/2024 07:00:00 AM EST (4.00 / 4)`. It has no body, so no text. */
export function readTitleRow(nodes: readonly ChildNode[], context: Context): CommentRecord | undefined {
  const titleLink = rowLink(nodes);
  const link = elementsIn(nodes, 'a[href]')
    .map(commentLinkOf)
    .find((found) => found !== undefined);
  if (!titleLink || !link) return undefined;
  const title = readText([titleLink]) || undefined;
  const around = readText(nodes, titleLink).replaceAll('\n', ' ');
  const isNew = around.startsWith('[new]');
  const signed = around.replace(/^\[new\]\s*/, '').replace(/^Editorial:\s*/, '');
  const byline = readShortByline(signed);
  const score = /\(([^()]*)\)(?: \[[^[\]]*\])?$/.exec(signed)?.[1];
  return defined({
    id: link.number,
    parent: link.parent,
    author: byline?.author,
    title,
    time: byline?.time,
    score: score === undefined ? undefined : readScore(score, context.scale),
    permalink: permalinkOf(link, link.number, context),
    sequence: Number(link.number),
    deleted: isDeleted(title, undefined) || undefined,
    isNew: isNew || undefined,
  });
}
