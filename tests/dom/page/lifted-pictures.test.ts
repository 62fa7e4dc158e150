// Where do pictures of authors stand in the tree, which the page has taken out of the flow to put them beside the words?

import { afterEach, describe, expect, it } from 'vitest';
import { childElements } from '@/utils/reading/child-elements';
import { openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

/** One point, so that nothing has to be fetched. */
const point = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const records = [{ id: 'a' }, { id: 'b', parent: 'a' }, { id: 'c' }];
const comment = (id: string, replies = '') =>
  `<li id="${id}"><article class="said"><div class="by"><img class="face" alt="" width="50" height="50" src="${point}"> ${id} says</div>
   <p class="words">${'The ferry ought to sail on Sundays too. '.repeat(9)}</p></article>${replies && `<ul>${replies}</ul>`}</li>`;
const thread = (style: string) =>
  `<ul class="talk">${comment('a', comment('b'))}${comment('c')}</ul>
   <style>.talk { inline-size: 600px } ul { list-style: none; margin: 0; padding: 0 } p { margin: 0 } .face { position: absolute; top: 0 } ${style}</style>`;

/** In the manner of themes that many blogs have. */
const designs: Readonly<Record<string, string>> = {
  'in a margin of the comment':
    '.said { margin-left: 65px } .by { position: relative } .face { left: -65px }',
  'in a padding of its item': 'li { position: relative; padding-left: 56px } .face { left: 0 }',
  'outside of its item': '.talk > li { margin-left: 102px } li { position: relative } .face { left: -102px }',
  'in its own padding': '.said { position: relative; padding-left: 70px } .face { left: 0 }',
  'beside words with a margin': '.said { position: relative } .by, p { margin-left: 70px } .face { left: 0 }',
  'in a padding, by a negative margin':
    '.said { padding-left: 70px } .face { position: static; float: left; margin-left: -70px }',
  'in a padding, from right to left':
    '.talk { direction: rtl } .said { position: relative; padding-right: 70px } .face { right: 0 }',
};

const open = (style: string, isHeld = false) =>
  openThread(
    thread(style),
    records,
    false,
    (item) => {
      const [said, branch] = childElements(item);
      return { own: said ? [said] : [], item, ...(branch && { branch }) };
    },
    isHeld,
  );

const boxOf = (root: Element, selector: string) =>
  root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();

const overlap = (one: DOMRect, other: DOMRect) =>
  one.left < other.right - 1 &&
  other.left < one.right - 1 &&
  one.top < other.bottom &&
  other.top < one.bottom;

describe.for([true, false])('held by a framework: %s', (isHeld) => {
  it.for(Object.entries(designs))('%s', async ([, style]) => {
    const { root, before, ledger } = await open(style, isHeld);
    for (const id of ['a', 'b', 'c']) {
      const face = boxOf(root, `#${id} .face`);
      const words = boxOf(root, `#${id} .words`);
      const whole = boxOf(root, `#${id} .said`);
      expect(face.width).toBe(50);
      // What is outside is cut off, since comments out of view are skipped.
      expect(face.left).toBeGreaterThanOrEqual(whole.left);
      expect(face.right).toBeLessThanOrEqual(whole.right);
      expect(overlap(face, words)).toBe(false);
      expect(words.width).toBeGreaterThan(300);
    }
    expect(overlap(boxOf(root, '#a .face'), boxOf(root, 'button'))).toBe(false);
    ledger.restore();
    expect(root.outerHTML).toBe(before);
  });
});

it('stays where it is, if that is within the words of the comment', async () => {
  const { root } = await open(
    '.by { position: relative; padding-left: 60px; height: 50px } .face { left: 0 }',
  );
  expect(boxOf(root, '#a .face').left).toBe(boxOf(root, '#a .words').left);
  expect(boxOf(root, '#a .face').top).toBe(boxOf(root, '#a .by').top);
});

it('what the page puts elsewhere in a comment stays there', async () => {
  const { root } = await open('.said { position: relative } .face { right: 0 }');
  expect(boxOf(root, '#a .face').right).toBe(boxOf(root, '#a .said').right);
});
