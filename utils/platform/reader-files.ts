// Which files are the script that reads pages?

import { browser } from 'wxt/browser';

/** The files of a script; those of the one that reads pages are named by the manifest, for the sites that it knows. */
export interface ReaderFiles {
  readonly js: readonly string[];
  readonly css: readonly string[];
}

/**
 * The built script of the manifest serves everywhere. Firefox tells its files by their full address
 * (`moz-extension://…/content-scripts/content.js`), but takes only paths inside the package.
 */
export function readerFiles(): ReaderFiles {
  // The other script of the manifest is the early one, which has no styles.
  const script = browser.runtime.getManifest().content_scripts?.find(({ css }) => css);
  const pathOf = (file: string) => file.replace(/^[a-z-]+:\/\/[^/]+\//, '');
  return { js: (script?.js ?? []).map(pathOf), css: (script?.css ?? []).map(pathOf) };
}
