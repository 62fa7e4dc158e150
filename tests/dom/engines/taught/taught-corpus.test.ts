// Do three offers suffice, where a reader points at one comment of a page of the corpus? (Without the corpus: nothing to do.)

import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { taughtEngine } from '@/utils/engines/taught/engine';
import { makeRecipe, rankCandidates } from '@/utils/engines/taught/generalise';
import { isSelector } from '@/utils/engines/taught/is-selector';
import { parseRecipe, wrapRecipe } from '@/utils/engines/taught/parse-recipe';
import { weighRecipe } from '@/utils/session/weigh-recipe';
import { openPage } from '../open-page';

interface Gold {
  readonly file: string;
  readonly selector: string;
  readonly n: number;
}

const files = new Set(await commands.listCorpus(''));
const gold: Gold[] = files.has('GOLD.jsonl')
  ? (await commands.readCorpus('GOLD.jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ file, n }: Gold) => files.has(file) && n > 1)
  : [];

/** Shares of the pages, a little below what was measured in 2026-11: a change that makes it worse is seen. */
const floors = { first: 0.77, three: 0.91 };

if (gold.length === 0) {
  it('finds no corpus on this machine: its pages are not pointed at', () => expect(gold).toEqual([]));
} else {
  describe('a comment in the middle of each page', () => {
    it('is enough to find all of them', { timeout: 300_000 }, async () => {
      let first = 0;
      let three = 0;
      let pages = 0;
      for (const { file, selector, n } of gold) {
        const document = openPage(await commands.readCorpus(file));
        let comments: Element[] = [];
        try {
          comments = [...document.querySelectorAll(selector)];
        } catch {}
        const pointed = comments[Math.floor(comments.length / 2)];
        if (!pointed || comments.length !== n) continue;
        pages += 1;
        const ranked = rankCandidates(pointed);
        const counts = ranked.map(({ elements }) => elements.length);
        const [best] = ranked;
        // Reading all would take minutes.
        if (best && pages % 8 === 0) {
          const recipe = makeRecipe(best);
          expect(parseRecipe(wrapRecipe(recipe, 'blog.example'), isSelector).problem, file).toBeUndefined();
          const engine = taughtEngine(recipe, '');
          const { comments: read } = await weighRecipe(document, engine, best.pointed, () => undefined);
          expect(read, file).toBe(best.elements.length);
        }
        if (counts[0] === n) first += 1;
        if (counts.slice(0, 3).includes(n)) three += 1;
      }
      expect(first / pages).toBeGreaterThanOrEqual(floors.first);
      expect(three / pages).toBeGreaterThanOrEqual(floors.three);
    });
  });
}
