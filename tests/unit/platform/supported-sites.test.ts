// Are the sites that the popup names those that the manifest names?

import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { supportedSites } from '@/utils/platform/supported-sites';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

function withMatches(...matches: (readonly string[])[]): readonly string[] {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    content_scripts: matches.map((list) => ({ matches: list })),
  } as never);
  return supportedSites();
}

test('each host is named once, in order', () => {
  const scoop = ['*://www.talkleft.com/*', 'https://www.kuro5hin.org/story/*'];
  expect(withMatches(scoop, ['http://www.talkleft.com/*', 'http://a.example:8080/*'])).toEqual([
    'a.example',
    'www.kuro5hin.org',
    'www.talkleft.com',
  ]);
});

test('a site with and without www. is one site to a reader', () => {
  expect(withMatches(['*://www.talkleft.com/*', '*://talkleft.com/*', '*://www.mydd.com/*'])).toEqual([
    'talkleft.com',
    'www.mydd.com',
  ]);
});

test('a pattern for many hosts names none', () => {
  expect(withMatches(['*://*.talkleft.com/*', '<all_urls>', '*://*/*'])).toEqual([]);
});

test('a manifest without content scripts is none of our own, but no error', () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({} as never);
  expect(supportedSites()).toEqual([]);
});
