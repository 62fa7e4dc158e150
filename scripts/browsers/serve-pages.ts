// How does a browser see pages under their real addresses, while nothing leaves the machine?

import { isUtf8 } from 'node:buffer';
import type { BrowserContext } from 'playwright';

export interface PageServer {
  /** Serves the page under this address, whatever its query and fragment; bytes say themselves how they are encoded. */
  serve(url: string, html: string | Buffer): void;
  /** Forgets all pages and requests. */
  clear(): void;
  /** Addresses that were asked for and not served, each answered with nothing. */
  readonly strays: readonly string[];
}

/** Answers every request over http and https of the context. */
export async function servePages(context: BrowserContext): Promise<PageServer> {
  const pages = new Map<string, string | Buffer>();
  const strays: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    const html = pages.get(withoutQuery(url));
    if (html !== undefined) return route.fulfill({ contentType: contentType(html), body: html });
    strays.push(url);
    return route.fulfill({ status: 204 });
  });
  return {
    serve: (url, html) => void pages.set(withoutQuery(url), html),
    clear() {
      pages.clear();
      strays.length = 0;
    },
    strays,
  };
}

/** Parts of pages, kept without their heads, do not say how they are encoded; a browser would take them for Western European. */
function contentType(html: string | Buffer): string {
  const isSilent = typeof html !== 'string' && !/charset/i.test(html.toString('latin1', 0, 4096));
  return typeof html === 'string' || (isSilent && isUtf8(html)) ? 'text/html; charset=utf-8' : 'text/html';
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
