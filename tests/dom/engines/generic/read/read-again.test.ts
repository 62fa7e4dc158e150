// Is a comment of an unknown blog read again as it was read, once it stands in a tree?

import { afterEach, expect, it } from 'vitest';
import { generic } from '@/utils/engines/generic/engine';
import type { Score } from '@/utils/forest/comment';
import { plantForest } from '@/utils/forest/plant-forest';
import { openLedger } from '@/utils/page/ledger';
import { openThreadPage } from '@/utils/page/thread-page';
import { initialState } from '@/utils/view/choices';
import { planView } from '@/utils/view/plan-view';
import { wishes } from '../../../page/open-thread';
import { words } from '../../../page-words';
import { removePages, showPage } from '../../../session/shown-page';
import { noPause, openPage } from '../../open-page';

const sources = import.meta.glob<string>('../../../../fixtures/unknown/*/*.html', {
  query: '?raw',
  import: 'default',
});
const lost: Score = { kind: 'points', text: 'lost' };

afterEach(removePages);

it.each([
  ['in lists, wrapped', 'blogs/blogengine.html'],
  ['whose replies stand beside its words', 'blogs/zblog.html'],
  ['that an application holds', 'blogs/giscus.html'],
  ['that is rows of tables', 'boards/yabb.html'],
  ['that is the cell of a row', 'boards/list-gateway.html'],
  ['without classes', 'blogs/textpattern.html'],
])('%s: %s', async (_, file) => {
  const document = await showPage((await sources[`../../../../fixtures/unknown/${file}`]?.()) ?? '');
  const [finding] = await generic.find(document, noPause);
  if (!finding) throw new Error('no thread');
  const reading = await generic.read(finding, noPause);
  const forest = plantForest(reading.records);
  const page = openThreadPage(openLedger(document), forest, reading, finding.root, words);
  const look = { threadLines: true, density: 'comfortable' };
  await page?.raise(planView(forest, initialState(wishes)), look, true, noPause);
  const again = reading.records.map((record) => {
    const known = { ...record, text: 'lost', ...(record.score && { score: lost }) };
    return generic.readAgain?.(known, reading.places.get(record.id) ?? { own: [] }, finding.root);
  });
  expect(again).toEqual(reading.records);
});

it('of two threads each by where it has its own parts', async () => {
  const read = async (file: string) => {
    const page = openPage((await sources[`../../../../fixtures/unknown/${file}`]?.()) ?? '');
    const [finding] = await generic.find(page, noPause);
    if (!finding) throw new Error('no thread');
    return { ...(await generic.read(finding, noPause)), root: finding.root };
  };
  const one = await read('blogs/textpattern.html');
  const other = await read('blogs/blogengine.html');
  for (const { records, places, root } of [one, other])
    for (const record of records) {
      const lost = { ...record, text: 'lost' };
      expect(generic.readAgain?.(lost, places.get(record.id) ?? { own: [] }, root)).toEqual(record);
    }
});
