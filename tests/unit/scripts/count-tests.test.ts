// Does the closing line of `npm test` say what the reports say?

import { describe, expect, it } from 'vitest';
import { closingLine, countTests, noTests, sum } from '../../../scripts/results/count-tests';

const vitest = (more: object = {}) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...more,
});

describe('countTests', () => {
  it('counts checks', () => {
    expect(countTests([{ passed: true }, { passed: false }, { passed: true }])).toEqual({
      passed: 2,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts Vitest, with to-dos as skipped', () => {
    expect(countTests(vitest({ numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }))).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
    });
  });

  it('counts a file that does not load as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ];
    expect(countTests(vitest({ numFailedTests: 1, testResults })).failed).toBe(2);
  });

  it('counts Playwright, with flaky tests and errors outside of tests as failures', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countTests({ stats, errors: ['no browser'] })).toEqual({ passed: 7, failed: 3, skipped: 2 });
  });

  it.each([[null], [{}], ['3 passed'], [[{ name: 'types' }]]])('refuses %j', (report) => {
    expect(() => countTests(report)).toThrow(TypeError);
  });
});

describe('closingLine', () => {
  it('adds suites up', () => {
    const all = sum([countTests(vitest()), { passed: 1, failed: 1, skipped: 0 }]);
    expect(closingLine(all)).toBe('4 passed, 1 failed');
  });

  it('tells of skipped tests only if there are any', () => {
    expect(closingLine({ ...noTests, skipped: 2 })).toBe('0 passed, 0 failed, 2 skipped');
  });
});
