// Does the end of `npm test` name what failed?

import { describe, expect, it } from 'vitest';
import { nameFailures } from '../../../scripts/results/name-failures';

describe('nameFailures', () => {
  it('names checks', () => {
    const report = [
      { name: 'types', passed: true },
      { name: 'size', passed: false },
    ];
    expect(nameFailures(report)).toEqual(['size']);
  });

  it('names tests of Vitest with their first error, and files that do not load', () => {
    const testResults = [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'folds' },
          {
            status: 'failed',
            fullName: 'sorts by score',
            failureMessages: ['expected 1\n  to be 2', 'again'],
          },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ];
    expect(nameFailures({ testResults })).toEqual([
      'sorts by score: expected 1 to be 2',
      'b.test.ts: no such module',
    ]);
  });

  it('names tests of Playwright by file and line, however deep, without colours', () => {
    const failing = {
      title: 'off restores the page',
      line: 21,
      tests: [
        { status: 'unexpected', results: [{ error: { message: '\u001b[31mTimeout\u001b[39m of 60 s' } }] },
      ],
    };
    const passing = { title: 'folds', line: 9, tests: [{ status: 'expected', results: [{}] }] };
    const report = {
      suites: [{ file: 'off.e2e.ts', specs: [passing], suites: [{ specs: [failing] }] }],
      errors: [{ message: 'no browser' }],
    };
    expect(nameFailures(report)).toEqual([
      'off.e2e.ts:21 off restores the page: Timeout of 60 s',
      'outside of tests: no browser',
    ]);
  });

  it('cuts long errors', () => {
    const report = { suites: [], errors: [{ message: 'x'.repeat(1_000) }] };
    expect(nameFailures(report)[0]?.length).toBeLessThan(330);
  });
});
