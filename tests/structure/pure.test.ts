// Does tsconfig.pure.json keep the DOM out of the pure rooms?

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, '.cache/structure/');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'pure-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of one file under the rules of the pure rooms; empty if it has no objection. */
function compile(name: string, source: string): Promise<string> {
  const project = join(folder, name);
  mkdirSync(project);
  writeFileSync(join(project, 'sample.ts'), source);
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.pure.json'), include: ['sample.ts'], exclude: [] }),
  );
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, '-p', project], (_error, output) => resolve(output));
  });
}

describe('pure rooms', () => {
  it.each([
    ['document', 'export const title = document.title;', "Cannot find name 'document'"],
    ['element', 'export type Holder = Element;', "Cannot find name 'Element'"],
    ['request', "fetch('/');", "Cannot find name 'fetch'"],
    ['node', 'export const path = process.cwd();', "Cannot find name 'process'"],
  ])(
    'have no %s',
    async (name, source, complaint) => {
      expect(await compile(name, source)).toContain(complaint);
    },
    60_000,
  );

  it('may use the language', async () => {
    expect(await compile('language', 'export const ids = new Map([[1, [2].toSorted()]]);')).toBe('');
  }, 60_000);
});
