// Is a thread sure enough to act on where the page itself says, in several ways at once, what it is?

import { expect, it } from 'vitest';
import { noFeatures } from '@/utils/engines/generic/find/describe';
import type { FeatureName } from '@/utils/engines/generic/find/features';
import { findComments } from '@/utils/engines/generic/find/find';
import { addWhatIsSaid } from '@/utils/engines/generic/find/says-itself';
import { openPage } from '../open-page';

/** What is acted on (utils/detect/confidence.ts). */
const high = 0.95;
const likely = 0.8;

const sources = import.meta.glob<string>('../../../fixtures/unknown/*/*.html', {
  query: '?raw',
  import: 'default',
});

it.each(['blogs/zblog.html', 'blogs/community-server.html', 'boards/code-forge.html'])(
  'named, signed, announced and answerable: %s',
  async (file) => {
    const { body } = openPage((await sources[`../../../fixtures/unknown/${file}`]?.()) ?? '');
    expect((await findComments(body, () => undefined))?.confidence).toBeGreaterThanOrEqual(high);
  },
);

const said: Partial<Record<FeatureName, number>> = { markedComment: 1, named: 1, announced: 0.9, replied: 1 };
const judge = (features: Partial<Record<FeatureName, number>>, certainty = likely, count = 12) =>
  addWhatIsSaid(certainty, { ...noFeatures(), ...features }, count);

it('each of the four is needed, and more than a few parts that are likely to be comments', () => {
  expect(judge(said)).toBeGreaterThanOrEqual(high);
  for (const name of Object.keys(said)) expect(judge({ ...said, [name]: 0 })).toBe(likely);
  expect(judge(said, 0.5)).toBe(0.5);
  expect(judge(said, likely, 3)).toBe(likely);
  expect(judge(said, 0.99)).toBe(0.99);
});

it.each<[string, Partial<Record<FeatureName, number>>]>([
  ['lead to many other pages', { scattered: 1 }],
  ['give stars', { starred: 0.9 }],
  ['stand in a margin, where nothing can be answered', { insideAside: 0.8, replied: 0, formNear: 1 }],
  ['are headlines, where nothing can be answered', { topical: 1, replied: 0, linkedHere: 1 }],
])('not where they %s', (_, features) => expect(judge({ ...said, ...features })).toBe(likely));

it('a margin holds comments too, if they can be answered there', () =>
  expect(judge({ ...said, insideAside: 0.8 })).toBeGreaterThanOrEqual(high));
