// Under which site is the recipe for a frame kept?

import { expect, test } from 'vitest';
import { siteOf } from '@/utils/platform/site-of';

test.each([
  ['a page of its own', 'Blog.example', 'https://blog.example', [], 'blog.example'],
  ['a frame of another site', 'disqus.com', 'https://disqus.com', ['https://blog.example'], 'disqus.com'],
  [
    'what a page wrote into it',
    '',
    'https://blog.example:8080',
    ['https://blog.example:8080'],
    'blog.example',
  ],
  ['the same, locked up', '', 'null', ['https://Blog.example:8080', 'https://top.example'], 'blog.example'],
  ['the same, locked up twice', '', 'null', ['null', 'https://blog.example'], ''],
  ['the same, where the browser names nobody around', '', 'null', undefined, ''],
  ['a file', '', 'null', [], ''],
])('%s', (_, hostname, origin, ancestorOrigins, site) => {
  expect(siteOf({ hostname, ...(ancestorOrigins && { ancestorOrigins }) }, origin)).toBe(site);
});
