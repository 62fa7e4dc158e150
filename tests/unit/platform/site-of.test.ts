// Under which site is the recipe for a frame kept?

import { expect, test } from 'vitest';
import { siteOf } from '@/utils/platform/site-of';

test.each([
  ['a page of its own', 'Blog.example', 'https://blog.example', 'https://blog.example/7', 'blog.example'],
  ['what a page wrote into it', '', 'https://blog.example:8080', 'https://blog.example/7', 'blog.example'],
  ['the same, locked up', '', 'null', 'https://blog.example/7', 'blog.example'],
  [
    'the same, whose links start elsewhere',
    '',
    'https://blog.example',
    'https://cdn.example/',
    'blog.example',
  ],
  ['a file', '', 'null', 'file:///story.html', ''],
])('%s', (_, hostname, origin, baseURI, site) => {
  expect(siteOf({ location: { hostname }, baseURI }, origin)).toBe(site);
});
