// Is any tree read back exactly from every shape in which blogs print one?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPage } from '../../open-page';
import { indices, inferOn } from './infer-on';
import { growTree, shapes } from './print-forest';

/** At least two threads, since one comment with all others below it may as well be an opening post. */
const trees = fc
  .tuple(fc.array(fc.nat(6), { minLength: 1, maxLength: 24 }), fc.array(fc.nat(3), { maxLength: 8 }))
  .map(([first, second]) => growTree([0, ...first, 0, ...second]));

describe.each(shapes)('$name', ({ selector, print }) => {
  test('any tree is read back', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        expect(indices(await inferOn(openPage(print(tree)), selector))).toEqual(tree);
      }),
      { numRuns: 40 },
    );
  });

  test('a chain of sixty replies is read', async () => {
    const tree = growTree(Array.from({ length: 60 }, (_, at) => at));
    expect(indices(await inferOn(openPage(print([...tree, -1])), selector))).toEqual([...tree, -1]);
  });
});
