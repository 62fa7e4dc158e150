// How are the Scoop fixtures written anew? `node scripts/scoop/write-fixtures.ts`

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fixtures } from './fixtures.ts';

const folder = fileURLToPath(new URL('../../tests/fixtures/scoop/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const { name, html } of fixtures) writeFileSync(`${folder}${name}.html`, html);
const truth = Object.fromEntries(fixtures.map((fixture) => [fixture.name, fixture.truth]));
writeFileSync(`${folder}truth.json`, `${JSON.stringify(truth, undefined, 2)}\n`);
console.log(`${fixtures.length} fixtures are in ${folder}`);
