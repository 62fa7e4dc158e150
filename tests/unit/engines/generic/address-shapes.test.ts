// Is it seen by the shape of an address whether it leads to a person, to a reply or to a comment?

import { describe, expect, it } from 'vitest';
import {
  leadsToComment,
  leadsToPerson,
  leadsToReply,
  showsPerson,
} from '@/utils/engines/generic/outline/address-shapes';

describe('a person', () => {
  it.each([
    '/user/ann',
    'https://blog.example/users/12',
    '/u/ann',
    '/mitglieder/ann.html',
    'profile.php?id=4',
    'memberlist.php?mode=viewprofile&u=4',
    '/forum/userinfo.aspx',
    '/index.php?user=ann',
    '/index.php?a=profile&u=7',
    'https://video.example/@ann.hale/',
    'https://old.example/~ann/',
    'author/ann',
  ])('is led to by %s', (address) => expect(leadsToPerson(address)).toBe(true));

  it.each([
    '/2024/03/the-mill',
    '/useful-things/',
    '/stories?usage=3',
    '/authority',
    '/@/mills',
    '/about/peoples',
  ])('is not led to by %s', (address) => expect(leadsToPerson(address)).toBe(false));

  it.each(['/img/avatar/4.png', 'https://0.gravatar.example/x', '/profile-photo/4', '/users/4.jpg'])(
    'is shown by %s',
    (address) => expect(showsPerson(address)).toBe(true),
  );

  it('is not shown by any picture', () => expect(showsPerson('/img/mill.png')).toBe(false));
});

describe('a reply', () => {
  it.each([
    '/story?replytocom=4',
    '/reply/4',
    '/comment/reply?to=4',
    '#respond',
    'posting.php?mode=quote&p=4',
  ])('is led to by %s', (address) => expect(leadsToReply(address)).toBe(true));

  it('is not led to by any link', () => expect(leadsToReply('/replying-to-critics')).toBe(false));
});

describe('a comment', () => {
  it.each([
    '#comment-12',
    '#c12',
    '#comment-a12',
    '/story#li-comment-12',
    '/story#post_12',
    '/story?cid=12',
    'viewtopic.php?t=3&p=12#p12',
    '/comments/12',
    '/posts/12/',
    // A text that is shared names a number itself.
    'https://share.example/home?status=agreed. #62 https://blog.example/story/#comment-64',
  ])('is led to by %s', (address) => expect(leadsToComment(address)).toBe(true));

  it.each([
    '#top',
    '#section-2',
    '/story?year=2024',
    '/posts/the-mill',
    '/posts/12/edit',
    '#12',
    '#chapter3',
  ])('is not led to by %s', (address) => expect(leadsToComment(address)).toBe(false));
});
