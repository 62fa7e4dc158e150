// Which words say how long ago something was, in the languages that readers meet?

import { type DateToken, foldWord, splitDateTokens } from './date-tokens';
import { languageOf } from './language';

export interface RelativeWords {
  /** Minutes in a unit, by any of its words. */
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
  minute: 'm min mins minuto мин',
  hour: 'h hr hrs std godz ч',
  day: 'd tag tage jour dzien',
  week: 'w wk wks woche sem tyg нед',
  month: 'mo mos mon monat mies мес',
  year: 'y yr yrs j jahr г',
};

/** Numbers in words, as far as they are said of time. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  (
    [
      ['a an one ein eine einem einer einen un une una um uma uno een один одну jeden jedna', 1],
      ['two couple paar zwei deux dos dois due twee dwa два две', 2],
      ['few several some einigen quelques algunos alguns alcuni enkele kilka несколько', 3],
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
export function learn(language: string, words: Learned) {
  const before: string[][] = [];
  const behind: { unit: Unit; said: string[] }[] = [];
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.RelativeTimeFormat(language, { style, numeric: 'always' });
    for (const unit of unitNames) {
      for (const count of [1, 2, 5]) {
        const text = format.format(-count, unit);
        const at = text.search(/\d/);
        // A language may have words for two of a kind, and a short style may write "-3 h".
        if (at < 0 || text.includes('-')) continue;
        before.push(wordsOf(text.slice(0, at)));
        behind.push({ unit, said: wordsOf(text.slice(at)) });
      }
    }
  }
  const prefix = common(before);
  const suffix = common(behind.map(({ said }) => said.toReversed())).toReversed();
  if (prefix.length > 0) words.before.push(prefix);
  if (suffix.length > 0) words.behind.push(suffix);
  for (const { unit, said } of behind) {
    const name = said.slice(0, said.length - suffix.length).join(' ');
    // One letter of an alphabet is another unit in another language.
    if ((name.length > 1 || /\P{Script=Latin}/u.test(name)) && !words.units.has(name))
      words.units.set(name, minutesOf[unit]);
  }
  const days = new Intl.RelativeTimeFormat(language, { style: 'long', numeric: 'auto' });
  for (const count of [0, 1, 2]) {
    const name = days.format(-count, 'day');
    if (!/\d/.test(name)) words.days.set(wordsOf(name).join(' '), count);
  }
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
    else learn(one, words);
  for (const unit of unitNames)
    for (const word of spellings[unit].split(' '))
      if (!words.units.has(foldWord(word))) words.units.set(foldWord(word), minutesOf[unit]);
  // "ago" is said with these as well.
  words.behind.push(['earlier'], ['zuvor'], ['back'], ['atras'], ['전에']);
  learned.set(key, words);
  return words;
}
