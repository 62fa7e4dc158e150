// What counts as a word about where a reader has left a page?

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBookmark, parseBookmarkNotice, parseBookmarkRequest } from '@/utils/platform/bookmark-messages';

const bookmark = { address: 'https://a.example/post', thread: 0, id: '30', top: -0.3, scrolled: 5234.7 };

test('what is said arrives, without what was not agreed on', () => {
  expect(parseBookmarkNotice({ kind: 'leave-bookmark', bookmark: { ...bookmark, more: 1 } })).toStrictEqual({
    kind: 'leave-bookmark',
    bookmark,
  });
  const request = { kind: 'ask-bookmark', address: bookmark.address };
  expect(parseBookmarkRequest({ ...request, more: 1 })).toStrictEqual(request);
});

test.each<[string, object]>([
  ['no address', { address: undefined }],
  ['no thread', { thread: -1 }],
  ['a comment that is no text', { id: 30 }],
  ['a comment longer than any', { id: '3'.repeat(4_001) }],
  ['no place in the window', { top: Number.NaN }],
  ['a place as a text', { scrolled: '5234' }],
])('%s is no bookmark', (_, wrong) => {
  expect(parseBookmark({ ...bookmark, ...wrong })).toBeUndefined();
});

test('anything else is no message', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (raw) => {
      expect(parseBookmark(raw)).toBeUndefined();
      expect(parseBookmarkNotice({ kind: 'leave-bookmark', bookmark: raw })).toBeUndefined();
      expect(parseBookmarkNotice(raw)).toBeUndefined();
      expect(parseBookmarkRequest(raw)).toBeUndefined();
    }),
  );
});
