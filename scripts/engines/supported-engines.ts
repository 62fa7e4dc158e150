// Which engines does the list of supported sites name, and what does it rest on?

import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

interface ListedEngine {
  readonly id: string;
  readonly name: string;
  readonly fromDocumentation?: true;
}

interface Registry {
  readonly engines: Readonly<Record<string, ListedEngine>>;
  readonly priorities: readonly string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the list lies, from the project's root on. */
export const listPath = 'docs/supported-engines.md';

/** The list as the registry has it now, in Markdown. */
export async function printEngines(): Promise<string> {
  const { module } = await runnerImport<Registry>(`${root}utils/engines/registry.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  const { engines } = module;
  const named = Object.values(engines)
    .filter(({ id }) => id !== 'generic' && id !== 'taught')
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const rows = named.map(
    ({ name, fromDocumentation }) => `| ${name} | ${fromDocumentation ? 'from documentation' : 'pages'} |`,
  );
  return `${[
    '# Supported engines',
    '',
    '<!-- Written by `npm run docs:engines` from utils/engines/registry.ts. -->',
    '',
    `Understory knows the comments of ${named.length} engines by their own markup. "Pages" means that real pages of the engine were read`,
    'right; "from documentation" that no page was at hand and its recipe rests on documentation and sources alone. Every other site is read',
    'by its structure, or as you teach it.',
    '',
    '| Engine | Rests on |',
    '|---|---|',
    ...rows,
  ].join('\n')}\n`;
}
