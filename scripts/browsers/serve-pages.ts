// How does a browser see pages under their real addresses, while nothing leaves the machine?

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
    const charset = typeof html === 'string' ? '; charset=utf-8' : '';
    if (html !== undefined) return route.fulfill({ contentType: `text/html${charset}`, body: html });
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

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
