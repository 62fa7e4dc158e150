// Does the fuzzer know which texts a page has, whatever the extension has moved?

import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Account, openAccount } from '../../../scripts/fuzz/in-page/account.ts';

let account: Account;
const part = (selector: string) => document.querySelector(selector) as Element;

beforeEach(() => {
  const [list, note] = [document.createElement('ul'), document.createElement('p')];
  list.append(document.createElement('li'), document.createElement('li'));
  document.body.append(list, note);
  part('li').append('one');
  const nodes: Node[] = [document];
  const walker = document.createTreeWalker(document);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  account = openAccount(nodes);
});

afterEach(() => document.body.replaceChildren());

const hasText = (text: Node) => account.has(text);

it('has what stands where it stood, and what we have moved', () => {
  const text = part('li').firstChild as Text;
  expect(hasText(text)).toBe(true);
  part('p').append(text);
  expect(hasText(text)).toBe(true);
  account.put(part('p'), null);
  part('p').remove();
  expect(hasText(text)).toBe(true);
});

it('has not what stood in an element that the page has dropped, though we have moved it', () => {
  const text = part('li').firstChild as Text;
  part('p').append(text);
  account.put(part('li'), null);
  part('li').remove();
  expect(hasText(text)).toBe(false);
});

it('has what the page itself had taken out before', () => {
  const text = part('li').firstChild as Text;
  account.put(text, part('p'));
  part('p').append(text);
  account.put(part('li'), null);
  expect(hasText(text)).toBe(true);
});

it('has not what it drops with an element of ours', () => {
  const text = part('li').firstChild as Text;
  const frame = document.createElement('div');
  part('ul').before(frame);
  frame.append(part('li'));
  account.put(frame, null);
  expect(hasText(text)).toBe(false);
});

it('has what it brings back to where we had put it, where it had it before', () => {
  const text = part('li').firstChild as Text;
  part('p').append(text);
  account.put(text, part('ul'));
  part('ul').append(text);
  account.put(text, part('p'));
  part('p').append(text);
  account.put(part('li'), null);
  expect(hasText(text)).toBe(false);
});

it('has what it brings to where we had put it, if we have moved it once more between', () => {
  const text = part('li').firstChild as Text;
  part('p').append(text);
  account.put(text, part('ul'));
  part('ul').append(text);
  part('li').append(text);
  account.put(text, part('p'));
  part('p').append(text);
  account.put(part('li'), null);
  expect(hasText(text)).toBe(true);
});

it('has nothing in a ring', () => {
  const text = part('li').firstChild as Text;
  const item = part('li');
  part('p').append(item);
  account.put(part('ul'), item);
  expect(hasText(text)).toBe(false);
});
