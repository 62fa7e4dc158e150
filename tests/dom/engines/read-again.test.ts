// Are comments read right whose nodes the page has changed, or we have wrapped, since?

import { describe, expect, it } from 'vitest';
import { scoop } from '@/utils/engines/scoop/engine';
import type { CommentRecord } from '@/utils/forest/comment';
import type { Place, Reading } from '@/utils/reading/places';
import { fixtureStory } from '../../../scripts/scoop/fixture-story.ts';
import { printStory } from '../../../scripts/scoop/print-story.ts';
import { noPause, openPage, readPage } from './open-page';

const dynamicPage = printStory(fixtureStory, { mode: 'dthreaded', viewer: 'member' });
const nestedPage = printStory(fixtureStory, { viewer: 'member' });

function at(reading: Reading, id: string): { record: CommentRecord; place: Place } {
  const record = reading.records.find((candidate) => candidate.id === id);
  const place = reading.places.get(id);
  if (!record || !place) throw new Error(`#${id} is not there`);
  return { record, place };
}

/** What the server answers: `#contentN` takes the markup of the other state. */
function fill(document: Document, id: string, mode: 'nested' | 'dminimal') {
  const part = { kind: 'alone', id: Number(id) } as const;
  const other = openPage(printStory(fixtureStory, { mode, viewer: 'member', part }));
  const source =
    mode === 'nested' ? other.querySelector('form[name="rate"]') : other.querySelector('.dyncollapsed');
  for (const input of source?.querySelectorAll(':scope > input') ?? []) input.remove();
  document.getElementById(`content${id}`)?.replaceChildren(...(source?.childNodes ?? []));
}

describe('reading again', () => {
  it('sees the body of a title row that the page’s script has opened', async () => {
    const { document, reading } = await readPage(dynamicPage);
    const { record, place } = at(reading, '3');
    expect(record.text).toBeUndefined();
    fill(document, '3', 'nested');
    const again = scoop.readAgain(record, place);
    expect(again).toMatchObject({ id: '3', parent: '1', author: 'hedgepig', title: 'Three remedies' });
    expect(again?.text).toBe(
      'In order of cost:\na spring\na latch\na goatherd\nand, as my aunt says,\nshut it',
    );
  });

  it('sees that a comment has been closed to a title row', async () => {
    const { document, reading } = await readPage(dynamicPage);
    const { record, place } = at(reading, '2');
    expect(record.text).toContain('I make it <6> goats');
    fill(document, '2', 'dminimal');
    const again = scoop.readAgain(record, place);
    expect(again).toMatchObject({ id: '2', author: 'nettle', title: 'Count the goats' });
    expect(again?.text).toBeUndefined();
  });

  it('keeps what it knew while the page waits for the server', async () => {
    const { document, reading } = await readPage(dynamicPage);
    const { record, place } = at(reading, '3');
    document.getElementById('content3')?.replaceChildren('Loading...');
    expect(scoop.readAgain(record, place)).toBe(record);
  });

  it('does not take another comment’s content for this one', async () => {
    const { document, reading } = await readPage(nestedPage);
    const { record, place } = at(reading, '1');
    for (const anchor of document.querySelectorAll('a[name="1"]')) anchor.setAttribute('name', '99');
    expect(scoop.readAgain(record, place)).toBeUndefined();
  });

  it('knows that a comment has gone', async () => {
    const { reading } = await readPage(nestedPage);
    const { record, place } = at(reading, '1');
    for (const node of place.own) node.remove();
    expect(scoop.readAgain(record, place)).toBeUndefined();
  });

  it.each(['nested', 'threaded', 'minimal', 'flat', 'dthreaded', 'dminimal'] as const)(
    'reads the same of every comment whose page has not changed, in mode %s',
    async (mode) => {
      const { reading } = await readPage(printStory(fixtureStory, { mode, viewer: 'member' }));
      for (const { id } of reading.records) {
        const { record, place } = at(reading, id);
        expect(scoop.readAgain(record, place)).toEqual(record);
      }
    },
  );

  it.each(['kuro5hin', 'dailykos', 'byline-last', 'loose'] as const)(
    'reads the same of every comment whose page has not changed, in theme %s',
    async (theme) => {
      const { reading } = await readPage(printStory(fixtureStory, { theme, viewer: 'member' }));
      for (const { id } of reading.records) {
        const { record, place } = at(reading, id);
        expect(scoop.readAgain(record, place)).toEqual(record);
      }
    },
  );

  it('reads comments inside of our wrappers, and leaves out our button', async () => {
    const { document, reading } = await readPage(nestedPage);
    for (const [id, { own }] of reading.places) {
      const wrapper = document.createElement('div');
      wrapper.dataset.understoryId = id;
      own[0]?.before(wrapper);
      const button = document.createElement('button');
      button.textContent = 'Fold 3 replies';
      wrapper.append(button, ...own);
    }
    for (const { id } of reading.records) {
      const { record, place } = at(reading, id);
      expect(scoop.readAgain(record, place)).toEqual(record);
    }
    const [finding] = scoop.find(document);
    const anew = finding && (await scoop.read(finding, noPause));
    expect(anew?.records).toEqual(reading.records);
  });
});
