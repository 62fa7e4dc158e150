// Is a recipe taken only where all of it is in order, and does it say what is not?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recipe, Shape } from '@/utils/engines/shared/recipe';
import { parseRecipe, wrapRecipe } from '@/utils/engines/taught/parse-recipe';

/** Without a browser: what a browser would refuse in these tests. */
const isSelector = (text: string) => !/[<{]|\($/.test(text);

const full: Recipe = {
  comment: ['li.comment', '[id^="comment-"]'],
  not: ['.widget'],
  id: { from: ['@id', 'a.permalink@href'], take: 'last number', prefix: 'c_' },
  author: ['.author'],
  time: ['time@datetime'],
  body: ['.text'],
  score: { kind: 'points', value: ['.score'], min: 1, max: 5 },
  shape: [
    { kind: 'nested' },
    { kind: 'depth', from: ['@class'], after: 'depth-' },
    { kind: 'quote', from: ['blockquote a@href'], take: 'fragment', confidence: 0.8 },
  ],
  dayFirst: true,
};

const file = (recipe: unknown) => ({ schema: 'understory.recipe/1', site: 'example.com', recipe });
const problemOf = (raw: unknown) => {
  const { problem } = parseRecipe(raw, isSelector);
  return problem && `${problem.kind} ${problem.at}`;
};

describe('a recipe in a file', () => {
  it('is taken as it was written', () => {
    const parsed = parseRecipe(JSON.parse(JSON.stringify(wrapRecipe(full, 'example.com'))), isSelector);
    expect(parsed).toEqual({ recipe: full, site: 'example.com' });
  });

  it.each<[string, unknown, string]>([
    ['text', 'li.comment', 'not-a-recipe '],
    ['a list', [], 'not-a-recipe '],
    ['a file of something else', { comment: [] }, 'not-a-recipe '],
    ['a newer version', { schema: 'understory.recipe/2' }, 'other-version schema'],
    ['no recipe', { schema: 'understory.recipe/1' }, 'missing recipe'],
    ['an address for a site', { ...file(full), site: 'https://example.com/' }, 'wrong-type site'],
    ['more beside the recipe', { ...file(full), script: 'x' }, 'unknown-key script'],
    ['no comment', file({ shape: [] }), 'missing recipe.comment'],
    ['an empty list of comments', file({ ...full, comment: [] }), 'missing recipe.comment'],
    ['no shape', file({ comment: ['p'] }), 'missing recipe.shape'],
    ['a key of another tool', file({ ...full, code: 'alert()' }), 'unknown-key recipe.code'],
    ['a bad selector', file({ ...full, body: ['.a', 'p{'] }), 'not-a-selector recipe.body[1]'],
    ['an empty selector', file({ ...full, body: [' '] }), 'not-a-selector recipe.body[0]'],
    ['a bad source', file({ ...full, author: ['<b>@title'] }), 'not-a-selector recipe.author[0]'],
    ['a number for a selector', file({ ...full, comment: [3] }), 'wrong-type recipe.comment[0]'],
    ['a selector as long as a page', file({ ...full, not: ['a'.repeat(401)] }), 'too-long recipe.not[0]'],
    ['a source as long as a page', file({ ...full, time: ['a'.repeat(401)] }), 'too-long recipe.time[0]'],
    ['many looks below', file({ ...full, not: [':has(a)'.repeat(4)] }), 'too-long recipe.not[0]'],
    ['a list without end', file({ ...full, not: Array(61).fill('a') }), 'too-many recipe.not'],
    ['an unknown shape', file({ ...full, shape: [{ kind: 'magic' }] }), 'wrong-type recipe.shape[0].kind'],
    [
      'a shape with more in it',
      file({ ...full, shape: [{ kind: 'nested', x: 1 }] }),
      'unknown-key recipe.shape[0].x',
    ],
    ['an unknown score', file({ ...full, score: { kind: 'stars' } }), 'wrong-type recipe.score.kind'],
    [
      'a confidence above all',
      file({ ...full, shape: [{ kind: 'name', from: [], confidence: 2 }] }),
      'wrong-type recipe.shape[0].confidence',
    ],
  ])('with %s is refused, and says where', (_, raw, problem) => expect(problemOf(raw)).toBe(problem));

  it('smuggles nothing in by the names of every object', () => {
    const raw = JSON.parse(
      '{"schema":"understory.recipe/1","recipe":{"comment":["p"],"shape":[],"__proto__":{"x":1}}}',
    );
    expect(problemOf(raw)).toBe('unknown-key recipe.__proto__');
    expect(problemOf(file({ ...full, constructor: 1 }))).toBe('unknown-key recipe.constructor');
    expect(problemOf(file({ ...full, shape: [{ kind: 'toString' }] }))).toBe(
      'wrong-type recipe.shape[0].kind',
    );
  });

  it('comes back from print and parse as it was', () => {
    const selector = fc.constantFrom('li', '.comment', '[id^="c"]', '#all > div');
    const sources = fc.array(fc.constantFrom('@id', '.by', 'a.link@href'), { minLength: 1, maxLength: 4 });
    const shape: fc.Arbitrary<Shape> = fc.oneof(
      fc.constant({ kind: 'nested' } as const),
      fc.record({ kind: fc.constant('branch' as const), selector }),
      fc.record({ kind: fc.constant('depth' as const), from: sources, after: fc.constant('level-') }),
      fc.record({ kind: fc.constant('reference' as const), from: sources }),
    );
    const recipes = fc.record(
      {
        comment: fc.array(selector, { minLength: 1, maxLength: 3 }),
        shape: fc.array(shape, { maxLength: 3 }),
        author: sources,
        time: sources,
        body: fc.array(selector),
        dayFirst: fc.boolean(),
      },
      { requiredKeys: ['comment', 'shape'] },
    );
    fc.assert(
      fc.property(recipes, (recipe) => {
        const printed = JSON.stringify(wrapRecipe(recipe, 'blog.example'));
        expect(parseRecipe(JSON.parse(printed), isSelector)).toEqual({ recipe, site: 'blog.example' });
      }),
    );
  });

  it('never throws, whatever it gets', () => {
    const anything = fc.jsonValue({ maxDepth: 5 });
    fc.assert(
      fc.property(anything, anything, (raw, inner) => {
        parseRecipe(raw, isSelector);
        expect(parseRecipe(file(inner), isSelector).problem).toBeDefined();
      }),
    );
  });
});
