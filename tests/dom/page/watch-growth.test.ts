// Is a page looked at again when it has changed much, and left in peace when it only fidgets?

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchGrowth } from '@/utils/page/watch-growth';

const noTrees = { roots: [], mayGrow: false };
let stop: () => void;
let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback', 'cancelIdleCallback'] });
  stop = () => undefined;
  root = document.body.appendChild(document.createElement('main'));
});

afterEach(() => {
  stop();
  root.remove();
  vi.useRealTimers();
});

/** Changes the page, and lets so much time pass that a watcher must have seen it. */
async function change(elements: number): Promise<void> {
  for (let index = 0; index < elements; index += 1) root.append(document.createElement('p'));
  if (elements === 0) root.append('a word');
  // Observers are told after the task that made the change.
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(10_000);
}

it('looks when much has come, and when much has gone', async () => {
  const look = vi.fn(() => false);
  stop = watchGrowth(document, noTrees, look);
  await change(30);
  expect(look).toHaveBeenCalledTimes(1);
  root.replaceChildren();
  await change(0);
  expect(look).toHaveBeenCalledTimes(2);
});

it('does not look for a word or a single element', async () => {
  const look = vi.fn(() => false);
  stop = watchGrowth(document, noTrees, look);
  await change(0);
  await change(1);
  expect(look).not.toHaveBeenCalled();
});

it('adds up what comes little by little', async () => {
  const look = vi.fn(() => false);
  stop = watchGrowth(document, noTrees, look);
  for (let times = 0; times < 8; times += 1) await change(1);
  expect(look).toHaveBeenCalledTimes(1);
});

it('ends when it has brought what it was for, and when it is told to', async () => {
  const found = vi.fn(() => true);
  stop = watchGrowth(document, noTrees, found);
  await change(30);
  await change(30);
  expect(found).toHaveBeenCalledTimes(1);
  const look = vi.fn(() => false);
  stop = watchGrowth(document, noTrees, look);
  stop();
  await change(30);
  expect(look).not.toHaveBeenCalled();
});

it('leaves a page in peace that never rests, until it goes to another address', async () => {
  const look = vi.fn(() => false);
  const { href } = document.location;
  stop = watchGrowth(document, noTrees, look);
  for (let times = 0; times < 20; times += 1) await change(10);
  expect(look).toHaveBeenCalledTimes(12);
  history.replaceState(null, '', '#another-story');
  await change(1);
  expect(look).toHaveBeenCalledTimes(13);
  history.replaceState(null, '', href);
});
