// Writes the list of supported engines: npm run docs:engines

import { writeFileSync } from 'node:fs';
import { listPath, printEngines } from './engines/supported-engines.ts';

writeFileSync(listPath, await printEngines());
process.stdout.write(`${listPath} is written.\n`);
