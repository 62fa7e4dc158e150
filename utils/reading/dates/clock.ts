// Which time of day, in which zone, stands at a place of a text?

import { zoneOffset } from '../zones';
import type { DateToken } from './date-tokens';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC, where the text names a zone. */
  readonly offset?: number;
  /** Index behind its last token. */
  readonly next: number;
}

const halves: Readonly<Record<string, 'am' | 'pm'>> = {
  am: 'am',
  a: 'am',
  pm: 'pm',
  p: 'pm',
  上午: 'am',
  午前: 'am',
  凌晨: 'am',
  早上: 'am',
  오전: 'am',
  πμ: 'am',
  ص: 'am',
  صباحا: 'am',
  قظ: 'am',
  下午: 'pm',
  午後: 'pm',
  晚上: 'pm',
  오후: 'pm',
  μμ: 'pm',
  م: 'pm',
  مساء: 'pm',
  بظ: 'pm',
};

/** Signs behind the hour, the minute and the second: `10時14分`, `10시 14분 5초`. */
const easternHours = new Set(['時', '时', '点', '點', '시']);
const easternMinutes = new Set(['分', '분']);
const easternSeconds = new Set(['秒', '초']);

/** What may stand behind a time of day. */
const hourWords = new Set(['uhr', 'h', 'hrs', 'hs', 'g', 'ч']);

const two = (token: DateToken | undefined) => token?.kind === 'number' && token.raw.length === 2;
const touches = (a: DateToken | undefined, b: DateToken | undefined) => a !== undefined && a.end === b?.start;

/**
 * The time of day that begins at token `at`: `5:04 pm`, `17:04:09`, `17h04`, `5 p. m.`, `17 Uhr`, `下午5:04`, `17時4分`.
 * A point between hour and minute (`17.04`) counts behind a date or before "Uhr" only.
 */
export function clockAt(tokens: readonly DateToken[], at: number, afterDate: boolean): Clock | undefined {
  const before = tokens[at]?.kind === 'word' ? halves[tokens[at].text] : undefined;
  const first = before && tokens[at]?.text.length !== 1 ? at + 1 : at;
  const hour = tokens[first];
  if (hour?.kind !== 'number' || hour.raw.length > 2) return undefined;
  const mark = tokens[first + 1]?.text ?? '';
  const minute = tokens[first + 2];
  const colon = mark === ':' && two(minute);
  const french = mark === 'h' && two(minute);
  const eastern = easternHours.has(mark);
  const point = mark === '.' && two(minute) && touches(hour, tokens[first + 1]);
  let next = first + 1;
  let minutes = 0;
  let seconds = 0;
  if (colon || french || (point && (afterDate || tokens[first + 3]?.text === 'uhr'))) {
    minutes = minute?.value ?? 0;
    next = first + 3;
    if (tokens[next]?.text === mark && two(tokens[next + 1])) {
      seconds = tokens[next + 1]?.value ?? 0;
      next += 2;
      // A fraction of a second.
      if (/^[.,]$/.test(tokens[next]?.text ?? '') && touches(tokens[next], tokens[next + 1]))
        if (tokens[next + 1]?.kind === 'number' && touches(tokens[next - 1], tokens[next])) next += 2;
    }
  }
  if (eastern) {
    next = first + 2;
    if (minute?.kind === 'number' && easternMinutes.has(tokens[first + 3]?.text ?? '')) {
      minutes = minute.value;
      next = first + 4;
      if (tokens[next]?.kind === 'number' && easternSeconds.has(tokens[next + 1]?.text ?? '')) {
        seconds = tokens[next]?.value ?? 0;
        next += 2;
      }
    }
  }
  const exact = next > first + 1;
  const half = before && first > at ? { name: before, next } : halfAt(tokens, next);
  const isHourWord = hourWords.has(tokens[half?.next ?? next]?.text ?? '');
  if (!exact && !half && !(isHourWord && (afterDate || tokens[next]?.text === 'uhr'))) return undefined;
  next = half?.next ?? next;
  if (isHourWord) next += 1;
  if (half && (hour.value > 12 || hour.value === 0) && hour.value > 23) return undefined;
  const hours = half && hour.value <= 12 ? (hour.value % 12) + (half.name === 'pm' ? 12 : 0) : hour.value;
  const zone = exact ? zoneAt(tokens, next) : undefined;
  return {
    hour: hours,
    minute: minutes,
    second: seconds,
    ...(zone && { offset: zone.offset }),
    next: zone?.next ?? next,
  };
}

/** `pm`, `p.m.`, `p. m.` */
function halfAt(tokens: readonly DateToken[], at: number) {
  const word = tokens[at];
  const name = word?.kind === 'word' ? halves[word.text] : undefined;
  if (!name || !word) return undefined;
  if (word.text.length > 1 || !/[ap]/.test(word.text)) return { name, next: at + 1 };
  let next = at + 1;
  if (tokens[next]?.text === '.') next += 1;
  if (tokens[next]?.text === 'm') next += tokens[next + 1]?.text === '.' ? 2 : 1;
  // A lone "a" is a word of many languages; behind the digits ("5:04p") it is none.
  else if (!touches(tokens[at - 1], word)) return undefined;
  return { name, next };
}

/** `Z`, `UTC`, `GMT+2`, `+01:00`, `-0500`, `EST`, each also in brackets. */
export function zoneAt(
  tokens: readonly DateToken[],
  from: number,
): { offset: number; next: number } | undefined {
  const bracket = tokens[from]?.text === '(' || tokens[from]?.text === '[';
  const at = bracket ? from + 1 : from;
  const close = (found: { offset: number; next: number }) => ({
    offset: found.offset,
    next: bracket && /^[)\]]$/.test(tokens[found.next]?.text ?? '') ? found.next + 1 : found.next,
  });
  const token = tokens[at];
  if (!token) return undefined;
  const shift = shiftAt(tokens, at, bracket);
  if (shift) return close(shift);
  if (token.kind !== 'word') return undefined;
  if (token.raw === 'Z' || token.raw === 'z') return close({ offset: 0, next: at + 1 });
  if (token.raw === 'UTC' || token.raw === 'GMT')
    return close(shiftAt(tokens, at + 1, true) ?? { offset: 0, next: at + 1 });
  // In capitals and long enough, or "At" and "Nt" would be zones.
  const offset = /^[A-Z]{3,5}$/.test(token.raw) ? zoneOffset(token.raw) : undefined;
  return offset === undefined ? undefined : close({ offset, next: at + 1 });
}

function shiftAt(tokens: readonly DateToken[], at: number, named: boolean) {
  const sign = tokens[at]?.text;
  const hours = tokens[at + 1];
  if (!sign || !'+-−'.includes(sign) || hours?.kind !== 'number' || !touches(tokens[at], hours))
    return undefined;
  const factor = sign === '+' ? 1 : -1;
  if (hours.raw.length === 4)
    return {
      offset: factor * (Math.floor(hours.value / 100) * 60 + (hours.value % 100)),
      next: at + 2,
    };
  if (hours.raw.length > 2 || hours.value > 14) return undefined;
  if (tokens[at + 2]?.text === ':' && two(tokens[at + 3]))
    return { offset: factor * (hours.value * 60 + (tokens[at + 3]?.value ?? 0)), next: at + 4 };
  // "14:05 - 3 replies" names no zone.
  return named || sign === '+' ? { offset: factor * hours.value * 60, next: at + 2 } : undefined;
}
