// What does it do? (`npm run demo`: the main job before your eyes)

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { ensureChromium } from './browsers/ensure-browsers.ts';
import { type BrowserOptions, openExtensionBrowser } from './browsers/extension-browser.ts';
import { servePages } from './browsers/serve-pages.ts';
import { type DemoOptions, help, parseDemoOptions } from './demo/demo-options.ts';
import { type ServedPage, takePictures } from './demo/take-pictures.ts';
import { run } from './run/command.ts';
import { builtExtension } from './run/paths.ts';
import { demoStory } from './scoop/demo-story.ts';
import { printStory } from './scoop/print-story.ts';

try {
  const options = parseDemoOptions(process.argv.slice(2));
  if (options === 'help') console.log(help);
  else await demonstrate(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function demonstrate(options: DemoOptions): Promise<void> {
  const { screenshot, dark, width } = options;
  if (screenshot === undefined && !hasDisplay())
    throw new Error(
      'There is no display to open a window on. To get pictures instead: npm run demo -- --screenshot demo.png',
    );
  const executablePath = await ensureChromium();
  console.log(`Browser: ${executablePath}`);
  await build();
  const page = preparePage(options);
  const height = 900;
  const browser: BrowserOptions = {
    executablePath,
    extension: builtExtension.chrome,
    headless: screenshot !== undefined,
    viewport: screenshot === undefined ? null : { width, height },
    windowSize: { width, height },
    colorScheme: dark ? 'dark' : 'light',
  };
  if (screenshot === undefined) return show(page, browser);
  const files = await takePictures(page, screenshot, browser);
  console.log(['Pictures:', ...files].join('\n  '));
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function build(): Promise<void> {
  console.log('Building the extension: half a minute, more on a busy machine …');
  const { code, output, seconds } = await run(['wxt', 'build', '-b', 'chrome', '--mv3']);
  if (code !== 0) throw new Error(`The extension could not be built.\n${output}`);
  console.log(`Extension: ${builtExtension.chrome}, built in ${seconds.toFixed(1)} s`);
}

function preparePage({ page, url, mode, loggedIn }: DemoOptions): ServedPage {
  return {
    url: url ?? `https://www.talkleft.com/story/${demoStory.sid}`,
    html: page
      ? readFileSync(page)
      : printStory(demoStory, { mode, viewer: loggedIn ? 'member' : 'anonymous' }),
  };
}

/** Until the last tab is closed. */
async function show({ url, html }: ServedPage, options: BrowserOptions): Promise<void> {
  const { context, close } = await openExtensionBrowser(options).catch((error: Error) => {
    throw new Error(`The browser could not open a window.\n${error.message}`);
  });
  (await servePages(context)).serve(url, html);
  const closed = new Promise<void>((resolve) => {
    const watch = (page: Page) => page.on('close', () => context.pages().length === 0 && resolve());
    context.pages().forEach(watch);
    context.on('page', watch);
    context.once('close', () => resolve());
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  console.log(`Open: ${url} (served from this machine). Close the window to end.`);
  await closed;
  await close();
}
