// Is the code sound, apart from what it does? (`npm run check`, `npm run check -- types biome` for some checks)

import { mkdirSync, writeFileSync } from 'node:fs';
import { type Check, stages } from './check/checks.ts';
import { reports } from './run/paths.ts';

/** Enough for the slow ones not to stand in a line, and little enough for a small machine. */
const sideBySide = 2;

const wanted = process.argv.slice(2);
const known = stages.flat().map((check) => check.name);
const strange = wanted.filter((name) => !known.includes(name));
if (strange.length > 0) {
  console.error(`There is no check named ${strange.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}

const results: { name: string; passed: boolean; seconds: number }[] = [];

async function make(check: Check): Promise<void> {
  const begin = performance.now();
  const { passed, output } = await check.run();
  const seconds = (performance.now() - begin) / 1000;
  results.push({ name: check.name, passed, seconds });
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${check.name.padEnd(14)} ${seconds.toFixed(1).padStart(5)} s`);
  if (!passed) console.log(output.trimEnd().replace(/^/gm, '       '));
}

for (const stage of stages) {
  const queue = stage.filter((check) => wanted.length === 0 || wanted.includes(check.name));
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) await make(check);
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
}

mkdirSync(reports, { recursive: true });
writeFileSync(`${reports}/check.json`, JSON.stringify(results, null, 2));
process.exitCode = results.every((result) => result.passed) ? 0 : 1;
