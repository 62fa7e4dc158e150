// Does what is built mean what is written?

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * `!(a <= b)` is no `a > b` where one of them is `NaN` or missing: with `unsafe_comps`, what was built read replies by no indentation, on three
 * engines of the corpus, while all tests of the source passed (2026-11). `unsafe_math` moves numbers about in the same way.
 */
test('no comparison or sum is written shorter that is another one for what is missing', () => {
  const config = readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8');
  expect(config).toContain('terserOptions');
  expect(config).not.toMatch(/\bunsafe_(?:comps|math|undefined)\s*:\s*true/);
});
