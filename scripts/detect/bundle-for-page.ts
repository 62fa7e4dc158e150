// How does code of the extension get into a page that has its scripts off?

import { build } from 'vite';
import { root } from '../run/paths.ts';

/** One script whose exports are on a global `inPage`; to be run in an isolated world. @param entry a file beside this one */
export async function bundleForPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root,
    resolve: { alias: { '@': root.slice(0, -1) } },
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      lib: { entry: `${root}scripts/detect/${entry}`, formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = [built].flat();
  const chunk =
    output && 'output' in output ? output.output.find((part) => part.type === 'chunk') : undefined;
  if (!chunk) throw new Error(`Nothing was built of ${entry}.`);
  return chunk.code;
}
