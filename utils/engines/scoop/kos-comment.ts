// What does a comment of Daily Kos (2006–2010) say, in full or shrunk to a line?

import type { CommentRecord } from '@/utils/forest/comment';
import { readLooseByline, readShortByline } from '@/utils/reading/byline';
import { defined } from '@/utils/reading/defined';
import { isElement } from '@/utils/reading/is-element';
import { readScore } from '@/utils/reading/score';
import { readText } from '@/utils/reading/text';
import { parentIn } from './actions';
import type { Context } from './context';
import { commentLinkOf } from './links';
import { isDeleted, permalinkOf } from './record';
import * as selectors from './selectors';

/** Parts of a comment in full that are not what its author wrote. */
const notProse = 'h3, h4, .crs, .cf, .cb, .cl, .sig';

function oneLine(nodes: readonly Element[], without?: Element): string {
  return readText(nodes, without).replaceAll('\n', ' ');
}

/** @param nodes the `div.cx`, the `div.csx`, or both where the reader may switch between them. */
export function readKosComment(
  item: Element,
  nodes: readonly ChildNode[],
  context: Context,
): CommentRecord | undefined {
  const id = item.id.slice(1);
  const elements = nodes.filter(isElement);
  const full = elements.find((element) => element.matches(selectors.kosFull));
  const shrunk = elements.find((element) => element.matches(selectors.kosShrunk));
  const shown = full ?? shrunk;
  if (!shown) return undefined;

  const titleElement = shown.querySelector('.cu');
  const title = (titleElement && oneLine([titleElement])) || undefined;
  const printed = shown.querySelector('.crd');
  const signature = shown.querySelector('.cb');
  const link = shown.querySelector('h4 a.dc');
  const byline = full
    ? signature && readLooseByline(oneLine([signature]))
    : readShortByline(oneLine([...shown.querySelectorAll('h4')], link ?? undefined));
  const text =
    full && readText([...full.childNodes].filter((node) => !isElement(node) || !node.matches(notProse)));
  const ownLink = [...shown.querySelectorAll('a[href]')]
    .map(commentLinkOf)
    .find((found) => found?.number === id);

  return defined({
    id,
    parent: full && parentIn([...full.querySelectorAll('.cl')], ownLink?.story ?? context.story),
    author: byline?.author,
    title,
    text,
    time: byline?.time,
    score: printed ? readScore(oneLine([printed])) : undefined,
    permalink: permalinkOf(ownLink, id, context, `c${id}`),
    sequence: Number(id),
    deleted: isDeleted(title, text) || undefined,
    isNew: shown.querySelector('.nw') ? true : undefined,
  });
}
