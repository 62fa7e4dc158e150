// Are the other pages of a thread found by the links that engines print?

import { describe, expect, it } from 'vitest';
import { findPages } from '@/utils/detect/find-pages';
import { numbers, open } from './linked-pages';

describe('other pages of a thread', () => {
  it('are those of WordPress, whose bare address is the newest page', () => {
    const page = open('https://blog.example/post/', [
      '/post/comment-page-1/#comments',
      '/other/comment-page-1/',
    ]);
    expect(findPages(page)).toEqual({
      address: 'https://blog.example/post',
      current: 2,
      others: [{ number: 1, ordinal: 1, url: 'https://blog.example/post/comment-page-1/' }],
    });
  });

  it('are those between the linked ones too', () => {
    const page = open('https://a.example/t/?page=2', ['/t/?page=1', '/t/?page=3', '/t/?page=6']);
    expect(numbers(page)).toEqual([1, 3, 4, 5, 6]);
  });

  it('are told by the offset of their first comment', () => {
    const page = open('https://a.example/viewtopic.php?t=7', [
      '/viewtopic.php?t=7&start=20',
      '/viewtopic.php?t=7&start=40',
      '/viewtopic.php?t=8&start=20',
    ]);
    expect(findPages(page).current).toBe(0);
    expect(numbers(page)).toEqual([20, 40]);
  });

  it('are its first one too, whose address has no offset where it is linked', () => {
    const page = open('https://a.example/viewtopic.php?t=7&start=30', [
      '/viewtopic.php?t=7',
      '/viewtopic.php?t=7&amp;start=15',
      '/viewtopic.php?t=7&amp;start=45',
    ]);
    expect(numbers(page)).toEqual([0, 15, 45]);
  });

  describe('the first of which is linked by its bare address', () => {
    const urls = (address: string, hrefs: readonly string[]) =>
      findPages(open(`https://a.example${address}`, hrefs)).others.map(({ url }) =>
        url.replace('https://a.example', ''),
      );

    it.each([
      ['/threads/a.1/page-2', '/threads/a.1/', '/threads/a.1/page-3'],
      ['/showthread.php?1-A/page2', '/showthread.php?1-A', '/showthread.php?1-A/page3'],
      ['/t/a/7?page=2', '/t/a/7', '/t/a/7?page=3'],
    ])('include it as it is linked: %s', (address, first, third) => {
      expect(urls(address, [first, third])).toEqual([first, third]);
    });

    it.each([
      ['/threads/a.1/page-2', '/threads/a.1/'],
      ['/viewtopic.php?t=7&start=20', '/viewtopic.php?t=7'],
      ['/item?id=7&p=2', '/item?id=7#comments'],
    ])('may be that one alone: %s', (address, href) => {
      expect(urls(address, [href])).toEqual([href.split('#')[0]]);
    });

    it('have it by its number where that is linked', () => {
      expect(urls('/t/a?page=2', ['/t/a', '/t/a?page=1'])).toEqual(['/t/a?page=1']);
    });

    it('have it by its number in WordPress, whose bare address may be the newest page', () => {
      expect(urls('/post/comment-page-3/', ['/post/', '/post/comment-page-2/'])).toEqual([
        '/post/comment-page-1/',
        '/post/comment-page-2/',
      ]);
      expect(urls('/?p=7&cpage=2', ['https://a.example/?p=7'])).toEqual(['/?p=7&cpage=1']);
    });

    it('are none where that is the page at hand, or the way home from a post', () => {
      expect(urls('/threads/a.1/', ['/threads/a.1/'])).toEqual([]);
      expect(urls('/threads/a.1/page-1', ['/threads/a.1/'])).toEqual([]);
      expect(urls('/?p=2', ['https://a.example/'])).toEqual([]);
      expect(urls('/?p=4', ['https://a.example/', '/?p=3'])).toEqual([]);
    });
  });

  describe('that are counted from 0, as Drupal does, and named from 1', () => {
    const node = 'https://a.example/node/7';
    const pages = (address: string, hrefs: readonly string[], texts: readonly string[]) => {
      const { current, others } = findPages(open(address, hrefs, texts));
      return [current, others.map(({ url }) => url.replace(node, ''))];
    };

    it('go on from the first, whose address has no number', () => {
      const hrefs = ['?page=1', '?page=2', '?page=3', '?page=3'];
      expect(pages(node, hrefs, ['2', '3', '4', 'last »'])).toEqual([0, ['?page=1', '?page=2', '?page=3']]);
    });

    it('go on from the first where the pager links it too', () => {
      const hidden = '<span class="visually-hidden">Page</span>\n ';
      const texts = [1, 2, 3].map((number) => `${hidden}${number}\n`);
      expect(pages(node, ['?page=0', '?page=1', '?page=2'], texts)).toEqual([0, ['?page=1', '?page=2']]);
    });

    it('include the first, as it is linked, from the second on', () => {
      const hrefs = ['/node/7', '?page=1', '?page=2'];
      expect(pages(`${node}?page=1`, hrefs, ['1', '2', '3'])).toEqual([1, ['', '?page=2']]);
      expect(pages(`${node}?page=1`, ['/node/7', '?page=2'], ['1', '3'])).toEqual([1, ['', '?page=2']]);
      expect(pages(`${node}?page=1`, ['?page=2'], ['3'])).toEqual([1, ['?page=0', '?page=2']]);
    });

    it('are not those whose texts are their numbers, whatever the link of a comment says', () => {
      const hrefs = ['?page=1', '?page=2#c3', '?page=2', '?page=3'];
      expect(pages(node, hrefs, ['1', '3', '2', '3'])[0]).toBe(4);
    });
  });

  const session = 'sid=0123456789abcdef0123456789abcdef';

  it.each([
    `${session}&`,
    'sid=a:0123456789abcdef0123456789abcdef&',
    's=0123456789abcdef0123456789abcdef&',
    'PHPSESSID=0123456789abcdefghijklmnop&',
  ])('are those to which %s of a guest is added, and are fetched without it', (added) => {
    const page = open('https://a.example/viewtopic.php?t=7', [
      `/viewtopic.php?t=7&amp;${added.replaceAll('&', '&amp;')}start=20`,
      `/viewtopic.php?t=8&amp;${added.replaceAll('&', '&amp;')}start=20`,
      `/viewtopic.php?${added.replaceAll('&', '&amp;')}t=7&amp;start=40`,
    ]);
    expect(findPages(page).others.map(({ url }) => url)).toEqual([
      'https://a.example/viewtopic.php?t=7&start=20',
      'https://a.example/viewtopic.php?t=7&start=40',
    ]);
  });

  it('are fetched with the session that the address has', () => {
    const page = open(`https://a.example/viewtopic.php?t=7&${session}`, [
      `/viewtopic.php?t=7&amp;start=20&amp;${session}`,
    ]);
    expect(findPages(page).others.map(({ url }) => url)).toEqual([
      `https://a.example/viewtopic.php?t=7&start=20&${session}`,
    ]);
  });

  it('are fetched without it where the address ends in a stroke', () => {
    const page = open('https://a.example/hedges/', [`/hedges/?start=20&amp;${session}`]);
    expect(findPages(page).others.map(({ url }) => url)).toEqual(['https://a.example/hedges/?start=20']);
  });

  it('are not those of another story, which may be called a sid too', () => {
    const page = open('https://a.example/comments.pl?sid=23873421', [
      '/comments.pl?sid=23873422&amp;start=20',
      '/comments.pl?start=20',
    ]);
    expect(numbers(page)).toEqual([]);
  });

  it('are not those of another topic, which SMF names before the number', () => {
    const topic = 'https://a.example/index.php?topic=7';
    const page = open(`${topic}.15`, ['?topic=8.0', '?topic=7.0', '?topic=7.30', '?topic=80.60']);
    expect(findPages(page)).toEqual({
      address: topic,
      current: 15,
      others: [
        { number: 0, ordinal: 1, url: `${topic}.0` },
        { number: 30, ordinal: 3, url: `${topic}.30` },
      ],
    });
  });

  it('are never of another site, and never another kind of address', () => {
    const page = open('https://a.example/post', [
      'https://b.example/post?page=2',
      'javascript:void(2)',
      '/page/2',
    ]);
    expect(numbers(page)).toEqual([]);
  });

  it.each([
    '/post/comment-page-2/',
    '/post/?cpage=2',
    '/post/?page=2',
    '/post/?pg=2',
    '/post/?p=2',
    '/post/?paged=2',
    '/post/?seite=2',
    '/post/?pagina=2',
    '/post/?comments_page=2',
    '/post/?commentPage=2',
    '/post/page2',
    '/post/page/2',
    '?page=2',
  ])('are told by %s', (href) => {
    expect(numbers(open('https://blog.example/post/', [href]))).toEqual([2]);
  });

  it.each(['?start=20', '?offset=20', '?st=20'])('are told by %s', (query) => {
    expect(numbers(open('https://blog.example/post', [`/post${query}`]))).toEqual([20]);
  });

  describe('whose address says them by `p`, which elsewhere is the number of a post', () => {
    const blog = 'https://blog.example/?p=123';

    it('are not the other posts of a blog', () => {
      expect(numbers(open(blog, ['?p=119', '?p=124', '?p=90']))).toEqual([]);
      expect(numbers(open(blog, ['?p=1', '?p=124']))).toEqual([]);
      expect(numbers(open(blog, ['?p=1', '?p=60', '?p=90', '?p=122', '?p=124']))).toEqual([]);
    });

    it('are those of the comments under such a post', () => {
      const page = open(blog, ['?p=119', '?p=123&amp;cpage=1#comments', '?p=124', '?p=122&amp;cpage=3']);
      expect(findPages(page)).toEqual({
        address: 'https://blog.example/?p=123',
        current: 2,
        others: [{ number: 1, ordinal: 1, url: 'https://blog.example/?p=123&cpage=1' }],
      });
    });

    it.each([
      '<link rel="shortlink" href="https://blog.example/?p=2">',
      '<input type="hidden" name="comment_post_ID" value="2">',
    ])('are not the first posts of a blog that says which post this is: %s', (sign) => {
      const page = open('https://blog.example/?p=2', ['?p=1', '?p=3']);
      expect(numbers(page)).toEqual([1, 3]);
      page.body.insertAdjacentHTML('beforeend', sign);
      expect(numbers(page)).toEqual([]);
    });

    it('are not posts that links lead to', () => {
      const forum = 'https://a.example/viewtopic.php';
      expect(numbers(open(`${forum}?p=512`, ['?p=511#p511', '?p=512#p512', '?p=513#513']))).toEqual([]);
      expect(numbers(open(`${forum}?p=512`, ['?p=511', '?p=513', '?p=514']))).toEqual([]);
      const topic = `${forum}?f=1&t=7`;
      const posts = ['?f=1&amp;t=7&amp;p=2#p2', '?f=1&amp;t=7&amp;p=500#post500', '?f=1&amp;t=7&amp;p=505'];
      expect(numbers(open(topic, posts))).toEqual([]);
    });

    it.each([
      ['https://a.example/item?id=7', ['?id=7&amp;p=2'], [2]],
      ['https://a.example/item?id=7&p=4', ['?id=7&amp;p=5'], [5]],
      [
        'https://a.example/topic.php?id=7',
        ['?id=7&amp;p=2', '?id=7&amp;p=3', '?id=7&amp;p=6'],
        [2, 3, 4, 5, 6],
      ],
      ['https://a.example/post/?p=2', ['?p=3'], [3]],
      ['https://a.example/post/?p=2', ['?p=1#comments', '?p=3#comment-61'], [1, 3]],
      ['https://a.example/post/?p=5', ['?p=1', '?p=4', '?p=6', '?p=9'], [1, 2, 3, 4, 6, 7, 8, 9]],
    ])('are pages at %s with %j', (address, hrefs, expected) => {
      expect(numbers(open(address, hrefs))).toEqual(expected);
    });
  });

  describe('of which there are more than are fetched', () => {
    const thread = (current: number) => {
      const hrefs = [1, current - 1, current + 1, 1_000_000 - 1].map((number) => `/t/?page=${number}`);
      return findPages(open(`https://a.example/t/?page=${current}`, hrefs));
    };

    it('are the nearest ones, and it is said that there are more', () => {
      const { others, isCutOff } = thread(500);
      expect(others).toHaveLength(200);
      expect(others.at(0)?.number).toBe(400);
      expect(others.at(-1)?.number).toBe(600);
      expect(isCutOff).toBe(true);
    });

    it('are the nearest ones at the beginning and at the end too', () => {
      expect(thread(3).others.at(-1)?.number).toBe(201);
      expect(thread(999_998).others.at(0)?.number).toBe(999_799);
    });

    it('are all where there are two hundred', () => {
      const { others, isCutOff } = findPages(open('https://a.example/t/', ['?page=2', '?page=201']));
      expect(others).toHaveLength(200);
      expect(isCutOff).toBeUndefined();
    });
  });

  it.each(['start', 'page', 'cpage', 'p'])('are not told by a moment in `%s`', (name) => {
    const page = open(`https://a.example/post?id=7&${name}=1609459200`, [`?id=7&amp;${name}=1609469200`]);
    expect(findPages(page)).toMatchObject({ current: 1, others: [] });
  });

  it('do not include the page at hand', () => {
    const page = open('https://a.example/threads/x.1/page-3', ['/threads/x.1/page-2', '/threads/x.1/page-3']);
    expect(numbers(page)).toEqual([2]);
    expect(numbers(open('https://a.example/threads/x.1/page-3', ['page-3']))).toEqual([]);
  });
});
