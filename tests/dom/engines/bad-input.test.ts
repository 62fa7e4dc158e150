// Does broken, hostile or huge markup still give a tree, or clearly nothing?

import { describe, expect, it } from 'vitest';
import { scoop } from '@/utils/engines/scoop/engine';
import { chainStory, fixtureStory } from '../../../scripts/scoop/fixture-story.ts';
import { generateThread } from '../../../scripts/scoop/generate-thread.ts';
import { modes } from '../../../scripts/scoop/print-options.ts';
import { printStory } from '../../../scripts/scoop/print-story.ts';
import { noPause, openPage, readPage } from './open-page';

async function readAll(source: string) {
  const readings = scoop.find(openPage(source)).map((finding) => scoop.read(finding, noPause));
  return (await Promise.all(readings)).flatMap(({ records }) => records);
}

describe('bad input', () => {
  it.each(['nested', 'threaded', 'minimal', 'flat', 'dthreaded'] as const)(
    'reads a chain of 300 replies in mode %s, deeper than the browser nests elements',
    async (mode) => {
      const { records } = (await readPage(printStory(chainStory(300), { mode, rating: 'given' }))).reading;
      expect(records).toHaveLength(300);
      for (const [index, record] of records.entries()) {
        const id = index + 1;
        expect(record).toMatchObject({ id: String(id), author: `Ann ${id}`, title: `Step ${id}` });
        expect(record.parent).toBe(index === 0 ? undefined : String(index));
        expect(record.score).toMatchObject({ value: 3, count: 1 });
        expect(record.time?.iso).toMatch(/^2026-03-07T1\d:\d\d:\d\d-05:00$/);
      }
    },
  );

  it('never throws on a page that breaks off anywhere, and invents no comment', async () => {
    const known = new Set(fixtureStory.comments.map(({ id }) => String(id)));
    for (const [step, mode] of modes.entries()) {
      const source = printStory(fixtureStory, { mode, viewer: 'member' });
      const start = source.indexOf('NAME="rate"');
      for (let end = start + step; end < source.length; end += 199) {
        for (const { id } of await readAll(source.slice(0, end))) expect(known).toContain(id);
      }
    }
  });

  it.each(['kuro5hin', 'dailykos', 'byline-last', 'loose'] as const)(
    'never throws on a page of theme %s that breaks off anywhere',
    async (theme) => {
      const known = new Set(fixtureStory.comments.map(({ id }) => String(id)));
      const source = printStory(fixtureStory, { theme, viewer: 'member', scale: [1, 2, 3] });
      for (let end = source.length; end > 7000; end -= 211) {
        for (const { id } of await readAll(source.slice(0, end))) expect(known).toContain(id);
      }
    },
  );

  it('finds nothing on a page without comments', () => {
    expect(scoop.find(openPage('<p>Nothing here'))).toEqual([]);
    expect(scoop.find(openPage(printStory({ ...fixtureStory, comments: [] })))).toEqual([]);
  });

  it('takes no other page’s comment heads or rating forms for its own', async () => {
    const other = `<form name="rate"><select name="rating"><option>1</select><ul><li><a href="/a/b">x</a> by y</ul></form>
      <div class="commenthead"><a name="top">Ann</a> says</div><div class="commentbody">hello</div>`;
    expect(await readAll(other)).toEqual([]);
  });

  it('goes on where a user’s bold text has no end and swallows what follows', async () => {
    const source = printStory({
      ...fixtureStory,
      comments: fixtureStory.comments.map((comment) =>
        comment.id === 1 ? { ...comment, body: '<b>loud, and <i>never</b> closed' } : comment,
      ),
    });
    const expected = (await readPage(printStory(fixtureStory))).reading.records;
    const { records } = (await readPage(source)).reading;
    expect(records.map(({ id, parent }) => [id, parent])).toEqual(
      expected.map(({ id, parent }) => [id, parent]),
    );
  });

  it('does not run what a title smuggles in', async () => {
    const title = '<img src=x onerror="document.title=1">';
    const story = {
      ...fixtureStory,
      comments: fixtureStory.comments.map((comment) => ({ ...comment, title })),
    };
    for (const record of (await readPage(printStory(story))).reading.records)
      expect(record.title).toBe(title);
  });

  it('lets the page breathe at each comment', async () => {
    const [finding] = scoop.find(openPage(printStory(generateThread(300))));
    let pauses = 0;
    if (finding) await scoop.read(finding, () => void pauses++);
    expect(pauses).toBeGreaterThan(600);
  });

  it('reads 1,000 comments, each once', async () => {
    const story = generateThread(1000);
    const { records } = (await readPage(printStory(story))).reading;
    expect(new Set(records.map(({ id }) => id)).size).toBe(1000);
    const parents = new Map(
      story.comments.map(({ id, parent }) => [String(id), parent ? String(parent) : undefined]),
    );
    for (const { id, parent } of records) expect(parent).toBe(parents.get(id));
  });
});
