// Does plain text keep the words and lines of the page, and nothing else?

import { describe, expect, it } from 'vitest';
import { readText } from '@/utils/reading/text';

function textOf(html: string): string {
  return readText(new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

describe('readText', () => {
  it.each([
    ['one  two\n three', 'one two three'],
    ['one&nbsp; two', 'one two'],
    ['<b>bo</b>ld', 'bold'],
    ['one<br>two<br><br>three', 'one\ntwo\nthree'],
    ['first<p>second<p>third', 'first\nsecond\nthird'],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>d', 'a\nb\nc\nd'],
    ['<dl><dt>goat<dd>animal</dl>end', 'goat\nanimal\nend'],
    ['<table><tr><td>x<td>y</table>', 'x\ny'],
    ['a<script>b</script><style>c</style>d', 'ad'],
    ['rate <select><option>none<option>5</select><button>Go</button><label><input>x</label>!', 'rate !'],
    ['a<!-- b -->c', 'ac'],
    ['  ', ''],
    ['&lt;b&gt; stays text', '<b> stays text'],
  ])('reads %j as %j', (html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it('ends lines where it leaves a block out', () => {
    const { body } = new DOMParser().parseFromString(
      'Was it?<blockquote>It was</blockquote>No.',
      'text/html',
    );
    expect(readText(body.childNodes, body.querySelector('blockquote') ?? undefined)).toBe('Was it?\nNo.');
  });

  it('leaves out the node that it is told to', () => {
    const { body } = new DOMParser().parseFromString('<p>by <b>Ann</b>, today</p>', 'text/html');
    expect(readText([body], body.querySelector('b') ?? undefined)).toBe('by , today');
  });

  it('reads nodes one after the other', () => {
    const { body } = new DOMParser().parseFromString('a<b>b</b><p>c</p>d', 'text/html');
    expect(readText([...body.childNodes].slice(1))).toBe('b\nc\nd');
  });

  it('reads hundreds of nested elements', () => {
    const depth = 400;
    expect(textOf(`${'<div><i>'.repeat(depth / 2)}deep${'</i></div>'.repeat(depth / 2)}`)).toBe('deep');
  });
});
