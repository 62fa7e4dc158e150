// Does the gate let through every page with comments, and stop those without?

import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { findThreads } from '@/utils/detect/find-threads';
import { mayHoldComments } from '@/utils/engines/generic/find/gate';
import { openPage } from '../engines/open-page';

const fixtures = {
  ...import.meta.glob<string>('../../fixtures/engines/*/*.html', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('../../fixtures/scoop/*.html', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
};

/**
 * One comment alone on a page of its own, or two and nothing else: no gate can tell them from an article. Scoop's hosts are
 * known, and have no gate; elsewhere the popup finds them when the reader asks.
 */
const few = new Set([
  '../../fixtures/scoop/alone.html',
  '../../fixtures/engines/livejournal/style-rows.html',
  '../../fixtures/engines/metafilter/visitor.html',
]);

describe('the gate', () => {
  it.each(Object.entries(fixtures).filter(([file]) => !few.has(file)))('lets %s through', (_, source) => {
    expect(mayHoldComments(openPage(source))).toBe(true);
  });

  it('lets a thread of an unknown blog through', () => {
    const comment = (name: string, at: string) =>
      `<div class="reader-comment"><b class="comment-name">${name}</b> <i class="comment-when">${at}</i>
        <div class="comment-words">Beans want a pole, not a wall.</div><a class="reply-to" href="#">Answer</a></div>`;
    const page = `<h1>Beans</h1><p>They climb.</p><div id="comments">${comment('Ann', '3 May 2024, 10:15')}
      ${comment('Bob', '4 May 2024, 9:20')}${comment('Cy', '4 May 2024, 11:02')}</div>`;
    expect(mayHoldComments(openPage(page))).toBe(true);
  });

  it.each([
    ['vor 3 Std.', 'vor 2 Tagen'],
    ['há 3 horas', 'há 2 dias'],
    ['3 uur geleden', '2 dagen geleden'],
    ['godzinę temu', '2 dni temu'],
  ])('lets a thread through that names nothing, no space before "%s"', (one, other) => {
    const comment = (name: string, at: string) =>
      `<div class="x1"><div class="x2"><span>${name}</span></div><span>${at}</span><p>Beans want a pole.</p></div>`;
    const page = `<h1>Beans</h1><p>They climb.</p>${`${comment('Ann', one)}${comment('Bob', other)}`.repeat(5)}`;
    expect(mayHoldComments(openPage(page))).toBe(true);
  });

  it.each(['text/html', 'application/xhtml+xml'] as const)(
    'lets mails through that name nothing, but have their dates: %s',
    (type) => {
      const mails = '<p><b>Ann</b>, <i>3 May 2024, 10:15</i></p><pre>Beans want a pole.</pre>'.repeat(8);
      const source = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Beans</title></head><body>${mails}</body></html>`;
      expect(mayHoldComments(new DOMParser().parseFromString(source, type))).toBe(true);
    },
  );

  it.each([
    ['an article', '<h1>Beans</h1><p class="post-date">3 May 2024</p>'],
    [
      'an article with a form for the first comment',
      '<h1>Beans</h1><p>3 May 2024, 4 May 2024, 5 May 2024</p><div id="respond" class="comment-respond"><form id="commentform"><textarea name="comment"></textarea></form></div>',
    ],
    [
      'a list of posts',
      `<ul>${'<li><article class="post"><h2 class="post-title"><a href="/beans"><span>Beans</span></a></h2><img alt="" src="/beans.png"><p>They <em>climb</em>, <b>all</b> of them.</p><time>May 2024</time> <a href="/beans">Read <i>on</i></a></article></li>'.repeat(6)}</ul><nav><ul>${'<li><a href="/garden"><span>Garden</span></a></li>'.repeat(20)}</ul></nav>`,
    ],
    ['a page without a body', '<frameset><frame src="/beans"></frameset>'],
    ['a table of times', `<table>${'<tr><td>10:15</td><td>10:40</td></tr>'.repeat(200)}</table>`],
  ])('stops %s', (_, page) => {
    expect(mayHoldComments(openPage(page))).toBe(false);
  });
});

describe('dates that are no text of the page', () => {
  const dates = '3 May 2024, '.repeat(20);
  const page = (hidden: string) => `<h1>Beans</h1>${'<p>They <b>climb</b>.</p>'.repeat(40)}${hidden}`;

  it.each([
    ['a script', `<script>/* ${dates} */</script>`],
    ['a style', `<style>/* ${dates} */</style>`],
    ['what is shown without scripts', `<noscript><p>${dates}</p></noscript>`],
    ['a choice', `<select><option>${dates}</option></select>`],
    ['a field', `<textarea>${dates}</textarea>`],
  ])('let nothing through: %s', (_, hidden) => {
    expect(mayHoldComments(openPage(page(`<p>${dates}</p>`)))).toBe(true);
    expect(mayHoldComments(openPage(page(hidden)))).toBe(false);
  });
});

describe('a page that the gate stops', () => {
  const bare = `<h1>Beans</h1><dl>${['Ann', 'Bob', 'Cy', 'Dora']
    .map(
      (name, index) =>
        `<dt>${name} wrote</dt><dd>${'Beans want a pole, not a wall. '.repeat(index + 2)}</dd>`,
    )
    .join('')}</dl>`;
  const still = () => undefined;

  it('is not searched by itself, but to the end when the reader asks', async () => {
    const document = openPage(bare);
    expect(mayHoldComments(document)).toBe(false);
    expect((await findThreads(document, still)).silent).toEqual([]);
    const { engine, silent } = await findThreads(document, still, undefined, undefined, true);
    expect(engine?.id ?? silent.at(-1)).toBe('generic');
  });
});

const files = await commands.listCorpus('');
const pages = files.filter((file) => file.endsWith('.html'));

if (pages.length === 0) {
  it('finds no corpus on this machine: its pages are not asked for', () => expect(pages).toEqual([]));
} else {
  interface Row {
    readonly file: string;
    readonly kind: string;
  }
  const [head = '', ...lines] = (await commands.readCorpus('MANIFEST.tsv')).trim().split('\n');
  const columns = head.split('\t');
  const rows: Row[] = lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return { file: cell('file'), kind: cell('kind') };
  });
  const listed = rows.filter(({ file }) => files.includes(file));

  describe('pages of the corpus', () => {
    it.each(listed.filter(({ kind }) => kind === 'positive'))('with comments: $file', async ({ file }) => {
      const source = await commands.readCorpus(file);
      expect(mayHoldComments(openPage(source))).toBe(true);
    });

    it('without comments are mostly stopped, as far as they are not lists of topics, links and reviews', async () => {
      const negatives = listed.filter(({ kind }) => kind === 'negative');
      const ordinary = /negative-(?:article|documentation|product|product-list|listing|service|table)\//;
      const through: string[] = [];
      for (const { file } of negatives) {
        const source = await commands.readCorpus(file);
        if (mayHoldComments(openPage(source))) through.push(file);
      }
      expect(through.length / negatives.length).toBeLessThan(0.6);
      const plain = negatives.filter(({ file }) => ordinary.test(file));
      expect(through.filter((file) => ordinary.test(file)).length / plain.length).toBeLessThan(0.3);
    });
  });
}
