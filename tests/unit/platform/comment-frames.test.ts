// Is a frame with comments told from one with a form, an advertisement or a film?

import { expect, test } from 'vitest';
import { commentHostOf } from '@/utils/platform/comment-frames';

test.each([
  ['https://disqus.com/embed/comments/?base=default&f=mill', 'disqus.com'],
  ['https://comments.paper.example/web/iframe.html', 'comments.paper.example'],
  ['https://talk.forum.example/embed/comments?topic_id=7', 'talk.forum.example'],
  ['https://remark42.garden.example/web/iframe.html', 'remark42.garden.example'],
])('%s is one', (address, host) => expect(commentHostOf(address)).toBe(host));

test.each([
  'https://www.blogger.example/comment-iframe.g?blogID=7',
  'https://ads.example/show?near=comments',
  'https://films.example/embed/x7',
  'about:blank',
  'blob:https://disqus.com/7',
  // All hosts, were they asked for: by the URL standard `*` is a name like any other.
  'https://*/comments/',
  'https://*.com/comments/',
  'https://%2A/comments/',
  '',
])('%s is none', (address) => expect(commentHostOf(address)).toBeUndefined());
