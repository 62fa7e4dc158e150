// Who wrote a comment and when, according to its byline?

import type { Moment } from '@/utils/forest/comment';
import { datePatterns, readMoment } from './moment';

export interface Byline {
  /** Absent where nobody signed. */
  readonly author?: string;
  readonly time: Moment;
}

/** The name may itself contain " on ", so the date is looked for from the right (a greedy name). */
const dated = new RegExp(String.raw`^by\b(?:\s+(.*\S))?\s+on\s+(${datePatterns.long})`, 'i');
/** A site may print dates as it likes; one without a single digit is none. */
const otherwise = /^by\b(?:\s+(.*\S))?\s+on\s+(\S.*\d.*)$/i;
/** `by Ann, 03/10/2024 07:00:00 AM EST (4.00 / 4)`, behind the title of a comment that is not shown in full. */
const short = new RegExp(String.raw`^by\b(?:\s+(.*\S))?\s*,\s+(${datePatterns.short})`, 'i');

/** What Scoop puts behind the name of a paying subscriber. */
const mark = /\s*\(!\)$/;

function nameIn(printed: string | undefined, mail: string | undefined): string | undefined {
  const bare = printed?.replace(mark, '').trim();
  const tail = mail ? `(${mail})` : undefined;
  const name =
    bare && tail && bare.endsWith(tail) ? bare.slice(0, -tail.length).replace(mark, '').trim() : bare;
  return name || undefined;
}

function bylineOf(match: RegExpExecArray | null, mail: string | undefined): Byline | undefined {
  if (!match) return undefined;
  const author = nameIn(match[1], mail);
  return { ...(author !== undefined && { author }), time: readMoment(match[2] ?? '') };
}

/** Reads a line such as `by Ann (mail) on Sat Dec 04, 2010 at 04:41:18 PM EST`; `mail` is the address as the page prints it. */
export function readByline(line: string, mail?: string): Byline | undefined {
  return bylineOf(dated.exec(line), mail);
}

/** The same for a line that stands where a byline must be, whatever its date looks like. */
export function readLooseByline(line: string, mail?: string): Byline | undefined {
  return bylineOf(dated.exec(line) ?? otherwise.exec(line), mail);
}

/** Reads what follows the title in a title row: `by Ann, 03/10/2024 07:00:00 AM EST (4.00 / 4)`. */
export function readShortByline(line: string): Byline | undefined {
  return bylineOf(short.exec(line), undefined);
}
