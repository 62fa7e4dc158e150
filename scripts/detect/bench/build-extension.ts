// How is the extension built that is measured?

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig } from 'wxt';
import { root } from '../../run/paths.ts';

const registry = /\/utils\/engines\/registry\.ts$/;
const priorities = /(export const priorities[^=]*= )\[[^\]]*\]/;

/** A temporary folder with a fresh build: that of `npm run build` may be in use. @param alone the one engine that it asks */
export async function buildExtension(alone?: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'understory-bench-'));
  const silent = () => undefined;
  const config: InlineConfig = {
    root,
    outDir,
    browser: 'chrome',
    manifestVersion: 3,
    logger: {
      level: 0,
      debug: silent,
      log: silent,
      info: silent,
      success: silent,
      warn: silent,
      error: console.error,
      fatal: console.error,
    },
    ...(alone !== undefined && { vite: () => ({ plugins: [askOnly(alone)] }) }),
  };
  await build(config);
  return join(outDir, 'chrome-mv3');
}

/** Takes all other engines off the list of those that are asked, so that no switch for it has to be in the product. */
function askOnly(engine: string) {
  return {
    name: 'ask-only',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!registry.test(id)) return undefined;
      if (!priorities.test(code)) throw new Error('The registry has no list of priorities any more.');
      return { code: code.replace(priorities, `$1['${engine}']`), map: null };
    },
  };
}
