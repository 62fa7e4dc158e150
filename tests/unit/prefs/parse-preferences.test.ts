// Is whatever was stored read as preferences that everything else can rely on?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePreferences, parseSitePreferences } from '@/utils/prefs/parse-preferences';
import { defaultPreferences, densities, type Preferences, themes } from '@/utils/prefs/preferences';
import { replyOrders, sortKeys } from '@/utils/view/state';

const score = fc.double({ min: -1_000_000, max: 1_000_000, noNaN: true });

/** Plain objects, as storage gives them. */
const plain = { noNullPrototype: true } as const;

const preferences: fc.Arbitrary<Preferences> = fc.record(
  {
    sort: fc.constantFrom(...sortKeys),
    replies: fc.constantFrom(...replyOrders),
    minimumScore: fc.option(score, { nil: null }),
    showUnrated: fc.boolean(),
    fold: fc.oneof(
      fc.constant({ kind: 'nothing' } as const),
      fc.constant({ kind: 'replies' } as const),
      fc.record({ kind: fc.constant('deeper' as const), than: fc.integer({ min: 0, max: 1_000 }) }, plain),
      fc.record({ kind: fc.constant('rated' as const), atMost: score }, plain),
    ),
    threadLines: fc.boolean(),
    density: fc.constantFrom(...densities),
    theme: fc.constantFrom(...themes),
    enabled: fc.boolean(),
    everywhere: fc.boolean(),
  },
  plain,
);

const junk = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Objects with the right keys and mostly the wrong values, which `junk` alone hardly ever hits on. */
const damaged = fc.record(
  {
    sort: junk,
    replies: junk,
    minimumScore: fc.oneof(junk, fc.double()),
    showUnrated: junk,
    fold: fc.oneof(
      junk,
      fc.record({
        kind: fc.constantFrom('nothing', 'deeper', 'rated', 'later'),
        than: fc.oneof(fc.double(), junk),
        atMost: fc.oneof(fc.double(), junk),
      }),
    ),
    threadLines: junk,
    density: junk,
    theme: junk,
    enabled: junk,
    everywhere: junk,
  },
  { requiredKeys: [] },
);

function expectValid(parsed: Preferences): void {
  expect(Object.keys(parsed).sort()).toEqual(Object.keys(defaultPreferences).sort());
  expect(sortKeys).toContain(parsed.sort);
  expect(replyOrders).toContain(parsed.replies);
  expect(densities).toContain(parsed.density);
  expect(themes).toContain(parsed.theme);
  for (const key of ['showUnrated', 'threadLines', 'enabled', 'everywhere'] as const)
    expect(parsed[key]).toBeTypeOf('boolean');
  if (parsed.minimumScore !== null) expect(parsed.minimumScore).toSatisfy(isSaneScore);
  const { fold } = parsed;
  expect(['nothing', 'replies', 'deeper', 'rated']).toContain(fold.kind);
  if (fold.kind === 'deeper') {
    expect(fold.than).toSatisfy(Number.isInteger);
    expect(fold.than).toBeGreaterThanOrEqual(0);
    expect(fold.than).toBeLessThanOrEqual(1_000);
  }
  if (fold.kind === 'rated') expect(fold.atMost).toSatisfy(isSaneScore);
}

function isSaneScore(value: unknown): boolean {
  return Number.isFinite(value) && Math.abs(value as number) <= 1_000_000;
}

test('anything at all gives valid preferences', () => {
  fc.assert(
    fc.property(fc.oneof(junk, damaged), (raw) => expectValid(parsePreferences(raw))),
    { numRuns: 1_000 },
  );
});

test('valid preferences come back as they were, also through JSON and with unknown fields', () => {
  fc.assert(
    fc.property(preferences, (valid) => {
      expect(parsePreferences(valid)).toStrictEqual(valid);
      expect(parsePreferences({ ...valid, version: 9, later: [1] })).toStrictEqual(valid);
      // JSON knows no minus zero; a score has no use for it.
      expect(parsePreferences(JSON.parse(JSON.stringify(valid)))).toEqual(JSON.parse(JSON.stringify(valid)));
    }),
  );
});

test('a damaged field costs no other field', () => {
  fc.assert(
    fc.property(
      preferences,
      fc.constantFrom(...(Object.keys(defaultPreferences) as (keyof Preferences)[])),
      (valid, key) => {
        const parsed = parsePreferences({ ...valid, [key]: { broken: true } });
        expect(parsed).toStrictEqual({ ...valid, [key]: defaultPreferences[key] });
      },
    ),
  );
});

test('a site keeps only what it says, and says it readably', () => {
  fc.assert(
    fc.property(fc.oneof(junk, damaged), (raw) => {
      const site = parseSitePreferences(raw);
      expectValid({ ...defaultPreferences, ...site });
      for (const key of Object.keys(site)) expect(Object.hasOwn(raw as object, key)).toBe(true);
    }),
  );
  expect(parseSitePreferences({ sort: 'best', theme: 'neon', enabled: undefined })).toStrictEqual({
    sort: 'best',
  });
});

describe('hostile data', () => {
  test('a stored __proto__ lends no fields and changes no prototype', () => {
    const raw = JSON.parse(
      '{"__proto__": {"sort": "newest", "enabled": false}, "constructor": 1, "theme": "dark"}',
    );
    expect(parsePreferences(raw)).toStrictEqual({ ...defaultPreferences, theme: 'dark' });
    expect(parsePreferences(Object.create({ sort: 'newest' }))).toStrictEqual(defaultPreferences);
    expect(({} as Record<string, unknown>).sort).toBeUndefined();
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1e308, 1_000_001, '3', [], true])(
    '%s is no minimum score',
    (value) => {
      expect(parsePreferences({ minimumScore: value }).minimumScore).toBeNull();
      expect(parsePreferences({ fold: { kind: 'rated', atMost: value } }).fold).toEqual({ kind: 'nothing' });
    },
  );

  test.each([-1, 1.5, 1e9, Number.NaN, '2', null])('%s is no depth', (than) => {
    expect(parsePreferences({ fold: { kind: 'deeper', than } }).fold).toEqual({ kind: 'nothing' });
  });
});
