// Is nothing drawn any more where comments stood that now stand with what they answer?

import { afterEach, expect, it } from 'vitest';
import { placeComment } from '@/utils/reading/place-comment';
import { openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

const isSeen = (element: Element) => element.getClientRects().length > 0;

it('the rules between a comment and the replies that left go with them', async () => {
  const html = `<hr id="top"><div id="a">a says</div><hr><div id="b">b says</div>
    <br><hr><div id="c">c says</div><hr id="kept"><div id="d">d says</div><hr id="end"><p>The end</p>`;
  const records = [{ id: 'a' }, { id: 'b', parent: 'a' }, { id: 'c', parent: 'b' }, { id: 'd' }];
  const { root, before, ledger } = await openThread(html, records);
  expect([...root.querySelectorAll('hr, br')].filter(isSeen).map(({ id }) => id)).toEqual([
    'top',
    'kept',
    'end',
  ]);
  ledger.restore();
  expect(root.outerHTML).toBe(before);
});

it('also where a script or an anchor stands between them, as in Invision Community 3', async () => {
  const html = `<div id="a">a says</div><hr><script type="text/plain">count('b');</script><a name="entry2"></a><div id="b">b says</div>
    <hr id="kept"><script type="text/plain">count('c');</script><div id="c">c says</div>`;
  const { root } = await openThread(html, [{ id: 'a' }, { id: 'b', parent: 'a' }, { id: 'c' }]);
  expect([...root.querySelectorAll('hr')].filter(isSeen).map(({ id }) => id)).toEqual(['kept']);
});

it('a rule behind words that are no comment stays', async () => {
  const html = `<div id="a">a says</div><p>Advertisement</p><hr><div id="b">b says</div>`;
  const { root } = await openThread(html, [{ id: 'a' }, { id: 'b', parent: 'a' }]);
  expect([...root.querySelectorAll('hr')].filter(isSeen)).toHaveLength(1);
});

it('emptied lists keep no bullets, and those that say something stay', async () => {
  const html = `<ul><li id="a">a says</li><li><ul><li id="b">b says</li><li><ul><li id="c">c says</li></ul></li></ul></li></ul>
    <ul><li>Not a comment</li><li id="d">d says</li></ul>`;
  const records = [{ id: 'a' }, { id: 'b', parent: 'a' }, { id: 'c', parent: 'b' }, { id: 'd', parent: 'a' }];
  const { root, before, ledger } = await openThread(html, records, true, (element) =>
    placeComment(element, []),
  );
  const items = [...root.querySelectorAll('li')].filter(isSeen);
  expect(items.filter(({ textContent }) => textContent.trim() === '')).toEqual([]);
  expect(items.map(({ id }) => id).filter((id) => id !== '')).toEqual(['a', 'b', 'c', 'd']);
  expect(items.at(-1)?.textContent).toBe('Not a comment');
  ledger.restore();
  expect(root.outerHTML).toBe(before);
});

it('what the page puts into an emptied list later is seen, for as long as it says something', async () => {
  const html = `<div id="a">a says</div><ul id="left"><li id="b">b says</li><li id="c">c says</li></ul>`;
  const { root, before, ledger, page } = await openThread(html, [
    { id: 'a' },
    { id: 'b', parent: 'a' },
    { id: 'c', parent: 'a' },
  ]);
  const list = root.querySelector('#left') as Element;
  expect(isSeen(list)).toBe(false);
  const line = document.createElement('li');
  line.textContent = 'Three more answers are being loaded.';
  list.append(line);
  expect(page.follow(new Set([list]))).toBe(false);
  expect(isSeen(list)).toBe(true);
  line.replaceChildren();
  page.follow(new Set([line]));
  expect(isSeen(list)).toBe(false);
  line.remove();
  ledger.restore();
  expect(root.outerHTML).toBe(before);
});
