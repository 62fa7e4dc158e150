// What of a comment of GitHub's bubbles is moved as one?

import { expect, it } from 'vitest';
import { github } from '@/utils/engines/github/engine';
import bubbles from '../../fixtures/engines/github/bubbles-2013.html?raw';
import { noPause, openPage } from './open-page';

it('all of it, with the picture of who wrote it', async () => {
  const [finding] = await github.find(openPage(bubbles), noPause);
  const { places } = (finding && (await github.read(finding, noPause))) ?? { places: new Map() };
  const held = [...places.values()].map(({ own }) => own.map((node: Node) => (node as Element).className));
  expect(held).toEqual(Array.from({ length: 5 }, () => ['discussion-bubble js-comment-container']));
});
