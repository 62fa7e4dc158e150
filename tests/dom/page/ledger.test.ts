// Does the ledger give the page back to the byte, whatever was done through it?

import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { openLedger } from '@/utils/page/ledger';
import { openAccount } from '../../../scripts/fuzz/in-page/account.ts';

afterEach(() => document.body.replaceChildren());

/** The page's own markup, as a server sends it: a string, since that is what the ledger is measured against. */
function draw(markup: string): void {
  document.body.replaceChildren();
  document.body.insertAdjacentHTML('beforeend', markup);
}

/** What stands in an element, to the byte. */
const inside = (element: Element) => element.innerHTML; // Only read, to compare: nothing is written by it.

/** A page of nested elements with text and remarks between them. */
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('text', '<!-- remark -->', ' ', '<br>', '<audio></audio>'),
    fc
      .tuple(
        fc.constantFrom('div', 'dl', 'ul', 'p id="x"', 'div class="a  b"'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag.split(' ')[0]}>`),
  ),
})).node;

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('attribute', 'wrap', 'control', 'move', 'remove'),
    pick: fc.nat(),
    other: fc.nat(),
  }),
  { maxLength: 25 },
);

test('any writes, then restore, leave the page as it was', () => {
  fc.assert(
    fc.property(fc.array(markup, { minLength: 1, maxLength: 5 }), steps, (parts, doings) => {
      draw(parts.join(''));
      const before = document.body.outerHTML;
      const ledger = openLedger();
      const added: Element[] = [];
      for (const { kind, pick, other } of doings) {
        const elements = [...document.body.querySelectorAll('*')];
        const element = elements[pick % Math.max(1, elements.length)];
        const target = elements[other % Math.max(1, elements.length)];
        if (!element || !target) continue;
        const make = () => {
          const fresh = document.createElement('div');
          added.push(fresh);
          return fresh;
        };
        if (kind === 'attribute')
          ledger.setAttribute(
            element,
            ['class', 'data-understory-id', 'id'][pick % 3] as string,
            other % 2 ? 'v' : null,
          );
        if (kind === 'wrap' && element.parentNode) {
          const frame = make();
          ledger.add(frame, element.parentNode, element, 'frame');
          ledger.move(element, frame, null);
        }
        if (kind === 'remove' && added[pick % Math.max(1, added.length)]?.childNodes.length === 0)
          ledger.remove(added[pick % added.length] as Element);
        if (kind === 'control') ledger.add(make(), target, target.firstChild, 'control');
        if (kind === 'move' && !element.contains(target) && !added.includes(target))
          ledger.move(element, target, target.firstChild);
      }
      ledger.restore();
      expect(document.body.outerHTML).toBe(before);
    }),
    { numRuns: 300 },
  );
});

const pageSteps = fc.array(
  fc.record({
    who: fc.constantFrom('ours', 'page'),
    kind: fc.constantFrom('wrap', 'control', 'move', 'drop'),
    pick: fc.nat({ max: 30 }),
    other: fc.nat({ max: 30 }),
  }),
  { maxLength: 12 },
);

test('whatever a page moves and drops between our writes, restore loses no text of it and leaves nothing of ours', () => {
  fc.assert(
    fc.property(fc.array(markup, { minLength: 1, maxLength: 5 }), pageSteps, (parts, doings) => {
      draw(parts.join(''));
      const nodes: Node[] = [document.body];
      const walker = document.createTreeWalker(document.body);
      while (walker.nextNode()) nodes.push(walker.currentNode);
      const account = openAccount([document, document.documentElement, ...nodes]);
      const ledger = openLedger();
      const added = new Set<Element>();
      const make = () => {
        const fresh = document.createElement('div');
        added.add(fresh);
        return fresh;
      };
      for (const { who, kind, pick, other } of doings) {
        const elements = [...document.body.querySelectorAll('*')];
        const element = elements[pick % Math.max(1, elements.length)];
        const target = elements[other % Math.max(1, elements.length)];
        if (!element?.parentNode || !target) continue;
        if (who === 'page') {
          if (kind === 'move' && !element.contains(target)) {
            account.put(element, target);
            target.prepend(element);
          } else if (kind === 'drop') {
            account.put(element, null);
            element.remove();
          }
        } else if (kind === 'wrap') {
          const frame = make();
          ledger.add(frame, element.parentNode, element, 'frame');
          ledger.move(element, frame, null);
        } else if (kind === 'control') ledger.add(make(), target, target.firstChild, 'control');
        else if (kind === 'move' && !element.contains(target) && !added.has(target))
          ledger.move(element, target, target.firstChild);
      }
      const expected = nodes.filter((node) => node instanceof Text && account.has(node));
      ledger.restore();
      expect(expected.filter((node) => !node.isConnected).map((node) => node.textContent)).toEqual([]);
      expect([...added].filter((element) => element.isConnected)).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
});

test('what the page has taken out of an element that it then drops stays where the page has put it, also if we have moved it since', () => {
  draw('<ul><li>one</li><li>two</li><li>three</li></ul><ul><li>four</li></ul>');
  const [old, fresh] = [...document.querySelectorAll('ul')] as Element[] as [Element, Element];
  const [one, two, three] = [...old.children] as [Element, Element, Element];
  const ledger = openLedger();
  ledger.move(one, fresh, null);
  ledger.move(two, old, null);
  fresh.append(two, three);
  old.remove();
  ledger.move(two, fresh, fresh.firstChild);
  ledger.restore();
  expect(fresh.textContent).toBe('fourtwothree');
});

test('what the page has brought to a list and we have taken elsewhere stands there again, also if its old list was dropped', () => {
  draw('<ul><li>one</li></ul><ul><li>two</li></ul><ul><li>three</li></ul>');
  const [old, fresh, other] = [...document.querySelectorAll('ul')] as Element[] as [
    Element,
    Element,
    Element,
  ];
  const one = old.firstElementChild as Element;
  const ledger = openLedger();
  ledger.move(other.firstElementChild as Element, fresh, null);
  fresh.firstElementChild?.after(one);
  old.remove();
  ledger.move(one, other, null);
  ledger.restore();
  expect([fresh.textContent, other.textContent]).toEqual(['twoone', 'three']);
});

test('what was taken out of a frame that the page has carried away goes where the frame stands', () => {
  draw('<ul><li>one</li></ul><ul><li>two</li></ul>');
  const [old, fresh] = [...document.querySelectorAll('ul')] as Element[] as [Element, Element];
  const one = old.firstElementChild as Element;
  const frame = document.createElement('div');
  const ledger = openLedger();
  ledger.add(frame, old, one, 'frame');
  ledger.move(one, frame, null);
  fresh.append(frame);
  ledger.move(one, old, null);
  old.remove();
  ledger.restore();
  expect(inside(document.body)).toBe('<ul><li>two</li><li>one</li></ul>');
});

test('what the page has unwrapped stays, with the frame that we had put round it', () => {
  draw('<dl><dt>zero</dt><dd>one</dd></dl>');
  const [term, item] = ['dt', 'dd'].map((name) => document.querySelector(name)) as [Element, Element];
  const ledger = openLedger();
  ledger.move(term, item.parentElement as Element, null);
  const frame = document.createElement('div');
  ledger.add(frame, item, null, 'frame');
  ledger.move(item.firstChild as ChildNode, frame, null);
  item.replaceWith(...item.childNodes);
  ledger.restore();
  expect(inside(document.body)).toBe('<dl>one<dt>zero</dt></dl>');
});

test('a reply into which the page has put its own old home stays where it is', () => {
  draw('<ul id="home"><li id="reply">two</li><li>three</li></ul><hr>');
  const [home, reply] = [...document.querySelectorAll('[id]')] as [Element, Element];
  const ledger = openLedger();
  ledger.move(reply, document.body, null);
  reply.append(home);
  ledger.restore();
  expect(inside(document.body)).toBe('<hr><li id="reply">two<ul id="home"><li>three</li></ul></li>');
});

test('a reply that was moved above the comment that held it goes back into it', () => {
  draw('<div id="outer"><p>three</p><div id="inner"><p>four</p></div></div><hr>');
  const before = inside(document.body);
  const [outer, inner] = ['outer', 'inner'].map((id) => document.getElementById(id) as HTMLElement);
  const ledger = openLedger();
  ledger.move(inner as HTMLElement, document.body, null);
  ledger.move(outer as HTMLElement, inner as HTMLElement, null);
  ledger.restore();
  expect(inside(document.body)).toBe(before);
});

test('what the page adds or removes meanwhile stays so, beside its neighbour', () => {
  draw('<div id="thread"><p>one</p><p>two</p><p>three</p></div>');
  const thread = document.getElementById('thread') as HTMLElement;
  const [one, two, three] = [...thread.children] as [Element, Element, Element];
  const ledger = openLedger();
  const frame = document.createElement('div');
  ledger.add(frame, thread, one, 'frame');
  ledger.move(one, frame, null);
  ledger.move(three, thread, frame);

  two.remove();
  one.insertAdjacentHTML('afterend', '<form>reply form of the page</form>');
  thread.append('late text');

  ledger.restore();
  expect(inside(thread)).toBe('<p>one</p><form>reply form of the page</form>late text<p>three</p>');
});

test('a value that the page had comes back, also after several changes', () => {
  draw('<p title="mine" lang="en">text</p>');
  const paragraph = document.querySelector('p') as Element;
  const ledger = openLedger();
  ledger.setAttribute(paragraph, 'title', 'ours');
  ledger.setAttribute(paragraph, 'title', null);
  ledger.setAttribute(paragraph, 'lang', 'es');
  ledger.restore();
  expect(inside(document.body)).toBe('<p title="mine" lang="en">text</p>');
});

test('a frame in what is moved, and given back, does not load anew, and the focus stays', async () => {
  draw('<p id="a"><iframe srcdoc="<p>reply"></iframe><input></p><p id="b"></p>');
  const [first, second] = [...document.querySelectorAll('p')];
  const frame = document.querySelector('iframe');
  const view = await vi.waitUntil(
    () => frame?.contentDocument?.readyState === 'complete' && frame.contentWindow,
  );
  Object.assign(view, { typed: 'half a reply' });
  document.querySelector('input')?.focus();
  const before = inside(document.body);
  const ledger = openLedger();
  const wrapper = document.createElement('div');
  ledger.move(first as Element, second as Element, null);
  ledger.add(wrapper, second as Element, null, 'frame');
  ledger.move(first as Element, wrapper, null);
  expect(wrapper.firstElementChild?.id).toBe('a');
  expect(frame?.contentWindow).toHaveProperty('typed', 'half a reply');
  expect(document.activeElement?.tagName).toBe('INPUT');
  ledger.restore();
  expect(inside(document.body)).toBe(before);
  expect(frame?.contentWindow).toHaveProperty('typed', 'half a reply');
  expect(document.activeElement?.tagName).toBe('INPUT');
});

test('what a page has put into a control that we bring elsewhere after that stays on the page', () => {
  draw('<p id="a">Ann</p>');
  const ledger = openLedger();
  const button = document.createElement('button');
  ledger.add(button, document.body, document.body.firstChild, 'control');
  button.append('late');
  ledger.add(button, document.body, null, 'control');
  ledger.restore();
  expect(document.body.textContent).toBe('Annlate');
});

test('what a page has put into a control of ours is left to it, and what it has taken out is not', () => {
  draw('<p id="a">Ann</p><p id="b"><b>says</b></p>');
  const before = inside(document.body);
  const [first, second] = [...document.querySelectorAll('p')] as Element[] as [Element, Element];
  const ledger = openLedger();
  const button = document.createElement('button');
  const line = document.createElement('div');
  line.append(document.createElement('span'), document.createElement('button'));
  ledger.add(button, document.body, first, 'control');
  ledger.add(line, document.body, first, 'control');
  button.append(first);
  line.querySelector('span')?.append(second, 'late');
  second.append(line.querySelector('button') ?? '');
  ledger.remove(button);
  ledger.restore();
  expect(document.body.textContent).toBe('Annsayslate');
  document.body.replaceChildren(first, second);
  expect(inside(document.body)).toBe(before);
});
