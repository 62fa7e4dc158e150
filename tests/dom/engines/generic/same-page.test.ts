// Does a link lead to a place on the page at hand, or to another story beside it?

import { expect, it } from 'vitest';
import { leadsHere, readPageKeys } from '@/utils/engines/generic/outline/same-page';
import { openPage } from '../open-page';

const keysOf = (address: string) =>
  readPageKeys(openPage(`<link rel="canonical" href="https://blog.example${address}"><p>A story.</p>`));

it.each([
  ['/2004/ferry.html', '/2004/ferry.html#c7'],
  ['/comments/5933/', '#comment-12'],
  ['/comments/5933/', 'https://blog.example/comments/5933/#12'],
  ['/comments/5933/', '/comments/5933/12'],
  ['/comments/5933/', '/comments/5933/page/2'],
  ['/talk/7/1200345', '/talk/7/1200346'],
  ['/talk/the-ferry/2', '/talk/the-ferry/3#p40'],
  ['/the-ferry/', '/the-ferry/comment-page-2/#comment-40'],
  ['/story?id=5933', '/story?id=5933&cid=12#c12'],
])('from %s, this page: %s', (page, href) => expect(leadsHere(href, keysOf(page))).toBe(true));

it.each([
  ['/comments/5933/', '/comments/12055/'],
  ['/comments/5933/', 'https://blog.example/comments/12055/#12'],
  ['/news/5933', '/news/5934'],
  ['/news/2004/12/5933', '/news/2004/12/5934'],
  ['/news-of-today/5933', '/news-of-today/5934'],
  ['/story?id=5933', '/story?id=5934'],
  ['/2004/ferry.html', '/2004/bridge.html'],
])('from %s, another story: %s', (page, href) => expect(leadsHere(href, keysOf(page))).toBe(false));
