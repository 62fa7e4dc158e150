// What is built, and what does the manifest say in each browser?

import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { noteShipped } from './scripts/licences/note-shipped';

/** Our own pages load nothing but what is in the package, and send nothing anywhere. */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Chromium compiles what it has read at once: else each function that is called is read a second time, which is a
 * fifteenth of what the gate costs a page. https://v8.dev/blog/explicit-compile-hints
 */
const compiledAtOnce = {
  name: 'compiled-at-once',
  generateBundle: {
    // The line has to be the first.
    order: 'post' as const,
    handler(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    },
  },
};

/**
 * WXT's context of a content script tells the document of each page, by an event with the extension's id, that a script has started, so
 * that any page can know who reads it; and any page can say so too, which ends the script. Ours knows by itself when to end.
 */
const withoutContext = {
  name: 'without-context',
  load: (id: string) =>
    id.endsWith('/content-script-context.mjs') ? 'export class ContentScriptContext {}' : undefined,
};

/**
 * WXT takes `browser` where there is one that looks like it, and that may be a form of the page with this name: not every Chromium that the
 * manifest allows has one of its own.
 */
const withOwnDoor = {
  name: 'with-own-door',
  load: (id: string) =>
    id.endsWith('/@wxt-dev/browser/src/index.mjs')
      ? 'export const browser = import.meta.env.FIREFOX ? globalThis.browser : globalThis.chrome;'
      : undefined,
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: '.output',
  manifestVersion: 3,
  hooks: {
    // An unlisted script is a tenth of what a content script is with all that WXT adds to it.
    'build:manifestGenerated'(_, manifest) {
      const [reader] = manifest.content_scripts ?? [];
      if (reader?.matches)
        manifest.content_scripts?.push({
          matches: reader.matches,
          js: ['early.js'],
          run_at: 'document_start',
        });
    },
    'vite:build:extendConfig'(entrypoints, config) {
      const types = new Set(entrypoints.map(({ type }) => type));
      types.delete('content-script');
      if (types.delete('unlisted-script')) config.plugins = [...(config.plugins ?? []), compiledAtOnce];
      // What scripts in pages call returns promises in Chrome by itself; the polyfill's 3 kB (gzip) would be read on
      // every page. Our own pages and the background keep it.
      if (types.size > 0) return;
      config.plugins = [...(config.plugins ?? []), withoutContext, withOwnDoor];
      const aliases = config.resolve?.alias;
      if (aliases !== undefined) Reflect.deleteProperty(aliases, 'wxt/browser');
    },
  },
  // The oldest browsers that the manifest names know all of it; what helps older ones to load modules would ask for them.
  vite: ({ browser, command }) => ({
    plugins: [preact(), ...(command === 'build' ? [noteShipped(browser)] : [])],
    build: {
      target: 'esnext',
      // What a page has to load and read of us is 2 kB (gzip) less than by the default, and 2 kB more with functions beside each other.
      minify: command === 'build' ? 'terser' : false,
      // None of the shorter forms changes what our own code does: no function of ours without a `this` is a constructor, reading a property
      // has no effect that is wanted, and nothing relies on what `String` or an empty `Array` of another world would be. Not `unsafe_comps`, which takes
      // `!(a <= b)` for `a > b`: where one of them is missing both are false, and replies were read by no indentation any more.
      terserOptions: {
        ecma: 2020,
        toplevel: true,
        compress: {
          passes: 3,
          hoist_funs: true,
          hoist_props: false,
          lhs_constants: false,
          inline: 1,
          loops: false,
          pure_getters: true,
          unsafe: true,
          unsafe_arrows: true,
        },
        // One kind of quotes: 0.3 kB less of gzip. A function that is called where it stands is compiled at once if it stands in brackets: else
        // Chromium reads all of the script twice, 2.5 ms of each page that it comes to.
        format: { quote_style: 1, wrap_iife: true },
      },
      cssTarget: ['chrome123', 'firefox140'],
      modulePreload: { polyfill: false },
    },
  }),
  // A function, since WXT copies `browser_specific_settings` into Chrome's manifest too.
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // `activeTab` with `scripting`: a click on the toolbar button lets us look at that one page. All else is asked for.
    permissions: ['storage', 'activeTab', 'scripting'],
    optional_host_permissions: ['*://*/*'],
    // The development server needs connections and scripts of its own.
    ...(command === 'build' && { content_security_policy: { extension_pages: extensionPages } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'understory@understory.example',
              // The first with `data_collection_permissions`, and an extended support release.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // Set methods; `content-visibility`, popovers and `Promise.withResolvers` are older.
        { minimum_chrome_version: '123' }),
  }),
});
