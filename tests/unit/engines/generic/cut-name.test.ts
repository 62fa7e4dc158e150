// Which name stands in a line of a comment's head?

import { describe, expect, it } from 'vitest';
import { cutName } from '@/utils/engines/generic/read/cut-name';

describe('the name in a line', () => {
  it.each([
    ['Ann Lee says:', 'Ann Lee', true],
    ['Posted by Ann Lee', 'Ann Lee', true],
    ['napisane przez Ann Lee', 'Ann Lee', true],
    ['Anne dit :', 'Anne', true],
    ['Anne dit', 'Anne', true],
    // "dit" is "this" in Dutch.
    ['Iedereen zag dit al', 'Iedereen zag dit al', false],
    ['[Deleted User]', 'Deleted User', false],
    ['作者：晚风', '晚风', true],
    ['(Ann Lee', 'Ann Lee', false],
    ['감자님의 댓글', '감자', true],
    ['blue12님의 댓글의 댓글', 'blue12', true],
    ['kimj****', 'kimj****', false],
    ['Ann Lee *', 'Ann Lee', false],
  ])('%s', (text, name, sure) => expect(cutName(text)).toEqual({ name, sure }));

  it('is absent where a date is all there is', () => {
    expect(cutName('March 5, 2010', { start: 0, end: 13 })).toBeUndefined();
  });
});
