// Of which packages does the bundler put anything into the extension?

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { shippedPath } from './shipped.ts';

interface Chunk {
  readonly type: string;
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** By browser: each entry point is bundled by itself, one after the other. */
const shipped = new Map<string, Set<string>>();

/** What bundlers add of their own has no file. */
const ownModule = /^\0(vite|rolldown)\//;

/** The folder of a module's package, from the project's root on; undefined for a module of ours. */
function packageOf(module: string): string | undefined {
  const own = ownModule.exec(module)?.[1];
  if (own !== undefined) return `node_modules/${own}`;
  const at = module.lastIndexOf('/node_modules/');
  const name = /^\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module.slice(at))?.[1];
  return at < 0 || name === undefined ? undefined : `node_modules/${name}`;
}

/** A plugin for Vite: writes down what each build for the browser really holds, after the bundler has dropped what is not used. */
export function noteShipped(browser: string) {
  const packages = shipped.get(browser) ?? new Set<string>();
  shipped.set(browser, packages);
  return {
    name: 'note-shipped',
    generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk>>) {
      for (const { modules = {} } of Object.values(bundle)) {
        for (const [module, { renderedLength }] of Object.entries(modules)) {
          const found = renderedLength > 0 ? packageOf(module) : undefined;
          if (found !== undefined) packages.add(found);
        }
      }
      const file = shippedPath(browser);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...packages].sort()));
    },
  };
}
