// What would a page pay at least: for a script that does nothing, and for one question?

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'playwright';
import type { ExtensionGlobal } from '../../browsers/extension-global.ts';

/** A script that is registered to run on pages, as the browser lists it. */
type PageScript = object;

const sources = {
  'floor-empty.js': 'void 0;',
  'floor-question.js': "document.querySelectorAll('[class*=omment]').length;",
} as const;

/** Their paths in the extension: they run in this order. */
export const floorFiles = ['floor-empty.js', 'floor-question.js'] as const;

/** Puts the files where the browser will read them; they run nowhere yet. */
export function writeFloorScripts(extension: string): void {
  for (const file of floorFiles) writeFileSync(join(extension, file), sources[file]);
}

export const floorScripts: readonly PageScript[] = [
  { id: 'floor', matches: ['*://*/*'], js: [...floorFiles], runAt: 'document_end' },
];

/** From now on pages get these scripts, and no others. @returns those that they got before */
export function exchangeScripts(
  worker: Worker,
  scripts: readonly PageScript[],
): Promise<readonly PageScript[]> {
  return worker.evaluate(async (wanted) => {
    const { scripting } = (globalThis as unknown as ExtensionGlobal).chrome;
    const before = await scripting.getRegisteredContentScripts();
    await scripting.unregisterContentScripts();
    await scripting.registerContentScripts(wanted);
    return before;
  }, scripts);
}
