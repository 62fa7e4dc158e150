// What does a message in a `pre` say, of which only its head and foot are marked?

import type { Moment } from '@/utils/forest/comment';
import { isElement } from '@/utils/reading/is-element';
import { readText } from '@/utils/reading/text';
import { foot } from './selectors';

/** What stands in the text alone. */
export interface Message {
  readonly author?: string;
  readonly time?: Moment;
  readonly text?: string;
}

/** `From: Ada Stone @ 2024-03-05  8:10 UTC (`; who writes to several is named after "From:" alone. */
const sender = /(?:^|\n)From: ([^\n]{1,200}?) @ (\d{4})-(\d\d)-(\d\d) +(\d{1,2}):(\d\d) UTC/;
/** The lines of the head end with an empty one. */
const headEnd = /\n[ \t]*\n/;

function momentOf([, , year, month, day, hour = '', minute]: readonly string[]): Moment {
  const clock = `${hour.padStart(2, '0')}:${minute}`;
  const iso = `${year}-${month}-${day}T${clock}:00+00:00`;
  return { text: `${year}-${month}-${day} ${clock} UTC`, iso, instant: Date.parse(iso), uncertainty: 1 };
}

/** The text behind the head, without quotes and without the foot. */
function bodyOf(nodes: readonly Node[]): string {
  const body: Node[] = [];
  let isHead = true;
  let first = '';
  for (const node of nodes) {
    if (isElement(node) && node.matches(foot)) break;
    if (isHead) {
      const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
      const end = headEnd.exec(text);
      if (!end) continue;
      isHead = false;
      first = text.slice(end.index + end[0].length);
    } else if (!isElement(node) || !node.matches('.q')) body.push(node);
  }
  return [first.replaceAll(/\s+/g, ' ').trim(), readText(body)].filter((part) => part !== '').join(' ');
}

/** @param pre the element that holds the message */
export function readMessage(pre: Element): Message {
  const nodes = [...pre.childNodes];
  const from = nodes.findIndex((node) => node.nodeType === 3 && sender.test(node.nodeValue ?? ''));
  const match = from < 0 ? null : sender.exec(nodes[from]?.nodeValue ?? '');
  if (!match) return {};
  const text = bodyOf(nodes.slice(from + 1));
  return { author: (match[1] ?? '').trim(), time: momentOf(match), ...(text && { text }) };
}
