// How is the built extension allowed and turned on on every site, as its reader would do it?

import type { BrowserContext, Worker } from 'playwright';
import type { ExtensionGlobal } from '../../browsers/extension-global.ts';

interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
  };
}

/** A permission that was added by hand is granted without a question when it is asked for. Resolves once scripts are registered. */
export async function allowEverywhere(context: BrowserContext, worker: Worker): Promise<void> {
  const { host: id, href } = new URL('options.html', worker.url());
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extension) =>
      (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.addHostPermission(
        extension,
        '*://*/*',
      ),
    id,
  );
  await page.goto(href);
  await page.getByRole('checkbox', { name: 'On every site' }).click();
  const count = () =>
    worker.evaluate(
      async () =>
        (await (globalThis as unknown as ExtensionGlobal).chrome.scripting.getRegisteredContentScripts())
          .length,
    );
  for (let tries = 0; tries < 300 && (await count()) === 0; tries += 1) await page.waitForTimeout(100);
  await page.close();
}
