// Which words say how long ago something was, in the languages that readers meet?

import { withKin } from './calendar-words';
import { type DateToken, foldWord, plainNumerals, splitDateTokens } from './date-tokens';
import { languageOf } from './language';

export interface RelativeWords {
  /** Minutes in a unit, by any of its words; two of one may be a word too, as in `לפני שעתיים`. */
  readonly units: ReadonlyMap<string, number>;
  /** `vor`, `il y a`: words before the number. */
  readonly before: readonly (readonly string[])[];
  /** `ago`, `fa`, `temu`: words behind the unit. */
  readonly behind: readonly (readonly string[])[];
  /** `yesterday`, `heute`: days before today. */
  readonly days: ReadonlyMap<string, number>;
}

const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'ja', 'zh', 'ko'];

const minutesOf = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 7 * 1440,
  month: 30.44 * 1440,
  year: 365.25 * 1440,
} as const;
type Unit = keyof typeof minutesOf;
const unitNames = Object.keys(minutesOf) as Unit[];

/** Everyday spellings that `Intl` does not print. */
const spellings: Readonly<Record<Unit, string>> = {
  second: 's sec secs sek',
  minute: 'm min mins minuto мин perce dk',
  hour: 'h hr hrs std godz ч oraja sa tim hodiny hodin',
  day: 'd tag tage tg jour dzien napja dager μερες',
  week: 'w wk wks wkn woche sem tyg нед hete',
  month: 'mo mos mon mnd man monat mies мес honapja kk ヶ月 カ月 달',
  year: 'y yr yrs j jahr г eve χρόνια',
};

/** Numbers in words, as far as they are said of time. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        "a an one last ein eine einem einer einen un una une d'un um uma uno een ett et один одну jeden jedna bir یک 一 한",
        1,
      ],
      ['two couple paar zwei deux dos dois due twee dwa два две 二 两 兩', 2],
      [
        'few several some einigen quelques algunos alguns alcuni enkele kilka несколько birkaç 几 幾 数 三',
        3,
      ],
      ['半', 0.5],
    ] as const
  ).flatMap(([words, value]) => words.split(' ').map((word) => [foldWord(word), value] as const)),
);

/** What a page says of a comment in its first minute; each is all that stands there. */
const nowPhrases = [
  'just now',
  'now',
  'right now',
  'moments ago',
  'a moment ago',
  'gerade eben',
  'soeben',
  'eben',
  "à l'instant",
  'ahora mismo',
  'justo ahora',
  'agora mesmo',
  'agora',
  'proprio ora',
  'adesso',
  'zojuist',
  'przed chwilą',
  'только что',
  'たった今',
  '刚刚',
  '剛剛',
  '방금',
  '방금 전',
  'hace un rato',
];

const wordsOf = (text: string) =>
  splitDateTokens(text)
    .filter(({ kind }) => kind === 'word')
    .map((token) => token.text);

/** The phrases in folded words; to fold them compiles patterns that most pages do without. */
let saidNow: ReadonlySet<string> | undefined;

/** In tokens: a sign of kana is one. */
const longestNow = 4;

/** Whether a text says nothing but that something has just happened. */
export function saysNow(tokens: readonly DateToken[]): boolean {
  if (tokens.length > longestNow) return false;
  saidNow ??= new Set(nowPhrases.map((phrase) => wordsOf(phrase).join(' ')));
  return saidNow.has(tokens.map(({ text }) => text).join(' '));
}

/** What all phrases have in common at one end. */
function common(phrases: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = phrases;
  let length = 0;
  while (first[length] !== undefined && phrases.every((phrase) => phrase[length] === first[length]))
    length += 1;
  return first.slice(0, length);
}

/** Adds the words with which `Intl` says in a language how long ago something was. */
export function learn(language: string, words: Learned, isOwn = false) {
  const styles = isOwn ? (['long', 'short', 'narrow'] as const) : (['long', 'short'] as const);
  for (const one of withKin(language)) for (const style of styles) learnStyle(one, style, words, isOwn);
  const days = new Intl.RelativeTimeFormat(language, { style: 'long', numeric: 'auto' });
  for (const count of [0, 1, 2]) {
    const name = days.format(-count, 'day');
    if (!/\d/.test(name)) words.days.set(wordsOf(name).join(' '), count);
  }
}

/** Numbers of which languages have forms of their own. */
const counts = [1, 2, 5, 11];

/** @param isOwn of the page's language: there one letter is a unit too */
function learnStyle(language: string, style: 'long' | 'short' | 'narrow', words: Learned, isOwn: boolean) {
  const before: string[][] = [];
  const behind: { unit: Unit; said: string[] }[] = [];
  const unnumbered: { said: string[]; minutes: number }[] = [];
  const format = new Intl.RelativeTimeFormat(language, { style, numeric: 'always' });
  for (const unit of unitNames)
    for (const count of counts) {
      // Hebrew adds the number to a word that says it: "(2)".
      const text = plainNumerals(format.format(-count, unit)).replace(/ \(\d\)$/, '');
      const at = text.search(/\d/);
      // A short style may write "-3 h".
      if (text.includes('-')) {
        if (isOwn) learnUnit(wordsOf(text), minutesOf[unit], words, isOwn);
      } else if (at < 0) unnumbered.push({ said: wordsOf(text), minutes: count * minutesOf[unit] });
      else {
        before.push(wordsOf(text.slice(0, at)));
        behind.push({ unit, said: wordsOf(text.slice(at)) });
      }
    }
  const prefix = common(before);
  const suffix = common(behind.map(({ said }) => said.toReversed())).toReversed();
  pushNew(words.before, prefix);
  pushNew(words.behind, suffix);
  for (const { unit, said } of behind) {
    const name = said.slice(0, said.length - suffix.length);
    learnUnit(name, minutesOf[unit], words, isOwn);
    // Not all of a style's units are said with the same words for "ago".
    if (name.length > 2) learnUnit(name.slice(0, 1), minutesOf[unit], words, isOwn);
  }
  for (const { said, minutes } of unnumbered) {
    const name = said.slice(prefix.length, said.length - suffix.length);
    // "One week" is said as "week" too.
    for (const one of [name, name.slice(0, 1)]) learnUnit(one, minutes, words, isOwn);
  }
}

function pushNew(phrases: (readonly string[])[], phrase: readonly string[]) {
  if (phrase.length > 0 && !phrases.some((one) => one.join(' ') === phrase.join(' '))) phrases.push(phrase);
}

function learnUnit(said: readonly string[], minutes: number, { units }: Learned, isOwn: boolean) {
  const name = said.join(' ');
  // One letter of an alphabet is another unit in another language.
  const isSure = isOwn || name.length > 1 || /\P{Script=Latin}/u.test(name);
  if (name !== '' && isSure && !units.has(name)) units.set(name, minutes);
}

/** What `Intl` prints in English, short forms aside, which are among the spellings: as with calendars, its first question is dear. */
function learnEnglish({ units, behind, days }: Learned): void {
  for (const unit of unitNames)
    for (const name of [unit, `${unit}s`]) if (!units.has(name)) units.set(name, minutesOf[unit]);
  behind.push(['ago']);
  days.set('today', 0).set('yesterday', 1);
}

interface Learned {
  units: Map<string, number>;
  before: (readonly string[])[];
  behind: (readonly string[])[];
  days: Map<string, number>;
}

/** "Ago" is said with these as well, in English and elsewhere. */
const behindInEnglish = ['earlier', 'back'];
const behindToo = 'zuvor atrás 전에 zpět lalu πριν ที่แล้ว ก่อน قبل'.split(' ');
const beforeToo = ['πριν', 'منذ', 'acum'];
/** Today and yesterday, as `Intl` does not say it. */
const daysToo = ['dziś idag danas', 'igår χτες вчора juče'];

function learnOthers({ before, behind, days }: Learned): void {
  for (const word of behindToo) pushNew(behind, wordsOf(word));
  for (const phrase of beforeToo) pushNew(before, wordsOf(phrase));
  for (const [index, said] of daysToo.entries())
    for (const word of said.split(' ')) {
      const name = wordsOf(word).join(' ');
      if (!days.has(name)) days.set(name, index);
    }
}

const learned = new Map<string, RelativeWords>();

/**
 * The words of the page's language and of English, computed at the first question.
 * @param wide those of all common languages too: asked for where the page's own do not do
 */
export function relativeWords(language = 'en', wide = true): RelativeWords {
  const own = languageOf(language);
  const key = `${own} ${wide}`;
  const known = learned.get(key);
  if (known) return known;
  const words: Learned = { units: new Map(), before: [], behind: [], days: new Map() };
  for (const one of new Set([own, 'en', ...(wide ? languages : [])]))
    if (one === 'en') learnEnglish(words);
    else learn(one, words, one === own);
  for (const unit of unitNames)
    for (const word of spellings[unit].split(' '))
      if (!words.units.has(foldWord(word))) words.units.set(foldWord(word), minutesOf[unit]);
  for (const word of behindInEnglish) pushNew(words.behind, [word]);
  if (wide || own !== 'en') learnOthers(words);
  learned.set(key, words);
  return words;
}
