// Does everything work? (`npm test`, `npm test -- unit e2e` for some suites)

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium, ensureFirefox } from './browsers/ensure-browsers.ts';
import { closingLine, countTests, sum, type TestCounts } from './results/count-tests.ts';
import { nameFailures } from './results/name-failures.ts';
import { run } from './run/command.ts';
import { reports } from './run/paths.ts';

const report = (name: string) => `${reports}/${name}.json`;

const script = (name: string) => ['node', '--disable-warning=ExperimentalWarning', `scripts/${name}.ts`];

const vitest = (name: string) => ({
  name,
  command: [
    'vitest',
    'run',
    `--project=${name}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(name)}`,
  ],
});

/** In this order: the checks build the extension that the last suites open. */
const suites = [
  { name: 'check', command: script('check') },
  vitest('unit'),
  vitest('structure'),
  vitest('dom'),
  vitest('components'),
  { name: 'e2e', command: ['playwright', 'test'] },
  vitest('firefox'),
  { name: 'fuzz', command: [...script('fuzz'), '--short'] },
  { name: 'soak', command: [...script('soak'), '--short'] },
  // Short: it proves that each operation happens on generated threads and how it grows, not what it costs.
  { name: 'bench', command: [...script('bench'), '--short'] },
];

/** Milliseconds. The slowest suite takes some five minutes; one that hangs shall not cost what all others have to say. */
const limit = 20 * 60_000;

const wanted = process.argv.slice(2);
const strange = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (strange.length > 0) {
  console.error(
    `There is no suite named ${strange.join(', ')}. There are: ${suites.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

try {
  console.log(`Chromium: ${await ensureChromium()}\nFirefox: ${await ensureFirefox()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

interface Result {
  readonly name: string;
  readonly counts: TestCounts;
  readonly failures: readonly string[];
  readonly sound: boolean;
  readonly hung: boolean;
  readonly seconds: number;
}

const results: Result[] = [];
for (const { name, command } of suites) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name} ==`);
  rmSync(report(name), { force: true });
  const { code, seconds } = await run(command, { stream: true, limit });
  const written = existsSync(report(name)) ? JSON.parse(readFileSync(report(name), 'utf8')) : [];
  const counts = countTests(written);
  const sound = code === 0 && counts.failed === 0 && counts.passed > 0;
  results.push({ name, counts, failures: nameFailures(written), sound, hung: code === 124, seconds });
}

console.log();
for (const { name, counts, failures, sound, hung, seconds } of results) {
  const nothing = counts.passed + counts.failed === 0 ? ' (no test ran)' : '';
  const ended = hung ? ' (it hung, and was ended)' : '';
  console.log(
    `${sound ? 'ok    ' : 'FAILED'} ${name.padEnd(11)} ${seconds.toFixed(0).padStart(4)} s  ${closingLine(counts)}${nothing}${ended}`,
  );
  // Again, since what the runner said of them may be thousands of lines above.
  for (const failure of failures) console.log(`         ${failure}`);
}
console.log(closingLine(sum(results.map(({ counts }) => counts))));
process.exitCode = results.every(({ sound }) => sound) ? 0 : 1;
