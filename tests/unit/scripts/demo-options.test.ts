// Does `npm run demo` understand what it is asked, and say what is wrong?

import { describe, expect, it } from 'vitest';
import { parseDemoOptions, pictureName } from '../../../scripts/demo/demo-options';

describe('parseDemoOptions', () => {
  it('opens a window with the nested story by default', () => {
    expect(parseDemoOptions([])).toEqual({ mode: 'nested', loggedIn: false, dark: false, width: 1200 });
  });

  it('takes a page and its address', () => {
    const page = 'package.json';
    expect(
      parseDemoOptions([
        '--page',
        page,
        '--url=https://www.talkleft.com/story/1',
        '--screenshot',
        'a.png',
        '--dark',
      ]),
    ).toMatchObject({ page, url: 'https://www.talkleft.com/story/1', screenshot: 'a.png', dark: true });
  });

  it.each([
    [['--page', 'nowhere.html'], 'no file nowhere.html'],
    [['--url', 'talkleft.com'], 'not an address'],
    [['--url', 'file:///etc/hosts'], 'not an address'],
    [['--mode', 'upside-down'], 'not one of threaded'],
    [['--width', 'wide'], 'not a whole number'],
    [['--width', '10'], 'not a whole number'],
    [['--screenshot='], 'name of a file'],
    [['--screenshots', 'a.png'], 'Unknown option'],
    [['demo.html'], 'Unexpected argument'],
  ])('refuses %j', (words, message) => {
    expect(() => parseDemoOptions(words)).toThrow(message);
  });
});

describe('pictureName', () => {
  it.each([
    ['pictures/demo.png', 'pictures/demo-tree.png'],
    ['demo', 'demo-tree.png'],
    ['v1.2/demo.PNG', 'v1.2/demo-tree.png'],
  ])('of %s is %s', (name, picture) => {
    expect(pictureName(name, 'tree')).toBe(picture);
  });
});
