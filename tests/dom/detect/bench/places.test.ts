// Does the measuring code see for itself where comments stand on a page, and which of them point at another?

import { afterEach, describe, expect, it } from 'vitest';
import { findNames, findPointers } from '../../../../scripts/detect/bench/find-references';
import { findTerritories, nameLevels } from '../../../../scripts/detect/bench/find-territories';
import { locateTruths } from '../../../../scripts/detect/bench/locate-truths';
import { numberNodes } from '../../../../scripts/detect/bench/number-nodes';
import { rowOf } from '../../../../scripts/detect/bench/row-of';

afterEach(() => document.body.replaceChildren());

function open(html: string, selector: string) {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const numbered = numberNodes(document);
  const truths = locateTruths(numbered, { by: 'selector', selector });
  return { numbered, truths, territories: findTerritories(numbered, truths) };
}

describe('levels', () => {
  it('are seen in nested lists and in indented rows, not in a plain list', () => {
    const nested = '<ul><li>Plums<ul><li>Pears</li></ul></li><li>Figs</li></ul>';
    const indented = '<div><p>Plums</p><p style="margin-left: 20px">Pears</p></div>';
    const plain = '<ul><li>Plums</li><li>Pears <blockquote>Plums</blockquote></li><li>Figs</li></ul>';
    const levels = (html: string, selector: string) =>
      new Set(nameLevels(open(html, selector).territories)).size;
    expect(levels(nested, 'li')).toBe(2);
    expect(levels(indented, 'p')).toBe(2);
    expect(levels(plain, 'li')).toBe(1);
  });
});

describe('what points at another comment', () => {
  it('is a quotation, a sign or a link to its place; not its own number or a button', () => {
    const { numbered, territories } = open(
      `<ul>
        <li id="p1">Plums freeze. <a href="#p1">#1</a> <a class="quote" href="/quote/1">Quote this post in a reply</a></li>
        <li id="p2"><blockquote>Plums freeze, as everybody knows.</blockquote> They do not.</li>
        <li id="p3">@Ann Figs do.</li>
        <li id="p4">As <a href="#p2">said above</a>.</li>
        <li id="p5">Figs do, see #3 there.</li>
        <li data-pid="61">Apples do, too. <a href="/post/61">March 5</a></li>
        <li data-pid="62">Pears do. <a href="/post/61">Ann</a></li>
      </ul>`,
      'li',
    );
    expect(findPointers(numbered, territories)).toEqual([false, true, true, true, true, false, true]);
  });

  it('is a name, as whole words', () => {
    const { numbered, territories } = open(
      '<p>Ann: Plums.</p><p>Ben Low: Dear Ann!</p><p>Planning.</p>',
      'p',
    );
    expect(findNames(numbered, territories, ['Ann', 'Ben-Low', 'X'])).toEqual([
      ['ann'],
      ['ann', 'ben low'],
      [],
    ]);
  });

  it('is looked for up to the next comment where the truth names heads alone', () => {
    const { numbered, territories } = open(
      '<dl><dt>Ann</dt><dd>Plums freeze every year.</dd><dt>Ben</dt><dd>@Ann No, they do not freeze.</dd></dl>',
      'dt',
    );
    expect(findPointers(numbered, territories)).toEqual([false, true]);
  });
});

describe('places', () => {
  it('are where the words end with the number, not where a comment is called by it', () => {
    document.body.replaceChildren(
      document
        .createRange()
        .createContextualFragment(
          '<div><a href="#c1">#1</a><p>Plums freeze. #0</p></div><div><a href="#c2">#2</a><p>Figs do. #1</p></div><p>#2</p>',
        ),
    );
    const numbered = numberNodes(document);
    const located = locateTruths(numbered, { by: 'endings', endings: ['#0', '#1', '#2'] });
    expect(located.map(({ span: [at] }) => numbered.nodes[at]?.textContent)).toEqual([
      'Plums freeze. #0',
      'Figs do. #1',
      '#2',
    ]);
  });

  it('are not in quotations of mails, wherever the quoted mail stands', () => {
    document.body.replaceChildren(
      document
        .createRange()
        .createContextualFragment(
          '<pre>Plums freeze. #0\n</pre><ul><li><pre>&gt; Plums freeze. #0\n\nThey do not. #1</pre></li><li><pre><i>&gt; Plums freeze. #0\n</i>Figs do. #2</pre></li></ul>',
        ),
    );
    const numbered = numberNodes(document);
    const located = locateTruths(numbered, { by: 'endings', endings: ['#0', '#1', '#2'] });
    expect(located.map(({ span: [at] }) => numbered.nodes[at]?.textContent?.trim())).toEqual([
      'Plums freeze. #0',
      '> Plums freeze. #0\n\nThey do not. #1',
      'Figs do. #2',
    ]);
  });

  it('are numbers that elements bear, or links of list items', () => {
    document.body.replaceChildren(
      document
        .createRange()
        .createContextualFragment(
          '<div><a name="1">Plums</a> <a href="/story#9">#1</a></div><ul><li><a href="/story#3">Figs</a></li></ul>',
        ),
    );
    const located = locateTruths(numberNodes(document), { by: 'anchors' });
    expect(located.map(({ index }) => index)).toEqual([0, 2]);
  });

  it('are whole rows where a cell is marked, in tables of tables too', () => {
    open(
      `<table><tr id="a"><td>Ann</td><td><table><tr><td data-m>Plums</td></tr></table></td></tr>
        <tr id="b"><td>Ben</td><td data-m>Figs</td></tr></table><p data-m>Pears</p>`,
      'td',
    );
    const rows = [...document.querySelectorAll('[data-m]')].map((element) => rowOf(element, 'data-m'));
    expect(rows.map((row) => row.id || row.nodeName)).toEqual(['a', 'b', 'P']);
  });
});
