// Which tests of a suite failed, and with which words, by the report that its runner wrote?

import { stripVTControlCharacters } from 'node:util';

/** Of an error, so many characters are told: enough to know it by. */
const longest = 300;

/** One line for each failure in a report of `scripts/check.ts`, of a script that writes like it, of Vitest or of Playwright. */
export function nameFailures(report: unknown): string[] {
  return [...findFailures(report)].map(([name, error]) => {
    const words = plain(error);
    return words ? `${name}: ${words}` : name;
  });
}

type Failure = readonly [name: string, error?: string | undefined];

interface Assertion {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages?: readonly string[];
}

interface VitestFile {
  readonly status: string;
  readonly name: string;
  readonly message?: string;
  readonly assertionResults: readonly Assertion[];
}

interface PlaywrightSuite {
  readonly file?: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly PlaywrightSpec[];
}

interface PlaywrightSpec {
  readonly title: string;
  readonly line: number;
  readonly tests: readonly {
    readonly status: string;
    readonly results: readonly { readonly error?: { readonly message?: string } }[];
  }[];
}

interface Report {
  readonly testResults?: readonly VitestFile[];
  readonly suites?: readonly PlaywrightSuite[];
  readonly errors?: readonly { readonly message?: string }[];
}

function findFailures(report: unknown): Iterable<Failure> {
  if (Array.isArray(report)) return report.filter(({ passed }) => !passed).map(({ name }) => [name]);
  const { testResults, suites, errors } = (report ?? {}) as Report;
  return [
    ...(testResults ?? []).flatMap(failuresOfFile),
    ...(suites ?? []).flatMap((suite) => failuresOfSuite(suite)),
    ...(errors ?? []).map(({ message }): Failure => ['outside of tests', message]),
  ];
}

function failuresOfFile({ status, name, message, assertionResults }: VitestFile): Failure[] {
  const failed = assertionResults.filter((one) => one.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [[name, message]];
  return failed.map(({ fullName, failureMessages }) => [fullName, failureMessages?.[0]]);
}

function failuresOfSuite({ file, suites, specs }: PlaywrightSuite, within = ''): Failure[] {
  const where = file ?? within;
  const own = (specs ?? []).flatMap(({ title, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }): Failure => {
        const error = results.find((result) => result.error)?.error?.message;
        return [`${where}:${line} ${title}`, error];
      }),
  );
  return [...own, ...(suites ?? []).flatMap((suite) => failuresOfSuite(suite, where))];
}

/** Without the colours that runners give to errors, on one line. */
function plain(error = ''): string {
  const words = stripVTControlCharacters(error).replace(/\s+/g, ' ').trim();
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}
