// Are only web addresses let through?

import { describe, expect, it } from 'vitest';
import { safeUrl } from '@/utils/reading/safe-url';

const base = 'https://www.talkleft.com/story/1';

describe('safeUrl', () => {
  it.each([
    ['/comments/S/3#3', 'https://www.talkleft.com/comments/S/3#3'],
    ['//other.example/x', 'https://other.example/x'],
    ['http://other.example/', 'http://other.example/'],
    ['#3', 'https://www.talkleft.com/story/1#3'],
  ])('resolves %s', (href, expected) => {
    expect(safeUrl(href, base)).toBe(expected);
  });

  it.each([
    'javascript:void(0)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@b',
    'file:///etc',
    'http://',
  ])('refuses %j', (href) => {
    expect(safeUrl(href, base)).toBeUndefined();
  });

  it('refuses what is relative to no web address', () => {
    expect(safeUrl('/x', 'about:blank')).toBeUndefined();
  });
});
