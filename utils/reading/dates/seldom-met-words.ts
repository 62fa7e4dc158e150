// Which month or weekday does a word name, in languages that readers seldom meet?

import { type CalendarWords, learn } from './calendar-words';
import { type DateToken, foldWord } from './date-tokens';
import { isSupported } from './language';
import { tellingWords } from './telling-words';

/** Asked only about a text that has a year, a day or a time, and no month in any common language: there are many. */
const seldomMet: readonly (readonly [script: RegExp, languages: string])[] = [
  [/\p{sc=Arab}/u, 'ar fa ur ckb'],
  [/\p{sc=Hebr}/u, 'he'],
  [/\p{sc=Grek}/u, 'el'],
  [/\p{sc=Cyrl}/u, 'uk bg sr be mk kk'],
  [/\p{sc=Deva}/u, 'hi mr ne'],
  [/\p{sc=Beng}/u, 'bn'],
  [/\p{sc=Thai}/u, 'th'],
  [/\p{sc=Geor}/u, 'ka'],
  [/\p{sc=Armn}/u, 'hy'],
  [/\p{sc=Taml}/u, 'ta'],
  [/\p{sc=Latn}/u, 'sv da nb fi cs sk hu tr ro hr sl et lv lt ca eu gl id ku'],
];

/** As MediaWiki's `MessagesCkb.php` (2026-11) prints them before a year. Chromium has no Sorani in its `Intl`. */
const sorani = [
  'کانوونی دووەمی',
  'شوباتی',
  'ئازاری',
  'نیسانی',
  'ئایاری',
  'حوزەیرانی',
  'تەممووزی',
  'ئابی',
  'ئەیلوولی',
  'تشرینی یەکەمی',
  'تشرینی دووەمی',
  'کانوونی یەکەمی',
];

let languageOfWord: ReadonlyMap<string, string> | undefined;

/** The language of a text that says how long ago something was, or that it was yesterday. */
export function tellingLanguage(tokens: readonly DateToken[]): string | undefined {
  languageOfWord ??= new Map(
    tellingWords.flatMap(({ language, ago, days }) =>
      [...ago, ...days].map((word) => [foldWord(word), language] as const),
    ),
  );
  for (const { kind, text } of tokens) {
    const language = kind === 'word' ? languageOfWord.get(text) : undefined;
    if (language) return language;
  }
  return undefined;
}

const learned = new Map<string, CalendarWords>();

/** The words of seldom met languages, of those that are written in the script of the text's words. */
export function seldomMetWords(text: string): CalendarWords {
  const [, names = ''] = seldomMet.find(([script]) => script.test(text)) ?? [];
  const known = learned.get(names);
  if (known) return known;
  const words = { months: new Map<string, number>(), weekdays: new Map<string, number>() };
  for (const name of names.split(' ')) if (isSupported(name)) learn(name, words.months, words.weekdays);
  if (names.includes('ckb'))
    for (const [index, name] of sorani.entries()) words.months.set(foldWord(name), index + 1);
  learned.set(names, words);
  return words;
}
