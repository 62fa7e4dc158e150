// Is a selector that could keep a page busy without end told from one that only says much?

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { engines } from '@/utils/engines/registry';
import type { Recipe } from '@/utils/engines/shared/recipe';
import { parseRecipe } from '@/utils/engines/taught/parse-recipe';
import { weighSelector } from '@/utils/engines/taught/selector-cost';

it.each([
  ['.comment > li li li a', 1],
  ['li, .a, [data-x="a, b > c"], #\\31 23 > p', 4],
  ['li:has(> .author)', 9],
  ['li:has(> .author):has(time):not(:has(.ad))', 25],
  ['blockquote:not(blockquote *)', 25],
  ['div:not([class], [align])', 2],
  ['a:nth-child(2n + 1)', 1],
  ['.md\\:flex\\(1\\) ~ p', 1],
])('%s is %i units', (selector, units) => {
  expect(weighSelector(selector)).toMatchObject({ units, isBoundless: false });
});

it.each([
  ':is([class="y"] li) a',
  ':is(li :is(li .x))',
  'li:has(~ .x)',
  'LI:HAS(~ .x)',
  'p:not(p ~ p)',
  'ol:has(a:not(li *))',
  'li:nth-child(2n of li li)',
  'p:\\68 as(a)',
  ':where(.a .b) > .c ~ a',
  ':not(li > .a > ol li > ol *)',
  ':-webkit-any(li li)',
])('%s is boundless', (selector) => expect(weighSelector(selector).isBoundless).toBe(true));

it.each(['li', 'li > .text', '.comment .text', ':is(.a, .b)', 'p:first-child', 'tr:has(> td > form)'])(
  '%s may be asked of each element',
  (selector) => expect(weighSelector(selector).isPlain).toBe(true),
);

it.each(['.a .b .c', '.a ~ .b .c', 'li:nth-child(3)', 'li:last-of-type', ':not(.a .b)'])(
  '%s may not be asked of each element',
  (selector) => expect(weighSelector(selector).isPlain).toBe(false),
);

test('whatever is written, it is weighed without an error, and signs in strings weigh nothing', () => {
  const signs = [...'*>+~,:()[]"\\ \n'];
  const pieces = fc.constantFrom(...signs, 'li', '.a', ':has(', ':not(', ':is(', ':nth-child(', 'of');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.string(), (written, text) => {
      expect(weighSelector(written.join('')).units).toBeGreaterThanOrEqual(1);
      const quoted = `[title="${text.replaceAll(/["\\]/g, '')}"]`;
      expect(weighSelector(quoted)).toEqual({ units: 1, isBoundless: false, isPlain: true });
    }),
  );
});

describe('a recipe', () => {
  const file = (recipe: unknown) => ({ schema: 'understory.recipe/1', recipe });
  const problemOf = (recipe: Partial<Recipe>) => {
    const { problem } = parseRecipe(file({ comment: ['li'], shape: [], ...recipe }), () => true);
    return problem && `${problem.kind} ${problem.at}`;
  };

  it.each<[string, Partial<Recipe>, string]>([
    ['loops within loops', { body: ['.text', ':is(li li) a'] }, 'too-costly recipe.body[1]'],
    ['a dear source', { author: [':is(li li) a@title'] }, 'too-costly recipe.author[0]'],
    [
      'a dear branch',
      { shape: [{ kind: 'branch', selector: 'li:has(~ p)' }] },
      'too-costly recipe.shape[0].selector',
    ],
    ['siblings counted for each', { until: ['p:nth-last-child(7)'] }, 'too-costly recipe.until[0]'],
    ['paths above each body', { bodyWithout: ['div div div p'] }, 'too-costly recipe.bodyWithout[0]'],
    ['all looks that a file can hold', { not: Array(30).fill('li:has(a)') }, 'too-costly recipe'],
    [
      'more selectors than anybody needs',
      { not: Array(10).fill(Array(30).fill('a').join()) },
      'too-costly recipe',
    ],
  ])('with %s is refused, and says where', (_, recipe, problem) => expect(problemOf(recipe)).toBe(problem));

  it('of a known engine would be taken from a reader as well', () => {
    const costs = Object.values(engines).flatMap((engine) => engine.selectors ?? []);
    expect(costs.filter((selector) => weighSelector(selector).isBoundless)).toEqual([]);
  });
});
