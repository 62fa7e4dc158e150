// What does a comment that is shown in full say, in any theme but Daily Kos'?

import type { CommentRecord } from '@/utils/forest/comment';
import { type Byline, readByline, readLooseByline } from '@/utils/reading/byline';
import { defined } from '@/utils/reading/defined';
import { elementsIn } from '@/utils/reading/elements-in';
import { isElement } from '@/utils/reading/is-element';
import { readScore } from '@/utils/reading/score';
import { readText } from '@/utils/reading/text';
import { parentIn, withoutActions } from './actions';
import type { Context } from './context';
import { commentLinkOf, commentNumber } from './links';
import { isDeleted, permalinkOf } from './record';
import * as selectors from './selectors';
import { readHead, type Spot, tableAnchor } from './spot';

/** A comment's nodes by what they hold. */
interface Parts {
  readonly anchor: Element | undefined;
  readonly head: readonly ChildNode[];
  readonly headText: string;
  readonly body: readonly ChildNode[];
  /** What follows the body: nothing in the stock block, byline and actions on European Tribune. */
  readonly tail: readonly ChildNode[];
}

/** Head and body in cells of one table; the cells of the head come first. */
function tableParts(table: Element): Parts {
  const anchor = tableAnchor(table);
  const headCell = anchor?.closest('td');
  const cells = [...table.querySelectorAll('td')].filter((cell) => !cell.querySelector('table'));
  const body = cells[cells.indexOf(headCell as HTMLTableCellElement) + 1];
  const head = headCell ? [headCell] : [];
  return { anchor, head, headText: readText(head, anchor), body: body ? [body] : [], tail: [] };
}

function partsOf({ shape, own, head: known }: Spot): Parts {
  const [first] = own;
  if (shape === 'table' && isElement(first)) return tableParts(first);
  if (shape === 'bare') {
    const line = own.findIndex((node) => node.nodeName === 'BR');
    const end = line < 0 ? own.length : line;
    const { anchor } = readHead(own);
    const head = own.slice(0, end);
    return { anchor, head, headText: readText(head, anchor), body: own.slice(end), tail: [] };
  }
  const bodyAt = own.findIndex((node) => isElement(node) && node.matches(selectors.body));
  const end = bodyAt < 0 ? own.length : bodyAt;
  const head = own.slice(0, end);
  const { anchor, text: headText } = known ?? readHead(head);
  // Too deep for the browser, head and body are flattened: their content stands behind them.
  const isFlat = anchor !== undefined && !first?.contains(anchor);
  const bodyEnd = isFlat ? own.length : end + 1;
  return { anchor, head, headText, body: own.slice(end, bodyEnd), tail: own.slice(bodyEnd) };
}

/** Before the title of a new comment, in bold of its own and in the same anchor. */
const newMark = '[new]';

/** The title is all that the anchor holds but for that mark; in bold behind the anchor where the browser flattened it. */
function titleOf({ anchor, head }: Parts): { title: string | undefined; isNew: boolean } {
  const holder = anchor?.textContent?.trim() ? [anchor] : undefined;
  const bolds = elementsIn(holder ?? head, 'b');
  const isNew = bolds.length > 1 && bolds[0]?.textContent?.trim() === newMark;
  const text = holder ? readText(holder) : readText(bolds.slice(isNew ? 1 : 0));
  return { title: (holder && isNew ? text.slice(newMark.length).trim() : text) || undefined, isNew };
}

function scoreOf(links: readonly Element[], headText: string, context: Context) {
  for (const link of links) {
    const score = readScore(link.textContent ?? '', context.scale);
    if (score) return score;
  }
  const printed = /\(((?:none|-?\d+(?:\.\d+)?) ?\/ ?\d+)\)/.exec(headText)?.[1];
  return printed === undefined ? undefined : readScore(printed, context.scale);
}

function firstByline(text: string, read: (line: string) => Byline | undefined): Byline | undefined {
  for (const line of text.split('\n')) {
    const byline = read(line);
    if (byline) return byline;
  }
  return undefined;
}

/** Prose before the last line that is a byline: where no element tells the body from it. */
function splitAtByline(text: string, mail: string | undefined): { text: string; byline: Byline | undefined } {
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => readByline(line, mail) !== undefined);
  if (at < 0) return { text, byline: undefined };
  return { text: lines.slice(0, at).join('\n'), byline: readByline(lines[at] ?? '', mail) };
}

/** Reads a comment with head and body; undefined if it has no number, as the preview of an unposted one. */
export function readFullComment(spot: Spot, context: Context): CommentRecord | undefined {
  const parts = partsOf(spot);
  const links = elementsIn(parts.head, 'a[href]');
  const ownLink = links.map(commentLinkOf).find((link) => link !== undefined);
  const id = commentNumber(parts.anchor?.getAttribute('name') ?? null) ?? ownLink?.number;
  if (id === undefined) return undefined;

  const { title, isNew } = titleOf(parts);
  const signed = spot.shape === 'bare' ? parts.body : parts.tail;
  const mail = [...links, ...elementsIn(signed, 'a[href]')]
    .findLast((link) => /^mailto:/i.test(link.getAttribute('href') ?? ''))
    ?.textContent?.trim();
  const bodyText = withoutActions(readText(parts.body));
  const inBody =
    spot.shape === 'bare' ? splitAtByline(bodyText, mail) : { text: bodyText, byline: undefined };
  const byline =
    firstByline(parts.headText, (line) => readLooseByline(line, mail)) ??
    firstByline(readText(parts.tail), (line) => readByline(line, mail)) ??
    inBody.byline;
  const text = parts.body.length > 0 ? inBody.text : undefined;

  return defined({
    id,
    parent: parentIn([...parts.body, ...parts.tail], ownLink?.story ?? context.story),
    author: byline?.author,
    title,
    text,
    time: byline?.time,
    score: scoreOf(links, parts.headText, context),
    permalink: permalinkOf(ownLink, id, context),
    sequence: Number(id),
    deleted: isDeleted(title, text) || undefined,
    isNew: isNew || undefined,
  });
}
