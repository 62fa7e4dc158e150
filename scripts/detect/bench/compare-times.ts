// Is the time of a comment the true one, to the minute?

export interface TimePair {
  /** Milliseconds since 1970. */
  readonly truth: number;
  /** ISO 8601 as found; absent if no time was found. */
  readonly found?: string;
}

const minute = 60_000;
/** Zones differ by quarters of an hour, and by less than 15 hours from UTC. */
const quarter = 15;
const farthestZone = 14 * 60;

/** For each whether it is right. A page that names no zone has one all the same: the same for all its comments. */
export function compareTimes(pairs: readonly TimePair[]): boolean[] {
  const zone = usualOffset(pairs);
  return pairs.map(({ truth, found }) => {
    if (found === undefined) return false;
    if (isDay(found))
      return Math.abs(Date.parse(`${found}T12:00Z`) - truth) <= (12 * 60 + farthestZone) * minute;
    const offset = offsetOf(found, truth);
    return offset === (hasZone(found) ? 0 : zone);
  });
}

function isDay(iso: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(iso);
}

function hasZone(iso: string): boolean {
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(iso) && iso.includes('T');
}

/** Minutes from the true time to the found one, read as UTC where it has no zone. */
function offsetOf(iso: string, truth: number): number {
  const found = Date.parse(hasZone(iso) ? iso : `${iso}Z`);
  return Math.floor(found / minute) - Math.floor(truth / minute);
}

function usualOffset(pairs: readonly TimePair[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { truth, found } of pairs) {
    if (found === undefined || isDay(found) || hasZone(found)) continue;
    const offset = offsetOf(found, truth);
    if (offset % quarter === 0 && Math.abs(offset) <= farthestZone)
      counts.set(offset, (counts.get(offset) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
