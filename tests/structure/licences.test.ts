// Does the extension name everybody whose work is in it?

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licencesPath, printLicences } from '../../scripts/licences/print-licences.ts';

it('as the builds have it (npm run check builds, npm run docs:licences writes)', () => {
  expect(readFileSync(licencesPath, 'utf8')).toBe(printLicences());
});
