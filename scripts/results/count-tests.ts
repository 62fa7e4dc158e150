// How many tests of a suite passed, by the report that its runner wrote?

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noTests: TestCounts = { passed: 0, failed: 0, skipped: 0 };

/** Adds counts up; of none it is `noTests`. */
export function sum(counts: readonly TestCounts[]): TestCounts {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    noTests,
  );
}

/** `npm test` ends with it, for whoever reads only that. */
export function closingLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Reads what `scripts/check.ts`, Vitest's or Playwright's JSON reporter wrote. A file of tests that could not even be loaded
 * counts as one failure. Throws on anything else, so that a broken report is never taken for no failure.
 */
export function countTests(report: unknown): TestCounts {
  if (isChecks(report)) {
    const passed = report.filter((check) => check.passed).length;
    return { passed, failed: report.length - passed, skipped: 0 };
  }
  if (isVitest(report)) {
    const unloaded = report.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
    ).length;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  }
  if (isPlaywright(report)) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    // What fails at first and passes when repeated has still failed.
    return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
  }
  throw new TypeError('This is no report of a suite.');
}

type ChecksReport = readonly { readonly passed: boolean }[];

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  readonly errors: readonly unknown[];
}

function isChecks(report: unknown): report is ChecksReport {
  return Array.isArray(report) && report.every((check) => typeof check.passed === 'boolean');
}

function isVitest(report: unknown): report is VitestReport {
  return typeof report === 'object' && report !== null && 'numPassedTests' in report;
}

function isPlaywright(report: unknown): report is PlaywrightReport {
  return typeof report === 'object' && report !== null && 'stats' in report && 'errors' in report;
}
