// Are only web addresses let through?

import { describe, expect, it } from 'vitest';
import { runsScript, safeUrl } from '@/utils/reading/safe-url';

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

describe('runsScript', () => {
  it.each(['javascript:void(0)', ' java\nscript:alert(1)', 'JavaScript:x'])('is true of %j', (href) => {
    expect(runsScript(href, base)).toBe(true);
  });

  it.each(['/javascript:x', 'mailto:a@b', '#javascript:', 'http://'])('is false of %j', (href) => {
    expect(runsScript(href, base)).toBe(false);
  });
});
