// Does a thread that a framework holds on to look and work as any other, in a page that no policy lets us style?

import { readFileSync } from 'node:fs';
import { readEverywhere, visitPage } from './support/corpus-pages';
import { findDifference, rememberPage } from './support/given-back';
import { readerOf } from './support/reader';
import { expect, test } from './support/test';

readEverywhere(test);

const url = 'https://blog.example.org/2024/06/the-bridge';

test('its comments are sorted and folded below the bar, and it is given back', async ({
  context,
  server,
  serviceWorker,
}) => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`;
  const source = readFileSync('tests/fixtures/engines/waline/two-levels.html', 'utf8');
  server.serve(url, source.replace('<head>', `<head>${policy}`));
  const page = await context.newPage();
  const { frame, look, turnOn } = await visitPage(page, { url }, serviceWorker);
  await rememberPage(frame);
  await look();
  await turnOn();

  const reader = readerOf(page);
  expect((await reader.visible())[0]).toBe('11');
  const left = async (id: string) => (await reader.comment(id).boundingBox())?.x ?? Number.NaN;
  // One step, as in any other tree: the page keeps replies beside its picture of the author.
  expect((await left('12')) - (await left('11'))).toBeLessThan(30);
  await reader.sortBy('Newest');
  await expect.poll(reader.visible).toEqual(['17', '14', '15', '11', '16', '12', '13']);
  const bar = await reader.bar.boundingBox();
  expect(bar && bar.y + bar.height).toBeLessThanOrEqual(await reader.topOf('17'));
  await reader.button('Fold all').click();
  await expect.poll(reader.visible).toEqual(['17', '14', '11']);
  await reader.button('Turn off on this page').click();
  await expect(reader.bar).toHaveCount(0);
  expect(await findDifference(frame)).toBeUndefined();
});
