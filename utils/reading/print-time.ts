// How are the numbers of an ISO 8601 time written?

/** With two digits: `7` is `07`. */
export const two = (number: number) => String(number).padStart(2, '0');

/** @param minutes ahead of UTC: `-300` is `-05:00` */
export function printOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
