// In what are the pages of a corpus opened?

import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserContext } from 'playwright';
import { ensureChromium } from '../../browsers/ensure-browsers.ts';
import { type ExtensionBrowser, openExtensionBrowser } from '../../browsers/extension-browser.ts';
import { type PageServer, servePages } from '../../browsers/serve-pages.ts';
import { bundleForPage } from '../bundle-for-page.ts';
import { buildExtension } from './build-extension.ts';
import { createDirectMode } from './direct-mode.ts';
import { createExtensionMode } from './extension-mode.ts';
import { grantEverywhere } from './grant-everywhere.ts';
import type { ReaderMode } from './reader-mode.ts';
import { withLimit } from './with-limit.ts';

export interface BenchMode {
  /** Without the extension. */
  readonly direct: boolean;
  /** The generic engine alone. */
  readonly generic: boolean;
}

/** One browser, as long as it lives. */
export interface Bench {
  readonly browser: ExtensionBrowser;
  readonly server: PageServer;
  readonly mode: ReaderMode;
  readonly bundle: string;
  /** The one engine that is asked; null for all. */
  readonly alone: string | null;
  /** Never rejects, even if the browser is gone. */
  close(): Promise<void>;
}

export interface BenchMaker {
  open(): Promise<Bench>;
  /** Removes what was built. */
  clear(): void;
}

/** For a browser to close by itself. */
const patience = 20_000;

/** Builds what is measured once; browsers can be opened as often as needed. */
export async function prepareBench({ direct, generic }: BenchMode): Promise<BenchMaker> {
  const alone = generic ? 'generic' : undefined;
  const extension = direct ? undefined : await buildExtension(alone);
  const executablePath = await ensureChromium();
  const bundle = await bundleForPage('bench/bench-in-page.ts');
  return {
    async open() {
      const browser = await openExtensionBrowser({
        executablePath,
        ...(extension !== undefined && { extension }),
        headless: true,
        viewport: { width: 1200, height: 900 },
      });
      const kill = await findKill(browser.context);
      const close = () => withLimit(patience, 'the browser', browser.close()).catch(kill);
      try {
        if (extension !== undefined) await grantEverywhere(browser.context, await browser.worker());
        const mode =
          extension === undefined ? createDirectMode(alone ?? null) : createExtensionMode(browser.worker);
        const server = await servePages(browser.context);
        return { browser, server, mode, bundle, alone: alone ?? null, close };
      } catch (error) {
        await close();
        throw error;
      }
    },
    clear() {
      if (extension !== undefined) rmSync(dirname(extension), { recursive: true, force: true });
    },
  };
}

/** Ends the browser's own process, for when it is too stuck to close. */
async function findKill(context: BrowserContext): Promise<() => void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const id = processInfo.find(({ type }) => type === 'browser')?.id;
  return () => {
    try {
      if (id !== undefined) process.kill(id, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  };
}
