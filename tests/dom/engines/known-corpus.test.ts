// Do the engines of blogs read the saved pages of the corpus as their truth has them? (Without the corpus: nothing to do.)

import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { engines } from '@/utils/engines/registry';
import { openPage } from './open-page';

interface Gold {
  readonly file: string;
  readonly n: number;
  readonly depths?: readonly number[];
}

const still = () => undefined;
/** Folders of the corpus, and whose markup they hold. */
const owners: readonly (readonly [folder: RegExp, id: keyof typeof engines])[] = [
  [/^wp-wpdiscuz/, 'wpdiscuz'],
  [/^(wp-|smittenkitchen|dealdoktor)/, 'wordpress'],
  [/^blogger-(classic|threaded)/, 'blogger'],
  [/^movabletype/, 'movable-type'],
  [/^drupal/, 'drupal'],
  [/^disqus-legacy/, 'disqus'],
  [/^livefyre/, 'livefyre'],
  [/^hubspot/, 'hubspot'],
];

/** The index of each comment's parent, by the depths in page order. */
function parentsBy(depths: readonly number[]): (number | null)[] {
  const last: number[] = [];
  return depths.map((depth, index) => {
    last[depth] = index;
    return depth === 0 ? null : (last[depth - 1] ?? null);
  });
}

const files = await commands.listCorpus('wp-kubrick');

if (files.length === 0) {
  it('finds no corpus on this machine: its pages are not read', () => expect(files).toEqual([]));
} else {
  const gold: Gold[] = (await commands.readCorpus('GOLD.jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const rows = gold.flatMap(({ file, n, depths }) => {
    const id = owners.find(([folder]) => folder.test(file))?.[1];
    return id && depths ? [{ file, n, depths, id }] : [];
  });

  describe('pages of the corpus', () => {
    it.each(rows)('reads $n comments of $file with their parents', async ({ file, n, depths, id }) => {
      const document = openPage(await commands.readCorpus(file));
      const parents: (number | null)[] = [];
      for (const finding of await engines[id].find(document, still)) {
        const { records } = await engines[id].read(finding, still);
        const indexes = new Map(records.map((record, index) => [record.id, parents.length + index]));
        parents.push(
          ...records.map(({ parent }) => (parent === undefined ? null : (indexes.get(parent) ?? -1))),
        );
      }
      expect(parents).toHaveLength(n);
      expect(parents).toEqual(parentsBy(depths));
    });
  });
}
