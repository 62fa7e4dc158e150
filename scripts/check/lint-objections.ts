// What in a report of `web-ext lint` is not expected?

interface Message {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface LintReport {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

/**
 * One line for each error, and for each warning but one: every bundle that holds Preact has its one assignment of markup,
 * behind a property that the house rules forbid us to use.
 */
export function objections(output: string): string[] {
  const start = output.indexOf('{');
  if (start < 0) return [output || 'web-ext lint printed no report'];
  const report = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as LintReport;
  const excused = new Set<string>();
  return [...report.errors, ...report.warnings]
    .filter(({ code, file = '' }) => {
      if (code !== 'UNSAFE_VAR_ASSIGNMENT' || excused.has(file)) return true;
      excused.add(file);
      return false;
    })
    .map(({ _type, code, message, file }) => `${_type} ${code} in ${file ?? 'the extension'}: ${message}`);
}
