// Which checks does `npm run check` make, and in which order?

import { run } from '../run/command.ts';
import { builtExtension } from '../run/paths.ts';
import { objections } from './lint-objections.ts';

export interface CheckResult {
  readonly passed: boolean;
  /** What to show if it failed. */
  readonly output: string;
}

export interface Check {
  readonly name: string;
  run(): Promise<CheckResult>;
}

const command = (name: string, ...words: string[]): Check => ({
  name,
  async run() {
    const { code, output } = await run(words);
    return { passed: code === 0, output };
  },
});

const lint: Check = {
  name: 'web-ext lint',
  async run() {
    const { output } = await run([
      'web-ext',
      'lint',
      '--no-config-discovery',
      '--output=json',
      `--source-dir=${builtExtension.firefox}`,
    ]);
    const found = objections(output);
    return { passed: found.length === 0, output: found.join('\n') };
  },
};

/**
 * Stages run one after the other; the checks of a stage bear running side by side.
 * Both builds write the generated types that the compiler reads, so they come first and alone.
 */
export const stages: readonly (readonly Check[])[] = [
  [command('prepare', 'wxt', 'prepare')],
  [command('build', 'wxt', 'build', '-b', 'chrome', '--mv3')],
  [command('build:firefox', 'wxt', 'build', '-b', 'firefox', '--mv3')],
  [
    command('biome', 'biome', 'check', '--error-on-warnings', '.'),
    command('types', 'tsc', '--noEmit', '-p', '.'),
    command('pure rooms', 'tsc', '-p', 'tsconfig.pure.json'),
    command(
      'imports',
      'depcruise',
      '--config',
      '.dependency-cruiser.ts',
      '--output-type',
      'err-long',
      'utils',
      'components',
      'entrypoints',
      'scripts',
      'tests',
    ),
    command('unused code', 'knip', '--no-progress'),
    command('size', 'size-limit'),
    lint,
  ],
];
