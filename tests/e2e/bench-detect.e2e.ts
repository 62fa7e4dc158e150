// Does the measuring command open a corpus, read it with the extension and write what it found?

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('measures a small corpus', ({ browserName: _ }, information) => {
  test.setTimeout(240_000);
  const json = information.outputPath('figures.json');
  const command = ['scripts/detect/bench/bench-detect.ts', 'tests/fixtures/detect-corpus', '--json', json];
  execFileSync(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const { total, engines, problems } = JSON.parse(readFileSync(json, 'utf8'));
  expect(problems).toEqual([]);
  expect(total).toMatchObject({ pages: 2, found: 1, precision: 1, recall: 1, f1: 1, parents: 1, replies: 1 });
  expect(total).toMatchObject({ negatives: 1, falsePositives: 0, authors: null, times: null });
  expect(total.msMedian).toBeGreaterThan(0);
  expect(Object.keys(engines)).toEqual(['garden', 'negative-article']);
});
