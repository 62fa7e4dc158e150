// How is a Chromium opened with the extension in it, and nothing of it reaching the network?

import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import type { ExtensionGlobal } from './extension-global.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface BrowserOptions {
  readonly executablePath: string;
  /** Folder of the built extension; without one the browser runs bare, for comparison. */
  readonly extension?: string;
  readonly headless: boolean;
  /** Keeps this profile; by default Playwright makes a fresh one, and removes it at the end. */
  readonly profile?: string;
  /** null lets the page follow the window. */
  readonly viewport: Size | null;
  /** For a browser with a window. */
  readonly windowSize?: Size;
  /** Pages that are left wait in the browser's cache for whoever goes back; Playwright usually turns that off. */
  readonly keepsPages?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Where all hosts are, such as "127.0.0.1:8080"; by default none can be found. */
  readonly allHosts?: string;
}

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** The extension's background; rejects if it did not start. */
  worker(): Promise<Worker>;
  /**
   * Opens popup.html in a tab beside the page, in the background: so the page stays the active tab of its window, which is
   * the one that the popup asks about. The real popup of the toolbar cannot be driven.
   */
  openPopup(page: Page): Promise<Page>;
  close(): Promise<void>;
}

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

/** Opens a browser in which no host can be found, if not told otherwise: what pages ask for has to be served by `context.route`. */
export async function openExtensionBrowser(options: BrowserOptions): Promise<ExtensionBrowser> {
  const { width, height } = options.windowSize ?? { width: 1200, height: 900 };
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: options.executablePath,
    // The other headless, `headless: true`, is a browser of its own that bears no extensions.
    headless: false,
    viewport: options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...quiet,
      `--host-resolver-rules=MAP * ${options.allHosts ?? '~NOTFOUND'}`,
      '--enable-unsafe-extension-debugging',
      `--window-size=${width},${height}`,
      ...(options.headless ? ['--headless=new'] : []),
    ],
  });
  // The last one: that of an extension which was loaded anew may still be closing.
  const worker = async () => context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  if (options.extension !== undefined) await loadExtension(context, options.extension);
  return {
    context,
    worker,
    async openPopup(page) {
      await page.bringToFront();
      const [popup] = await Promise.all([
        context.waitForEvent('page'),
        (await worker()).evaluate(() => {
          const { runtime, tabs } = (globalThis as unknown as ExtensionGlobal).chrome;
          return tabs.create({ url: runtime.getURL('popup.html'), active: false });
        }),
      ]);
      // Playwright misses the event of a tab that has loaded before it looks, on a busy machine, and waits for half a minute in vain.
      await popup.waitForFunction(() => document.readyState === 'complete');
      return popup;
    },
    close: () => context.close(),
  };
}

/** Google Chrome has ignored `--load-extension` since 137; this way works in all. https://chromedevtools.github.io/devtools-protocol/tot/Extensions/ */
async function loadExtension(context: BrowserContext, folder: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  // Playwright's types do not know the method yet.
  const send = session?.send.bind(session) as unknown as (
    method: string,
    parameters: object,
  ) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: folder });
}
