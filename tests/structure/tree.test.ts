// Does every file keep to the house rules that no other tool checks?

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import configuration from '../../.dependency-cruiser.ts';
import { breaches, type SourceFile } from './house-rules';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** All source files under the folders, by path from the project's root. */
function sources(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

describe('house rules', () => {
  const production = sources('utils', 'components', 'entrypoints');
  const around = sources('scripts', 'tests');

  it('finds the files', () => {
    expect(production.length).toBeGreaterThan(10);
    expect(around.length).toBeGreaterThan(5);
  });

  it('holds in production code', () => {
    expect(production.flatMap((file) => breaches(file))).toEqual([]);
  });

  it('holds in tests and scripts', () => {
    expect(around.flatMap((file) => breaches(file))).toEqual([]);
  });

  it('has an import rule for each room', () => {
    const rules = new Set(configuration.forbidden?.map((rule) => rule.name));
    const rooms = new Set(
      production
        .map(({ path }) => dirname(path).split('/'))
        .map(([top, room]) => (top === 'utils' ? room : top)),
    );
    expect([...rooms].filter((room) => !rules.has(`room-${room}`))).toEqual([]);
  });
});

describe('house rules, broken on purpose', () => {
  const first = '// Which question does this answer?\n';
  it.each<[string, SourceFile]>([
    ['over 300 lines', { path: 'utils/view/long.ts', text: first + 'long();\n'.repeat(300) }],
    ['first line', { path: 'utils/view/silent.ts', text: 'export const silent = true;\n' }],
    ['barrel', { path: 'utils/view/index.ts', text: first }],
    ['HTML string', { path: 'utils/page/write.ts', text: `${first}element.innerHTML = text;\n` }],
    ['HTML string', { path: 'components/raw.tsx', text: `${first}<p dangerouslySetInnerHTML={{}} />\n` }],
    [
      'out of its root',
      { path: 'components/note.ts', text: `${first}document.documentElement.append(note);\n` },
    ],
    ['out of its root', { path: 'components/note.ts', text: `${first}document.body.dataset.on = '';\n` }],
    [
      'out of its root',
      { path: 'components/note.ts', text: `${first}for (const one of document.querySelectorAll('p')) {}\n` },
    ],
    ['out of its root', { path: 'components/note.ts', text: `${first}host.attachShadow({ mode });\n` }],
    ['word in JSX', { path: 'components/bar.tsx', text: `${first}const bar = <p>Fold all</p>;\n` }],
    ['word in JSX', { path: 'components/bar.tsx', text: `${first}const bar = <p title="Fold all" />;\n` }],
    ['out of its room', { path: 'utils/view/plan.ts', text: `${first}import { a } from '../forest/a';\n` }],
    ['skipped test', { path: 'tests/unit/plan.test.ts', text: `${first}it.skip('sorts', () => {});\n` }],
  ])('notices: %s', (breach, file) => {
    expect(breaches(file)).toEqual([expect.stringContaining(breach)]);
  });

  it('lets a good file pass', () => {
    const text = `${first}import { a } from './a';\nconst bar = <p title={a}>{a} / {b}</p>;\n`;
    expect(breaches({ path: 'components/bar.tsx', text })).toEqual([]);
  });
});
