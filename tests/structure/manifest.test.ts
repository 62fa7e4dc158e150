// Does what is built ask for no more than is written down, and let nobody in?

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/run/paths.ts';
import { knownHosts } from '../../utils/engines/scoop/hosts.ts';

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

/** What we may say of ourselves to the browser; a key beside these is to be weighed first (docs/security.md). */
const keys = [
  'action',
  'background',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'version',
];
const ownKeys = { chrome: ['minimum_chrome_version'], firefox: ['browser_specific_settings'] };

/** Each line of the policy: nothing but what is in the package, no forms, no frames around it. */
const policy = {
  'base-uri': "'none'",
  'default-src': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'img-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
};

describe.each(Object.entries(builtExtension))('the build for %s', (browser, folder) => {
  it('is there (npm run check builds it)', () =>
    expect(existsSync(join(folder, 'manifest.json'))).toBe(true));

  const manifest = JSON.parse(read(folder, 'manifest.json'));

  it('says nothing but what is listed: no resources for pages, no messages from outside, no hosts unasked', () => {
    expect(Object.keys(manifest).sort()).toEqual([...keys, ...ownKeys[browser as 'chrome']].sort());
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    // The reader's script, and the early one before it.
    expect(manifest.content_scripts).toHaveLength(2);
    for (const { matches } of manifest.content_scripts)
      expect(matches.toSorted()).toEqual(knownHosts.map(({ host }) => `*://${host}/*`).sort());
  });

  it('has a strict policy for its own pages', () => {
    const { extension_pages: said, ...others } = manifest.content_security_policy;
    const lines = said
      .split('; ')
      .map((line: string) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
    expect(Object.fromEntries(lines)).toEqual(policy);
    expect(others).toEqual({});
  });

  it('has no script and no style written into its pages', () => {
    for (const page of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
      const html = read(folder, page);
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=|javascript:|https?:\/\//i);
    }
  });

  it('makes code of no text, and has one way to ask for a page: that of the reader’s own wish', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) {
      const text = read(folder, script);
      expect(text).not.toMatch(
        /\beval\(|new Function\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/,
      );
      const asks = [...text.matchAll(/\bfetch\(/g)].length;
      expect(asks).toBe(script.includes('content') ? 1 : 0);
    }
  });
});
