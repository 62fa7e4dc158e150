// When was a comment posted, by what its recipe found?

import type { Moment } from '@/utils/forest/comment';
import type { Value } from './find-values';
import { valueText } from './value-text';

/** `2026-03-07T10:14:00+01:00`, also with a space, without seconds, without a zone. */
const isoPattern = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d))?(?:\.\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/i;

/** Reads a date of a machine. */
export function readIso(value: string): { iso: string; instant: number } | undefined {
  const match = isoPattern.exec(value.trim());
  if (!match) return undefined;
  const [, day = '', minutes, seconds = '00', zone] = match;
  if (minutes === undefined) {
    const instant = Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(instant) ? undefined : { iso: day, instant };
  }
  const offset =
    zone === undefined ? '' : /^(z|utc)$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const iso = `${day}T${minutes}:${seconds}${offset}`;
  const instant = Date.parse(offset === '' ? `${iso}Z` : iso);
  return Number.isNaN(instant) ? undefined : { iso, instant };
}

/** Seconds or milliseconds since 1970, as scripts print them. */
function readEpoch(value: string): { iso: string; instant: number } | undefined {
  if (!/^\d{9,13}$/.test(value)) return undefined;
  const instant = value.length > 10 ? Number(value) : Number(value) * 1000;
  return { iso: new Date(instant).toISOString().replace('.000Z', 'Z'), instant };
}

/** The time in a value: by its attribute, by a `datetime` on or in the element, by its text. */
export function readTime(value: Value, readPrinted: (printed: string) => Moment): Moment | undefined {
  const { element, attribute } = value;
  const printed = valueText({ element }) ?? attribute?.trim();
  if (printed === undefined) return undefined;
  const timed = element.matches('[datetime]') ? element : element.querySelector('[datetime]');
  for (const machine of [attribute, timed?.getAttribute('datetime') ?? undefined]) {
    const exact = machine === undefined ? undefined : (readIso(machine) ?? readEpoch(machine.trim()));
    if (exact) return { text: printed, ...exact };
  }
  return readPrinted(attribute ?? printed);
}
