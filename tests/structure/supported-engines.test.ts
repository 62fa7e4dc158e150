// Does the list of supported engines say what the registry says?

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listPath, printEngines } from '../../scripts/engines/supported-engines.ts';

it('is written anew after each change of the registry (npm run docs:engines)', {
  timeout: 60_000,
}, async () => {
  expect(readFileSync(listPath, 'utf8')).toBe(await printEngines());
});
