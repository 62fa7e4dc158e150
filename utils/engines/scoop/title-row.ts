// What does the title row of a comment that is not shown in full say?

import type { CommentRecord } from '@/utils/forest/comment';
import { readShortByline } from '@/utils/reading/byline';
import { defined } from '@/utils/reading/defined';
import { isElement } from '@/utils/reading/is-element';
import { readScore } from '@/utils/reading/score';
import { readText } from '@/utils/reading/text';
import type { Context } from './context';
import { type CommentLink, commentLinkOf } from './links';
import { isDeleted, permalinkOf } from './record';
import { rowLink } from './spot';

function firstCommentLink(nodes: readonly ChildNode[]): CommentLink | undefined {
  for (const node of nodes.filter(isElement)) {
    for (const link of node.matches('a') ? [node] : node.querySelectorAll('a[href]')) {
      const found = commentLinkOf(link);
      if (found) return found;
    }
  }
  return undefined;
}

/** `[new] TITLE by Ann, 03/10/2024 07:00:00 AM EST (4.00 / 4)`. It has no body, so no text. */
export function readTitleRow(nodes: readonly ChildNode[], context: Context): CommentRecord | undefined {
  const titleLink = rowLink(nodes);
  const link = firstCommentLink(nodes);
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
