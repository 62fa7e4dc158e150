// Does the engine for unknown blogs read of the known engines' pages what their recipes read?

import { describe, expect, it } from 'vitest';
import type { Engine } from '@/utils/engines/engine';
import { generic } from '@/utils/engines/generic/engine';
import { engines } from '@/utils/engines/registry';
import { openPage } from '../open-page';
import { compareReadings } from './compare-readings';
import { knownDifferences } from './known-differences';

const pages = import.meta.glob<string>('../../../fixtures/engines/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const still = () => undefined;

const rows = Object.entries(pages).map(([path, source]) => {
  const [, engine = '', name = ''] = /engines\/([^/]+)\/([^/]+)\.html$/.exec(path) ?? [];
  return { page: `${engine}/${name}`, engine: engine as keyof typeof engines, source };
});

async function readAll(engine: Engine, document: Document) {
  const readings = [];
  for (const finding of await engine.find(document, still)) readings.push(await engine.read(finding, still));
  return readings;
}

describe('without its recipe', () => {
  it.each(rows)(
    '$page is read the same, as far as no difference is listed',
    async ({ page, engine, source }) => {
      const document = openPage(source);
      const recipe = await readAll(engines[engine], document);
      const differences = compareReadings(recipe, await readAll(generic, document));
      const { why: _, ...listed } = knownDifferences[page] ?? { why: [] };
      expect(differences).toEqual(listed);
    },
  );

  it('only differences of pages that are there are listed, each with a reason', () => {
    const there = new Set(rows.map(({ page }) => page));
    for (const [page, { why }] of Object.entries(knownDifferences)) {
      expect(there).toContain(page);
      expect(why.length).toBeGreaterThan(0);
    }
  });
});
