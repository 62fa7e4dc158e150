// When does a printed date say that a comment was posted?

import type { Moment } from '@/utils/forest/comment';
import { printOffset, printTime, two } from './print-time';
import { zoneOffset } from './zones';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const clock = String.raw`(?:at\s+)?(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([AP])M\b)?(?:\s+([A-Z][A-Z0-9]{1,4})\b)?`;
/** `Sat Dec 04, 2010 at 04:41:18 PM EST`; the day may be ordinal (Scoop 1.0), "at" and the zone may lack (MySQL 3.22). */
const longDate = String.raw`(?:[A-Za-z]{3}\s+)?([A-Za-z]{3})\s+(\d{1,2})(?:st|nd|rd|th)?,\s+(\d{4})\s+${clock}`;
/** `12/04/2010 04:41:18 PM EST`, month first, as in title rows. */
const shortDate = String.raw`(\d{1,2})/(\d{1,2})/(\d{4})\s+${clock}`;

/** Sources of patterns that find such a date inside a longer text. */
export const datePatterns = {
  long: longDate.replaceAll(/\((?!\?)/g, '(?:'),
  short: shortDate.replaceAll(/\((?!\?)/g, '(?:'),
};

const longPattern = new RegExp(`^${longDate}$`, 'i');
const shortPattern = new RegExp(`^${shortDate}$`, 'i');

/** Scoop prints a fixed zone and knows no summer time, so an hour may be missing. */
const uncertainty = 60;

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function monthOf(text: string): number {
  const named = months.indexOf(text.toLowerCase());
  return named < 0 ? Number(text) : named + 1;
}

/**
 * Reads the dates that Scoop prints, in the byline and in title rows, 12 or 24 hours, with or without seconds.
 * A date that it cannot read, or that no calendar has, keeps its text alone.
 */
export function readMoment(printed: string): Moment {
  const text = printed.replaceAll(/\s+/g, ' ').trim();
  const match = longPattern.exec(text) ?? shortPattern.exec(text);
  if (!match) return { text };
  const [, month = '', day = '', year = '', hour = '', minute = '', second = '0', half, zone] = match;
  const parts = [
    Number(year),
    monthOf(month),
    Number(day),
    hourOf(Number(hour), half),
    Number(minute),
    Number(second),
  ];
  const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = parts;
  const local = new Date(Date.UTC(y, mo - 1, d, h, mi, s));
  const real = local.getUTCMonth() === mo - 1 && local.getUTCDate() === d && h < 24 && mi < 60 && s < 60;
  if (!real || (half && Number(hour) > 12)) return { text };
  const offset = zone === undefined ? undefined : zoneOffset(zone);
  const time = `${two(h)}:${two(mi)}:${two(s)}`;
  return {
    text,
    iso: printTime(`${year}-${two(mo)}-${two(d)}`, time, offset === undefined ? '' : printOffset(offset)),
    instant: local.getTime() - (offset ?? 0) * 60_000,
    uncertainty,
  };
}
