// Which words do pages hold that try to be more than words?

import fc from 'fast-check';

/** What a payload runs if it ever comes to life: a page whose `canary` is set has run what was only text. */
const sing = 'window.canary=1';

const payloads = [
  `<img src=x onerror="${sing}">`,
  `"><script>${sing}</script>`,
  `' onfocus='${sing}' autofocus='`,
  `</textarea></title></style></script><script>${sing}</script>`,
  `<svg onload=${sing}><math><mi//xlink:href="data:x,<script>${sing}</script>">`,
  `&lt;img src=x onerror="${sing}"&gt;`,
  `{{constructor.constructor("${sing}")()}}`,
  `\${${sing}}`,
  `<!--`,
  `]]>`,
  `<style>*{display:none!important}</style>`,
  `\\"; ${sing}; //`,
  `</div></li></td></table></ol>`,
];

/** Names of what every object has, and of what we write: as an id, an author or a class. */
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'length',
  'then',
  'null',
  'undefined',
  'NaN',
  '0',
  '-1',
  '1e21',
  '',
  ' ',
  'understory-replies-1',
  'understory-replies-__proto__',
  'data-understory-id',
  '"]',
  '\\',
  '#',
  '%',
  '%E0%A4%A',
];

const oddWords = [
  'w'.repeat(8_000),
  'שלום עולם'.repeat(9),
  '\u202Eright to left\u202C',
  '\u2066\u2067\u2068 unclosed',
  '\u0007\u001B[31m\u007F',
  '\u0085\u2028\u2029',
  'Z̷̢̛̝͙̭͉̖̲͎͔̉̀̈́a̶͇̝͖͌̊l̸̳͌g̴̘̾o̴'.repeat(5),
  '👩‍👩‍👧‍👦👍🏽',
  '\uFEFF\u200B\u200D',
  '9'.repeat(400),
  '-'.repeat(300),
  'March 1, 2026 at 10:00 am',
  'Ann wrote: > Bob wrote: > Cleo wrote:',
  '5 points (5 / 5) 3 hours ago',
];

const urls = [
  `javascript:${sing}`,
  `JaVaScRiPt\n:${sing}`,
  `data:text/html,<script>${sing}</script>`,
  'vbscript:x',
  'https://user:password@elsewhere.example:99999/',
  'http://[',
  '//',
  '#',
  '#comment-__proto__',
  '?page=2',
  'blob:null/1',
  'about:blank',
];

const sentences = fc.constantFrom(
  'The heron says that corn is better than bread.',
  'I saw it too.',
  'No.',
  'Three of us went there on Sunday, and nobody had locked the gate, which is how the goats came in.',
);

/** The value once in so many times, else nothing. */
export function seldom<Value>(value: fc.Arbitrary<Value>, times: number): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: times - 1 }, { arbitrary: value, weight: 1 });
}

/** What stands where a reader expects a sentence. */
export const text = fc.oneof(
  { arbitrary: sentences, weight: 6 },
  { arbitrary: fc.constantFrom(...payloads), weight: 3 },
  { arbitrary: fc.constantFrom(...oddWords), weight: 2 },
  fc.constantFrom(...names),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  // Any unit but halves of pairs, which no page can be sent with.
  fc.string({ unit: 'binary', maxLength: 12 }),
);

export const author = fc.oneof(
  { arbitrary: fc.constantFrom('Ann', 'Ben', 'Cleo', 'Dov', 'Eva'), weight: 5 },
  fc.constantFrom(...names),
  fc.constantFrom(...payloads),
  fc.constantFrom(...oddWords),
);

export const identifier = fc.constantFrom(...names);

export const url = fc.oneof(fc.constantFrom(...urls), fc.constantFrom('https://ann.example/', '/user/ann'));

export const date = fc.oneof(
  {
    arbitrary: fc
      .integer({ min: 1_100_000_000, max: 1_790_000_000 })
      .map((seconds) => new Date(seconds * 1_000).toISOString()),
    weight: 8,
  },
  fc.constantFrom(
    '',
    '0000-00-00T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '9999-99-99',
    'yesterday',
    '__proto__',
  ),
);

export const score = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: -20, max: 500 }),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 1e300, 0),
);
