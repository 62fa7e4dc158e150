// Do a Scoop page's links tell which comment they mean, and which it answers?

import { describe, expect, it } from 'vitest';
import { withoutActions } from '@/utils/engines/scoop/actions';
import { knownHosts } from '@/utils/engines/scoop/hosts';
import { parentNumber, readCommentLink } from '@/utils/engines/scoop/links';

const story = '/comments/2010/12/4/155121/180';

describe('readCommentLink', () => {
  it.each([
    [`${story}/3#3`, { prefix: story, story, number: '3' }],
    [`${story}/3?mode=alone;showrate=1#3`, { prefix: story, story, number: '3' }],
    [`${story}?pid=1#3`, { prefix: story, story, number: '3', parent: '1' }],
    [`${story}?pid=0#3`, { prefix: story, story, number: '3' }],
    [`${story}/3#c3`, { prefix: story, story, number: '3' }],
    [
      `https://x.example/scoop${story}/3#3`,
      { prefix: `https://x.example/scoop${story}`, story, number: '3' },
    ],
    [
      '/comments/poll/goats/3#3',
      { prefix: '/comments/poll/goats', story: '/comments/poll/goats', number: '3' },
    ],
  ])('reads %s', (href, expected) => {
    expect(readCommentLink(href)).toEqual(expected);
  });

  it.each([
    `${story}/3/post#here`,
    `${story}/3#4`,
    `${story}/3`,
    '/story/2010/12/4/155121/180#3',
    '#3',
    '',
    'javascript:void(toggle(3))',
  ])('takes %j for none', (href) => {
    expect(readCommentLink(href)).toBeUndefined();
  });
});

describe('parentNumber', () => {
  it.each([
    ['#1', '1'],
    ['#c1', '1'],
    [`${story}/1#1`, '1'],
    ['/comments/2020/1/1/1/1/1#1', undefined],
    [`${story}?pid=2#1`, undefined],
    [`${story}/1/post#here`, undefined],
    ['#top', undefined],
  ])('reads %s', (href, expected) => {
    expect(parentNumber(href, story)).toBe(expected);
  });
});

describe('withoutActions', () => {
  it.each([
    ['Text.\n[ Parent ]', 'Text.'],
    ['Text.\n[ Parent | Reply to This | ]', 'Text.'],
    ['Text.\n[ - | -- ++ | Parent | Reply to This | ]', 'Text.'],
    ['Text.\n[ | | Parent | Reply to This | Rate All ] (delete) (suppress comment)', 'Text.'],
    ['Text.\n[ Parent |', 'Text.'],
    ['[ Parent ]', ''],
    ['Text [citation needed]', 'Text [citation needed]'],
    ['In line two [ see there ].', 'In line two [ see there ].'],
    ['a[0] and b[1]', 'a[0] and b[1]'],
    ['No bracket', 'No bracket'],
    ['', ''],
  ])('cuts %j to %j', (text, expected) => {
    expect(withoutActions(text)).toBe(expected);
  });
});

describe('knownHosts', () => {
  it('are exact hosts, each once, TalkLeft first', () => {
    const hosts = knownHosts.map(({ host }) => host);
    expect(hosts[0]).toBe('www.talkleft.com');
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
  });
});
