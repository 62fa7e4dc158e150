// Do the browser's match patterns and the reader's places mean the same?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grantedBy, patternOf, patternsFor, placeOf } from '@/utils/platform/site-patterns';
import { permits } from '@/utils/prefs/site-access';

const known = new Set(['www.talkleft.com', 'talkleft.com']);

test.each([
  ['*://example.com/*', { kind: 'site', host: 'example.com' }],
  ['https://a.example/*', { kind: 'site', host: 'a.example' }],
  ['https://*.a.example/*', { kind: 'site', host: '*.a.example' }],
  ['*://[::1]/*', { kind: 'site', host: '[::1]' }],
  ['*://*/*', { kind: 'everywhere' }],
  ['<all_urls>', { kind: 'everywhere' }],
  ['https://*/*', { kind: 'everywhere' }],
  ['*://www.talkleft.com/*', undefined],
  ['file:///*', undefined],
  ['ftp://a.example/*', undefined],
  ['', undefined],
])('%s', (pattern, place) => {
  expect(placeOf(pattern, known)).toEqual(place);
});

test('what is asked for is what is granted', () => {
  fc.assert(
    fc.property(fc.domain(), (host) => {
      const pattern = patternOf({ kind: 'site', host });
      expect(grantedBy([pattern], known)).toEqual({ everywhere: false, hosts: [host] });
    }),
  );
  expect(grantedBy([patternOf({ kind: 'everywhere' })], known)).toEqual({ everywhere: true, hosts: [] });
});

test.each(['*', '*.', '*/a.example', 'a.example/*', '%2A', 'a b.example', ''])(
  'nothing is asked for %j, which is no host',
  (host) => {
    expect(() => patternOf({ kind: 'site', host })).toThrow(RangeError);
    expect(() => patternOf({ kind: 'frame', host })).toThrow(RangeError);
  },
);

test.each(['a.example', '[::1]', '127.0.0.1', 'my_blog.example', '*.a.example'])(
  '%s is asked for',
  (host) => {
    expect(placeOf(patternOf({ kind: 'site', host }), known)).toEqual({ kind: 'site', host });
  },
);

test('sites are in order, each once, without those of the manifest', () => {
  const patterns = ['https://b.example/*', '*://talkleft.com/*', '*://a.example/*', 'http://b.example/*'];
  expect(grantedBy(patterns, known)).toEqual({ everywhere: false, hosts: ['a.example', 'b.example'] });
});

describe('to give a place back', () => {
  const patterns = ['*://*/*', 'https://b.example/*', 'http://b.example/*', '*://a.example/*'];

  test('is to give back all patterns for it, and no other', () => {
    expect(patternsFor({ kind: 'site', host: 'b.example' }, patterns, known)).toEqual([
      'https://b.example/*',
      'http://b.example/*',
    ]);
    expect(patternsFor({ kind: 'everywhere' }, patterns, known)).toEqual(['*://*/*']);
  });

  test('is nothing where it was not granted', () => {
    expect(patternsFor({ kind: 'site', host: 'c.example' }, patterns, known)).toEqual([]);
  });
});

test.each<[string, string[], string, boolean]>([
  ['the host itself', ['a.example'], 'a.example', true],
  ['not what ends alike', ['a.example'], 'aa.example', false],
  ['not what is below it', ['a.example'], 'blog.a.example', false],
  ['all below a domain', ['*.a.example'], 'blog.a.example', true],
  ['and the domain', ['*.a.example'], 'a.example', true],
  ['not what ends like the domain', ['*.a.example'], 'banana.example', false],
])('a permission is for %s', (_, hosts, host, expected) => {
  expect(permits({ everywhere: false, hosts }, host)).toBe(expected);
  expect(permits({ everywhere: true, hosts: [] }, host)).toBe(true);
});
