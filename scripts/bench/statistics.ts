// What do several measurements say together?

/** NaN of nothing. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** Each number is the median of what stands in its place in all records; records may be nested. */
export function medians<T extends object>(records: readonly T[]): T {
  const [first] = records;
  if (!first) throw new Error('There is no median of nothing.');
  const entries = Object.entries(first).map(([key, value]) => {
    const values = records.map((record) => (record as Record<string, unknown>)[key]);
    const isNumber = typeof value === 'number';
    return [key, isNumber ? median(values as number[]) : medians(values.filter(isRecord))] as const;
  });
  return Object.fromEntries(entries) as T;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A cost at a size. */
export interface Point {
  readonly size: number;
  readonly cost: number;
}

/** How the cost grows with the size: 1 in proportion, 2 with the square; undefined where a cost is too small to say. */
export function exponent(small: Point, large: Point): number | undefined {
  if (!(small.cost >= 1 && large.cost >= 1)) return undefined;
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
}
