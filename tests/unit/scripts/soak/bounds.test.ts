// Does a soak fail for what grows, and only for that?

import { describe, expect, it } from 'vitest';
import { judgeLife, type Life } from '../../../../scripts/soak/bounds';
import type { Sample } from '../../../../scripts/soak/sample';

const sample: Sample = { heap: 3_000, nodes: 2_000, listeners: 15, documents: 1 };
const rounds = 12;

function livesWith(change: (round: number) => Partial<Sample>): readonly Sample[] {
  return Array.from({ length: rounds }, (_, round) => ({ ...sample, ...change(round) }));
}

const still = livesWith(() => ({}));
const life: Life = {
  name: 'lists',
  first: sample,
  off: still,
  on: still,
  same: still,
  loads: still,
  background: still.map(() => 700),
};

const broken = (change: Partial<Life>, short = false) =>
  judgeLife({ ...life, ...change }, short)
    .filter(({ holds }) => !holds)
    .map(({ name }) => name);

describe('the bounds of a soak', () => {
  it('hold where all is as it was', () => {
    expect(broken({})).toEqual([]);
    expect(broken({}, true)).toEqual([]);
  });

  it.each(['off', 'on', 'same', 'loads'] as const)(
    'are broken by a listener more each round, %s',
    (state) => {
      for (const short of [false, true])
        expect(broken({ [state]: livesWith((round) => ({ listeners: 15 + round })) }, short)).toContainEqual(
          expect.stringContaining('listeners more each round'),
        );
    },
  );

  it('are broken by a document, by nodes and by heap that stay', () => {
    const off = livesWith((round) => ({ documents: round, nodes: 100 * round, heap: 100 * round }));
    expect(broken({ off }, true)).toHaveLength(3);
  });

  it('are broken by listeners that stay after the first round, and do not grow', () => {
    expect(broken({ off: livesWith(() => ({ listeners: 16 })) })).toEqual([
      'lists, turned off: listeners more than before all acts',
    ]);
  });

  it('bear a browser that learns, and one odd round', () => {
    const off = livesWith((round) => ({
      heap: 3_000 + 200 * (1 - 1 / (1 + round)) + (round === 7 ? 400 : 0),
      nodes: round === rounds - 1 ? 4_000 : 2_000,
    }));
    expect(broken({ off })).toEqual([]);
  });

  it('are broken by a background that grows, and by nothing measured', () => {
    expect(broken({ background: still.map((_, round) => 700 + 9 * round) })).toHaveLength(1);
    expect(broken({ loads: [] }).length).toBeGreaterThan(0);
  });
});
