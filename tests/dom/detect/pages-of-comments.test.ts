// Is the page at hand known by the links to the comments on it?

import { describe, expect, it } from 'vitest';
import { findPages } from '@/utils/detect/find-pages';
import { numbers, open } from './linked-pages';

describe('other pages of a thread are none that links to comments of the page at hand name', () => {
  const openWith = (ids: readonly number[], hrefs: readonly string[]) => {
    const page = open('https://blog.example/post/', hrefs);
    for (const id of ids) page.body.appendChild(page.createElement('p')).id = `comment-${id}`;
    return page;
  };

  it('which may be the only page', () => {
    const page = openWith([11, 12], ['/post/comment-page-1/#comment-11', '/post/comment-page-1/#comment-12']);
    expect(numbers(page)).toEqual([]);
  });

  it('and those before it are pages, linked or not', () => {
    const page = openWith([31], ['/post/comment-page-3/#comment-31', '/post/comment-page-2/#comments']);
    expect(findPages(page)).toMatchObject({ current: 3, others: [{ number: 1 }, { number: 2 }] });
    expect(numbers(openWith([31], ['/post/comment-page-3/#comment-31']))).toEqual([1, 2]);
  });

  it('also where a theme shows all of them at once', () => {
    const page = openWith([1, 2], ['/post/comment-page-1/#comment-1', '/post/comment-page-2/#comment-2']);
    expect(numbers(page)).toEqual([]);
  });

  it('but those of comments that stand elsewhere are pages', () => {
    const page = openWith([31], ['/post/comment-page-2/#comment-31', '/post/comment-page-1/#comment-9']);
    expect(numbers(page)).toEqual([1]);
  });
});
