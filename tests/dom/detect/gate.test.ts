// Does the one gate before all engines let through every page with comments, and stop those without?

import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { findThreads } from '@/utils/detect/find-threads';
import { mayHoldThreads } from '@/utils/detect/gate';
import { hints } from '@/utils/engines/hints';
import { engines } from '@/utils/engines/registry';
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

/** The engines that would look for their comments on a page that the gate stops. */
function stopped(source: string): string[] {
  const document = openPage(source);
  if (mayHoldThreads(document)) return [];
  return Object.values(engines)
    .filter((engine) => engine.suspect(document))
    .map(({ id }) => id);
}

describe('the gate', () => {
  it.each(Object.entries(fixtures))('lets %s through to every engine that suspects itself', (_, source) => {
    expect(stopped(source)).toEqual([]);
  });

  it('knows a hint of each engine but the generic one, which has its own', () => {
    expect(Object.keys(hints).sort()).toEqual(
      Object.keys(engines)
        .filter((id) => id !== 'generic')
        .sort(),
    );
  });

  it('lets a thread of an unknown blog through', () => {
    const comment = (name: string, at: string) =>
      `<div class="reader-comment"><b class="comment-name">${name}</b> <i class="comment-when">${at}</i>
        <div class="comment-words">Beans want a pole, not a wall.</div><a class="reply-to" href="#">Answer</a></div>`;
    const page = `<h1>Beans</h1><p>They climb.</p><div id="comments">${comment('Ann', '3 May 2024, 10:15')}
      ${comment('Bob', '4 May 2024, 9:20')}${comment('Cy', '4 May 2024, 11:02')}</div>`;
    expect(mayHoldThreads(openPage(page))).toBe(true);
  });

  it.each([
    ['an article', '<h1>Beans</h1><p class="post-date">3 May 2024</p>'],
    [
      'an article with a form for the first comment',
      '<h1>Beans</h1><p>3 May 2024, 4 May 2024, 5 May 2024</p><div id="respond" class="comment-respond"><form id="commentform"><textarea name="comment"></textarea></form></div>',
    ],
    [
      'a list of posts',
      `<ul>${'<li class="post"><h2 class="post-title">Beans</h2><time>May 2024</time></li>'.repeat(6)}</ul>`,
    ],
    ['a table of times', `<table>${'<tr><td>10:15</td><td>10:40</td></tr>'.repeat(200)}</table>`],
  ])('stops %s', (_, page) => {
    expect(mayHoldThreads(openPage(page))).toBe(false);
  });
});

describe('a page that the gate stops', () => {
  const bare = `<h1>Beans</h1><dl>${['Ann', 'Bob', 'Cy', 'Dora']
    .map(
      (name, index) =>
        `<dt>${name} wrote on ${index + 3} May 2024 at 10:15</dt><dd>${'Beans want a pole, not a wall. '.repeat(index + 2)}</dd>`,
    )
    .join('')}</dl>`;
  const still = () => undefined;

  it('is not searched by itself, but to the end when the reader asks', async () => {
    const document = openPage(bare);
    expect(mayHoldThreads(document)).toBe(false);
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
      expect(mayHoldThreads(openPage(source))).toBe(true);
      expect(stopped(source)).toEqual([]);
    });

    it('without comments are mostly stopped, as far as they are not lists of topics, links and reviews', async () => {
      const negatives = listed.filter(({ kind }) => kind === 'negative');
      const ordinary = /negative-(?:article|documentation|product|product-list|listing|service|table)\//;
      const through: string[] = [];
      for (const { file } of negatives) {
        const source = await commands.readCorpus(file);
        if (mayHoldThreads(openPage(source))) through.push(file);
        expect(stopped(source)).toEqual([]);
      }
      expect(through.length / negatives.length).toBeLessThan(0.6);
      const plain = negatives.filter(({ file }) => ordinary.test(file));
      expect(through.filter((file) => ordinary.test(file)).length / plain.length).toBeLessThan(0.3);
    });
  });
}
