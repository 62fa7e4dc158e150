// Whose work is in the extension beside ours, and under which licence?

import { readdirSync, readFileSync } from 'node:fs';
import { builtExtension, root } from '../run/paths.ts';
import { shippedPath } from './shipped.ts';

/** Goes with the extension, as the licences ask. From the project's root on. */
export const licencesPath = 'public/licences.txt';

/** Licences under which a package may be in the extension; another one is to be weighed first. */
const welcome = new Set(['MIT', 'MPL-2.0']);

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

function addressOf({ name, homepage, repository }: Package): string {
  const source = typeof repository === 'string' ? repository : repository?.url;
  return homepage ?? source?.replace(/^git\+/, '') ?? `https://www.npmjs.com/package/${name}`;
}

/** The text that the package brings along; most do. */
function textOf(folder: string): string {
  const file = readdirSync(`${root}${folder}`).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return file === undefined ? '' : readFileSync(`${root}${folder}/${file}`, 'utf8').trim();
}

/**
 * What the last builds for all browsers hold. They have to be made before: `npm run check` does.
 * @throws if a package has a licence that is not welcome
 */
export function printLicences(): string {
  const folders = new Set(
    Object.keys(builtExtension).flatMap(
      (browser) => JSON.parse(readFileSync(shippedPath(browser), 'utf8')) as string[],
    ),
  );
  const parts = [...folders].sort().map((folder) => {
    const about = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as Package;
    const { name, version, license = 'none' } = about;
    if (!welcome.has(license)) throw new Error(`${name} is under a licence that is not welcome: ${license}`);
    return [`${name} ${version}, ${license}`, addressOf(about), textOf(folder)].filter(Boolean).join('\n\n');
  });
  const begin =
    'Understory is under the MIT licence. It holds parts of these packages, which are the work of others.\nWritten by: npm run docs:licences';
  return `${[begin, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
