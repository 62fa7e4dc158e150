// Does dependency-cruiser report each way to break a rule, and nothing else?

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, describe, expect, it } from 'vitest';
import configuration from '../../.dependency-cruiser.ts';
import { innocent, moreSamples, type Sample, samples } from './samples';

// Inside the project, so that package names resolve as they do for production code.
const cache = fileURLToPath(new URL('../../.cache/structure/', import.meta.url));
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(cache);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names of the rules that the sample breaks, each once. */
async function brokenRules(sample: Sample): Promise<string[]> {
  const baseDir = mkdtempSync(join(folder, 'sample-'));
  for (const [path, source] of Object.entries(sample)) {
    mkdirSync(dirname(join(baseDir, path)), { recursive: true });
    writeFileSync(join(baseDir, path), source);
  }
  const { enhancedResolveOptions, doNotFollow, tsPreCompilationDeps } = configuration.options ?? {};
  const { output } = await cruise(
    ['.'],
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: configuration.forbidden } as IFlattenedRuleSet,
      doNotFollow: doNotFollow as { path: string[] },
      tsPreCompilationDeps: tsPreCompilationDeps ?? true,
    },
    {
      bustTheCache: true,
      ...enhancedResolveOptions,
      alias: { '#i18n': join(baseDir, '.wxt/i18n/index.ts'), '@': baseDir },
    },
  );
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map((violation) => violation.rule.name))];
}

describe('import rules', () => {
  it('has a broken sample for each rule', () => {
    const rules = configuration.forbidden?.map((rule) => rule.name) ?? [];
    expect(Object.keys(samples).sort()).toEqual(rules.sort());
  });

  it.each(Object.entries(samples))('reports a broken %s', async (rule, sample) => {
    expect(await brokenRules(sample)).toEqual([rule]);
  });

  it.each(moreSamples)('reports a broken %s in %j', async (rule, sample) => {
    expect(await brokenRules(sample)).toEqual([rule]);
  });

  it('lets allowed imports pass', async () => {
    expect(await brokenRules(innocent)).toEqual([]);
  });
});
