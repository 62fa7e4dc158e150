// How is an ISO 8601 time written?

/** With two digits: `7` is `07`. */
export const two = (number: number) => String(number).padStart(2, '0');

/** @param minutes ahead of UTC: `-300` is `-05:00` */
export function printOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * `2010-12-05T06:45:33-05:00`, as one flat string: of what a template puts together V8 keeps all pieces, 120 bytes for each comment.
 * @param clock `06:45:33`
 * @param offset as `printOffset` gives it, `Z`, or empty where no zone is named
 */
export function printTime(day: string, clock: string, offset: string): string {
  return [day, 'T', clock, offset].join('');
}
