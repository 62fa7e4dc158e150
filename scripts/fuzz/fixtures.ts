// Which pages of the project are mutated?

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.ts';

const folder = join(root, 'tests/fixtures');

/** Every page of every engine, known or unknown, and pages without comments. */
export const fixtures: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort();

const contents = new Map<string, string>();

const scripts = /<script\b[^>]*>[\s\S]*?<\/script>|\son[a-z]+=("[^"]*"|'[^']*')/gi;

/** Without its scripts, which are the page's own and not what is tried here. */
export function readFixture(name: string): string {
  const known = contents.get(name);
  if (known !== undefined) return known;
  const content = readFileSync(join(folder, name), 'utf8').replace(scripts, '');
  contents.set(name, content);
  return content;
}
