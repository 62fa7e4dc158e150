// Who answers whom, if the level of each comment is known?

/** Each answers the last one before it that stands one level higher; null for the top level. */
export function parentsOf(depths: readonly number[]): (number | null)[] {
  const last: number[] = [];
  return depths.map((depth, index) => {
    last[depth] = index;
    last.length = depth + 1;
    return depth > 0 ? (last[depth - 1] ?? null) : null;
  });
}
