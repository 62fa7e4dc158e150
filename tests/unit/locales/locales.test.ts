// Does every language say everything, and nothing that is never shown?

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { densities, themes } from '@/utils/prefs/preferences';
import { sortKeys } from '@/utils/view/state';

const root = join(import.meta.dirname, '../../..');

async function readLocale(name: string): Promise<Map<string, ParsedMessage>> {
  const messages = await parseMessagesFile(join(root, 'locales', name));
  return new Map(messages.map((message) => [message.key.join('.'), message]));
}

/** "1,n" for two plural forms, "" for a plain message. */
const forms = (message: ParsedMessage) =>
  message.type === 'plural' ? Object.keys(message.plurals).sort().join() : '';

const texts = (message: ParsedMessage): string[] => {
  if (message.type === 'plural') return Object.values(message.plurals);
  return message.type === 'simple' ? [message.message] : [];
};

/** "$1,$2" */
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g))].sort().join();

/** The longest list of placeholders among the forms: "1 comment" may leave out what "n comments" needs. */
const needs = (message: ParsedMessage) =>
  texts(message)
    .map(placeholders)
    .sort((a, b) => b.length - a.length)[0];

/** Keys that are put together in the sources, as written there, and all that they can become. */
const computedKeys: ReadonlyMap<string, readonly string[]> = new Map([
  [`sort.\${key}`, sortKeys.map((key) => `sort.${key}`)],
  [
    `preferences.\${key}`,
    ['sort', 'replies', 'minimumScore', 'showUnrated', 'threadLines', 'density', 'theme'].map(
      (key) => `preferences.${key}`,
    ),
  ],
  [`density.\${density}`, densities.map((density) => `density.${density}`)],
  [`theme.\${theme}`, themes.map((theme) => `theme.${theme}`)],
  [`foldRule.\${kind}`, ['nothing', 'replies', 'deeper', 'rated'].map((kind) => `foldRule.${kind}`)],
  [`bar.\${shape}`, ['bar.foldAll', 'bar.unfoldAll']],
  [`bar.\${direction}Match`, ['bar.nextMatch', 'bar.previousMatch']],
]);

/** Plural messages that are given more than their number: more numbers, and nothing else. */
const givenNumbers = [
  'bar.passing',
  'page.likes',
  'page.mean',
  'page.points',
  'page.votes',
  'pages.empty',
  'pages.here',
  'pages.loading',
  'pages.notSent',
  'recipes.sizes',
];

const names = readdirSync(join(root, 'locales'));
const english = await readLocale('en.yml');

describe.each(names.filter((name) => name !== 'en.yml'))('%s', async (name) => {
  const other = await readLocale(name);

  it('has the same keys as English', () => {
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the same plural forms and placeholders', () => {
    const shape = (locale: Map<string, ParsedMessage>) =>
      Object.fromEntries([...locale].map(([key, message]) => [key, `${forms(message)} ${needs(message)}`]));
    expect(shape(other)).toEqual(shape(english));
  });

  it('has a text for each message', () => {
    expect([...other].filter(([, message]) => texts(message).some((text) => text.trim() === ''))).toEqual([]);
  });
});

it.each([
  // The window that the toolbar button opens.
  ['es.yml', 'the popup', /ventana(?! de la extensión)/i],
  // A permission is taken back from Understory: it never had to give back what is the reader's.
  ['es.yml', 'what withdraws a permission', /devol|devuel|quitar/i],
])('%s has one name for %s', async (name, _, other) => {
  const said = [...(await readLocale(name)).values()].flatMap(texts);
  expect(said.filter((text) => other.test(text))).toEqual([]);
});

describe('the sources', () => {
  const files = ['components', 'entrypoints', 'utils']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  files.push(
    readFileSync(join(root, 'wxt.config.ts'), 'utf8').replaceAll(/__MSG_(\w+?)_(\w+)__/g, "t('$1.$2')"),
  );
  const source = files.join('\n');

  const written = new Set([...source.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key = '']) => key));
  const computed = new Set([...source.matchAll(/\bt\(\s*`([^`]*)`/g)].map(([, template = '']) => template));
  const used = new Set([
    ...written,
    ...[...computed].flatMap((template) => computedKeys.get(template) ?? []),
  ]);

  it('compute no key but those that are listed above', () => {
    expect([...computed].sort()).toEqual([...computedKeys.keys()].sort());
  });

  // Forms are told apart by " | " once all is in them, and words of a page may contain that.
  it('give a message with plural forms no words', () => {
    const calls = source.matchAll(/\bt\(\s*'([\w.]+)',\s*[\w.?()]+,\s*\[/g);
    expect([...new Set([...calls].map(([, key]) => key))].sort()).toEqual(givenNumbers);
  });

  it('use every key', () => {
    const own = [...english.keys()].filter((key) => !key.startsWith('@@'));
    expect(own.filter((key) => !used.has(key))).toEqual([]);
  });

  it('use no other key', () => {
    expect(written.size).toBeGreaterThan(50);
    expect([...used].filter((key) => !english.has(key))).toEqual([]);
  });
});
