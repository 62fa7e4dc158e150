// How is the built extension allowed and turned on on every site, as its reader would do it?

import type { BrowserContext, Worker } from 'playwright';
import type { ExtensionGlobal } from '../../browsers/extension-global.ts';
import { addPermission } from '../bench/grant-everywhere.ts';

/** Resolves once scripts are registered; rejects if they never are. */
export async function allowEverywhere(context: BrowserContext, worker: Worker): Promise<void> {
  const page = await context.newPage();
  await addPermission(page, worker);
  await page.goto(new URL('options.html', worker.url()).href);
  await page.getByRole('checkbox', { name: 'On every site' }).click();
  await page.waitForFunction(async () => {
    const { scripting } = (globalThis as unknown as ExtensionGlobal).chrome;
    return (await scripting.getRegisteredContentScripts()).length > 0;
  });
  await page.close();
}
