// Does the lint of the Firefox build forgive Preact its one assignment, and nothing else?

import { describe, expect, it } from 'vitest';
import { objections } from '../../../scripts/check/lint-objections';

const warning = (code: string, file?: string) => ({
  _type: 'warning',
  code,
  message: `about ${code}`,
  ...(file !== undefined && { file }),
});
const report = (warnings: object[], errors: object[] = []) =>
  `some words of npm\n${JSON.stringify({ errors, warnings })}\n`;

describe('objections', () => {
  it('has none to one unsafe assignment in each bundle', () => {
    const expected = [
      warning('UNSAFE_VAR_ASSIGNMENT', 'popup.js'),
      warning('UNSAFE_VAR_ASSIGNMENT', 'content.js'),
    ];
    expect(objections(report(expected))).toEqual([]);
  });

  it('has one to a second unsafe assignment in a bundle', () => {
    const twice = [
      warning('UNSAFE_VAR_ASSIGNMENT', 'popup.js'),
      warning('UNSAFE_VAR_ASSIGNMENT', 'popup.js'),
    ];
    expect(objections(report(twice))).toEqual([expect.stringContaining('popup.js')]);
  });

  it('has one to every other warning and to errors', () => {
    const error = { ...warning('JSON_INVALID'), _type: 'error' };
    expect(objections(report([warning('MANIFEST_PERMISSIONS', 'manifest.json')], [error]))).toEqual([
      expect.stringContaining('error JSON_INVALID in the extension'),
      expect.stringContaining('warning MANIFEST_PERMISSIONS in manifest.json'),
    ]);
  });

  it('has one to a lint that printed no report', () => {
    expect(objections('command not found')).toEqual(['command not found']);
    expect(objections('')).toHaveLength(1);
  });
});
