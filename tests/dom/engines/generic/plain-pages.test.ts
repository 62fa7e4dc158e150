// Are comments read on pages where nothing has a class or an id: text, rules, bold names?

import { describe, expect, it } from 'vitest';
import { generic } from '@/utils/engines/generic/engine';
import { mayHoldComments } from '@/utils/engines/generic/find/gate';
import { compareTimes } from '../../../../scripts/detect/bench/compare-times';
import { openPage } from '../open-page';
import { plainLists } from './plain-lists';
import { dottedDate, germanSayings, plainPage, plainThreads, type Said, talk } from './plain-pages';

const still = () => undefined;
/** What acts by itself. */
const high = 0.95;

async function find(source: string) {
  const document = openPage(source);
  const [finding] = mayHoldComments(document) ? await generic.find(document, still) : [];
  return finding;
}

async function expectToRead(source: string, said: readonly Said[]) {
  const finding = await find(source);
  const { records } = finding ? await generic.read(finding, still) : { records: [] };
  const oneLine = (text = '') => text.replaceAll(/\s+/g, ' ');
  expect(records.map(({ author, text }) => `${author}: ${oneLine(text)}`)).toEqual(
    said.map(({ author, text }) => `${author}: ${text}`),
  );
  const pairs = said.map(({ time }, at) => {
    const found = records[at]?.time?.iso;
    return { truth: time, ...(found !== undefined && { found }) };
  });
  expect(compareTimes(pairs)).not.toContain(false);
}

describe.each(Object.entries(plainThreads))('%s', (_, print) => {
  it.each([6, 17, 45])('are read, all of them and whole: %i', async (count) => {
    const said = talk(count);
    await expectToRead(plainPage(print(said)), said);
  });

  it('are read in another language', async () => {
    const said = talk(9, dottedDate, germanSayings);
    await expectToRead(plainPage(print(said), 'Kommentare'), said);
  });
});

describe('a page of dated lines that are no comments', () => {
  it.each(Object.entries(plainLists))('is not acted on: %s', async (_, content) => {
    for (const heading of ['', 'Changes'])
      expect((await find(plainPage(content, heading)))?.confidence ?? 0).toBeLessThan(high);
  });
});
