// Does anything join the thread that a site shows in the place of one of its pages?

import { readerOf } from './support/reader';
import { expect, test } from './support/test';
import { turnOnHere } from './support/turn-on';

const topic = 'https://forum.example/herons';
const numbers = (from: number) => Array.from({ length: 5 }, (_, index) => from + index);
/** A forum that no recipe knows. */
const say = (id: number) => `<div class="message" id="m${id}"><div class="who">
  <a class="author" href="/u/${id}">User${id}</a> <span class="date">2026-03-0${id} 10:00</span> <a href="#m${id}">#${id}</a></div>
  <div class="body"><p>This is what number ${id} has to say about herons and other birds of the weir.</p></div></div>`;
const printPage = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Herons</title><body><h1>Herons</h1>${body}</body></html>`;
const newest = numbers(1).map(
  (day) =>
    `<li><b>Ann${day}</b> <i>2026-03-0${day} 10:00</i> <a href="/x/${day}">on "Weirs"</a>: said a few words on weirs that are cut …</li>`,
);

test('the newest comments of the site are no comments of the thread', async ({
  context,
  server,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const next = '<p><a href="/herons/page2">2</a></p>';
  server.serve(`${topic}/page2`, printPage(`<ul>${newest.join('')}</ul>`));
  const page = await openStory(printPage(`<div>${numbers(1).map(say).join('')}</div>${next}`), topic);
  const reader = readerOf(page);
  await turnOnHere(page, { context, openPopup, serviceWorker });
  await reader.button('Load the whole thread').click();
  await expect(reader.bar).toContainText('On page 2, no further comments were found.');
  expect(await reader.visible()).toEqual(numbers(1).map((id) => `m${id}`));
});
