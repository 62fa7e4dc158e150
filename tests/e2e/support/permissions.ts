// What does the browser's reader answer when they are asked for a permission?

import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { ExtensionGlobal } from '../../../scripts/browsers/extension-global';

interface PermissionsGlobal extends ExtensionGlobal {
  readonly chrome: ExtensionGlobal['chrome'] & {
    readonly permissions: {
      getAll(): Promise<{ origins: string[] }>;
      remove(permissions: { origins: string[] }): Promise<boolean>;
    };
    readonly developerPrivate: { addHostPermission(extension: string, pattern: string): Promise<void> };
  };
}

/** The browser grants the pattern without a question, as soon as it is asked for. */
export async function letBrowserGrant(
  context: BrowserContext,
  worker: Worker,
  pattern: string,
): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async ([extension = '', wanted = '']) => {
      const { developerPrivate } = (globalThis as unknown as PermissionsGlobal).chrome;
      await developerPrivate.addHostPermission(extension, wanted);
    },
    [new URL(worker.url()).host, pattern],
  );
  await settings.close();
}

/** The reader says no to whatever this page of ours asks for: the browser's own question cannot be clicked. */
export async function letReaderRefuse(own: Page): Promise<void> {
  await own.evaluate(() => {
    const refuse = { permissions: { request: async () => false } };
    for (const api of ['chrome', 'browser'] as const) {
      const { permissions } = ((globalThis as never)[api] ?? refuse) as typeof refuse;
      permissions.request = refuse.permissions.request;
    }
  });
}

/** Takes back all that was granted, for the next test. */
export async function giveAllBack(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const { permissions, runtime } = (globalThis as unknown as PermissionsGlobal).chrome;
    const manifest = runtime.getManifest() as unknown as { content_scripts?: { matches: string[] }[] };
    const own = new Set(manifest.content_scripts?.flatMap(({ matches }) => matches));
    const { origins } = await permissions.getAll();
    for (const origin of origins) if (!own.has(origin)) await permissions.remove({ origins: [origin] });
  });
}
