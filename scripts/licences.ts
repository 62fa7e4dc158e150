// Writes the licences of what the last builds hold: npm run docs:licences

import { writeFileSync } from 'node:fs';
import { licencesPath, printLicences } from './licences/print-licences.ts';

writeFileSync(licencesPath, printLicences());
process.stdout.write(`${licencesPath} is written.\n`);
