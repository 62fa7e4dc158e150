// Do siblings come into the wanted order, with no more moves than needed?

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeUnits, stayingIndices, type Unit } from '@/utils/page/arrange';
import { doAtOnce } from '@/utils/reading/steps';

const shuffled = fc
  .integer({ min: 0, max: 30 })
  .chain((size) => fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size }));

test('every order is reached, each unit stays together, and what stands between is kept', () => {
  fc.assert(
    fc.property(shuffled, fc.infiniteStream(fc.boolean()), (order, coins) => {
      const parent = document.createElement('div');
      const units = [...order.keys()].map((name): Unit => {
        parent.append(document.createComment('start'));
        const head = document.createElement('b');
        head.id = String(name);
        parent.append(head);
        if (!coins.next().value) return [head];
        const branch = document.createElement('i');
        branch.id = String(name);
        parent.append(branch);
        return [head, branch];
      });
      const remarks = parent.childNodes.length - units.flat().length;
      doAtOnce(
        arrangeUnits(
          parent,
          order.map((name) => units[name] as Unit),
          (node, to, before) => to.insertBefore(node, before),
        ),
      );
      expect([...parent.children]).toEqual(order.flatMap((name) => units[name] as Unit));
      expect(parent.childNodes.length - parent.children.length).toBe(remarks);
    }),
  );
});

test('an order that is already there moves nothing; one comment out of place moves one unit', () => {
  const parent = document.createElement('ul');
  const units = [0, 1, 2, 3, 4].map((): Unit => [parent.appendChild(document.createElement('li'))]);
  const moved: Node[] = [];
  const move = (node: ChildNode, to: Node, before: Node | null) => {
    moved.push(node);
    to.insertBefore(node, before);
  };
  doAtOnce(arrangeUnits(parent, units, move));
  expect(moved).toEqual([]);
  const [first, ...rest] = units as [Unit, ...Unit[]];
  doAtOnce(arrangeUnits(parent, [...rest, first], move));
  expect(moved).toEqual(first);
});

test('the longest ascending run stays', () => {
  expect(stayingIndices([3, 0, 1, 4, 2]).filter(Boolean)).toHaveLength(3);
  expect(stayingIndices([-1, 2, -1, 1])).toEqual([false, expect.any(Boolean), false, expect.any(Boolean)]);
  expect(stayingIndices([])).toEqual([]);
});

test('what holds the parent itself stays where it is', () => {
  const outer = document.createElement('div');
  const parent = document.createElement('div');
  const [one, two] = [document.createElement('p'), document.createElement('p')];
  parent.append(one, two);
  outer.append(parent);
  doAtOnce(
    arrangeUnits(parent, [[two], [outer], [one]], (node, home, before) => home.insertBefore(node, before)),
  );
  expect([...parent.children]).toEqual([two, one]);
  expect(parent.parentElement).toBe(outer);
});

test('what the page takes away between two steps stays away, and the others come into their order', () => {
  fc.assert(
    fc.property(shuffled, fc.nat(), fc.nat(), (order, pick, when) => {
      const parent = document.createElement('div');
      const units = [...order.keys()].map((): Unit => [parent.appendChild(document.createElement('b'))]);
      const wanted = order.map((name) => units[name] as Unit);
      const steps = arrangeUnits(parent, wanted, (node, to, before) => to.insertBefore(node, before));
      const gone = wanted[pick % Math.max(1, wanted.length)]?.[0];
      for (let number = 0; !steps.next().done; number += 1)
        if (number === when % (wanted.length + 1)) gone?.remove();
      const left = wanted.flat().filter((node) => node !== gone || node.parentNode);
      expect([...parent.children]).toEqual(left);
    }),
  );
});
