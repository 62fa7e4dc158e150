// Does each comment's place hold its own nodes, and nothing of its replies?

import { describe, expect, it } from 'vitest';
import { isElement } from '@/utils/reading/is-element';
import type { Place, Places } from '@/utils/reading/places';
import { readPage } from './open-page';

const pages = import.meta.glob<string>('../../fixtures/scoop/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const page = (name: string) => pages[`../../fixtures/scoop/${name}.html`] ?? '';
const placesOf = async (name: string): Promise<Places> => (await readPage(page(name))).reading.places;

function describeNode(node: Node | undefined): string | undefined {
  if (!isElement(node)) return node?.nodeName;
  const classes = node.nodeName === 'TABLE' ? '' : [...node.classList].map((name) => `.${name}`).join('');
  return node.nodeName.toLowerCase() + classes;
}

const shape = (place: Place | undefined) => ({
  own: place?.own.filter(isElement).map(describeNode),
  item: describeNode(place?.item),
  branch: describeNode(place?.branch),
});

describe('places', () => {
  it.each([
    ['nested.anonymous', '1', { own: ['div.commenthead', 'div.commentbody'], item: undefined, branch: 'dl' }],
    ['nested.anonymous', '3', { own: ['div.commenthead', 'div.commentbody'], item: 'dd', branch: 'dl' }],
    ['nested.anonymous', '5', { own: ['div.commenthead', 'div.commentbody'], item: 'dd', branch: undefined }],
    [
      'nested.anonymous',
      '17',
      { own: ['div.editorialhead', 'div.commentbody'], item: 'dd', branch: undefined },
    ],
    ['threaded.member', '1', { own: ['div.commenthead', 'div.commentbody'], item: undefined, branch: 'ul' }],
    ['threaded.member', '3', { own: ['font', 'font'], item: 'li', branch: 'ul' }],
    ['threaded.member', '5', { own: ['font', 'font'], item: 'li', branch: undefined }],
    ['minimal.anonymous', '1', { own: ['font', 'font'], item: 'li', branch: 'ul' }],
    [
      'flat.anonymous',
      '3',
      { own: ['div.commenthead', 'div.commentbody'], item: undefined, branch: undefined },
    ],
    ['dthreaded.member', '1', { own: ['table'], item: undefined, branch: 'div' }],
    ['dthreaded.member', '5', { own: ['table'], item: undefined, branch: undefined }],
    ['kuro5hin.nested.member', '1', { own: ['table'], item: undefined, branch: 'dl' }],
    ['kuro5hin.nested.member', '3', { own: ['table'], item: 'dd', branch: 'dl' }],
    ['dailykos.expanded', '1', { own: ['div.cx'], item: 'li', branch: 'ul.cm.i1' }],
    ['dailykos.shrunk', '3', { own: ['div.csx'], item: 'li', branch: 'ul.cm.i1' }],
    [
      'byline-last.nested',
      '1',
      {
        own: ['div.commenthead', 'div.commentbody', 'br', 'a.light', 'a.light', 'small', 'br'],
        item: undefined,
        branch: 'dl',
      },
    ],
  ])('of %s #%s', async (name, id, expected) => {
    expect(shape((await placesOf(name)).get(id))).toEqual(expected);
  });

  it('takes loose text behind the body as the comment’s own', async () => {
    const own = (await placesOf('byline-last.nested')).get('1')?.own ?? [];
    expect(own.map((node) => node.textContent).join('')).toMatch(/by Mara Quill\s+on Sat Mar 7th, 2026/);
  });

  it.each(Object.keys(pages))('are consecutive siblings that no two comments share, in %s', async (path) => {
    const { document, reading } = await readPage(pages[path] ?? '');
    const all = new Set<Node>();
    for (const { own, item, branch } of reading.places.values()) {
      expect(own.length).toBeGreaterThan(0);
      for (const [index, node] of own.entries()) {
        expect(all.has(node)).toBe(false);
        all.add(node);
        expect(node.previousSibling).toBe(index === 0 ? node.previousSibling : own[index - 1]);
        expect(document.contains(node)).toBe(true);
        if (item) expect(item.contains(node)).toBe(true);
        if (branch) expect(branch.contains(node) || node.contains(branch)).toBe(false);
      }
    }
    expect(all.size).toBeGreaterThan(0);
  });

  it.each([
    'nested.member',
    'threaded.anonymous',
    'dminimal.member',
    'kuro5hin.nested.anonymous',
    'dailykos.expanded',
  ])('puts every reply into the branch of its parent, and nothing else, in %s', async (name) => {
    const { reading } = await readPage(page(name));
    for (const { id, parent } of reading.records) {
      const [first] = reading.places.get(id)?.own ?? [];
      for (const [other, { branch }] of reading.places) {
        if (!branch || !first) continue;
        const inside = branch.contains(first);
        if (other === parent) expect(inside, `#${id} in the branch of #${parent}`).toBe(true);
        if (other === id) expect(inside, `#${id} in its own branch`).toBe(false);
      }
    }
  });

  it('shares no item between two comments', async () => {
    const source = `<form name="rate"><input type="hidden" name="sid" value="S">
      <div class="commenthead"><a name="1"><b>One</b></a> (<a href="/comments/S/1#1">#1</a>)<br>by A on Sat Mar 07, 2026 at 10:00:00 AM EST</div><div class="commentbody">x</div>
      <dl><dt></dt><dd>${[2, 3]
        .map(
          (id) =>
            `<div class="commenthead"><a name="${id}"><b>T</b></a> (<a href="/comments/S/${id}#${id}">#${id}</a>)<br>by A on Sat Mar 07, 2026 at 10:00:00 AM EST</div><div class="commentbody">y [ <a href="/comments/S/1#1">Parent</a> ]</div>`,
        )
        .join('')}</dd></dl></form>`;
    const { reading } = await readPage(source);
    expect(reading.records.map(({ id, parent }) => [id, parent])).toEqual([
      ['1', undefined],
      ['2', '1'],
      ['3', '1'],
    ]);
    expect(reading.places.get('2')?.item).toBeUndefined();
    expect(reading.places.get('3')?.item).toBeUndefined();
    expect(describeNode(reading.places.get('1')?.branch)).toBe('dl');
  });
});
