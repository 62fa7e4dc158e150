// What was asked of `npm run demo`?

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Mode, modes } from '../scoop/print-options.ts';

export const help = `npm run demo -- [options]

Opens a demo story in a browser that has Understory loaded. Nothing is fetched from the network:
the page is served from this machine under its real-looking address.

  --screenshot FILE   needs no display: takes pictures and writes FILE-before.png, FILE-tree.png,
                      FILE-folded.png, FILE-filtered.png and FILE-popup.png
                      (with FILE = pictures/demo.png: pictures/demo-before.png ...)
  --page FILE         a page that you saved, instead of the demo story
  --url URL           the address under which the page is served; on a site that Understory does not know,
                      press its toolbar button and "On this page" (the pictures do that by themselves)
  --mode MODE         how Scoop prints the demo story: ${modes.join(', ')}
  --logged-in         the demo story as a member sees it, with ratings to give and replies to write
  --dark              as on a system with dark colours
  --width N           width of the window in pixels (320 to 3840, else 1200)
  --help`;

export interface DemoOptions {
  /** Pictures are named after it; undefined opens a window instead. */
  readonly screenshot?: string;
  readonly page?: string;
  readonly url?: string;
  readonly mode: Mode;
  readonly loggedIn: boolean;
  readonly dark: boolean;
  readonly width: number;
}

/** Throws an Error whose message tells the user what to correct. */
export function parseDemoOptions(words: readonly string[]): DemoOptions | 'help' {
  const { values } = parseArgs({
    args: [...words],
    options: {
      screenshot: { type: 'string' },
      page: { type: 'string' },
      url: { type: 'string' },
      mode: { type: 'string', default: 'nested' },
      'logged-in': { type: 'boolean', default: false },
      dark: { type: 'boolean', default: false },
      width: { type: 'string', default: '1200' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const { screenshot, page, url } = values;
  if (screenshot === '') throw new Error('--screenshot needs the name of a file.');
  if (page !== undefined && !existsSync(page)) throw new Error(`--page: there is no file ${page}.`);
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new Error(`--url: ${url} is not an address that begins with http:// or https://.`);
  const mode = modes.find((known) => known === values.mode);
  if (!mode) throw new Error(`--mode: ${values.mode} is not one of ${modes.join(', ')}.`);
  const width = Number(values.width);
  if (!Number.isInteger(width) || width < 320 || width > 3840)
    throw new Error(`--width: ${values.width} is not a whole number from 320 to 3840.`);
  return {
    ...(screenshot !== undefined && { screenshot }),
    ...(page !== undefined && { page }),
    ...(url !== undefined && { url }),
    mode,
    loggedIn: values['logged-in'],
    dark: values.dark,
    width,
  };
}

/** `pictures/demo.png` and `tree` give `pictures/demo-tree.png`. */
export function pictureName(screenshot: string, what: string): string {
  return `${screenshot.replace(/\.png$/i, '')}-${what}.png`;
}
