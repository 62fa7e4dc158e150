// In which language is a text, as far as its script tells?

/** Each with the languages that are written in it, the one first whose own signs are there. */
const scripts: readonly (readonly [script: RegExp, language: string, signs?: RegExp, other?: string])[] = [
  [/\p{sc=Hangul}/gu, 'ko'],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Cyrl}/gu, 'ru', /[іїєґ]/, 'uk'],
  [/\p{sc=Arab}/gu, 'ar', /[پچژگ]/, 'fa'],
];
/** So many signs of a script for each letter of ours; prose of Japan has one of kana for each of China's. */
const share = 0.25;
/** Most pages have none of these. */
const foreign = /[\u0370-\u1fff\u2c00-\uffff]/;

/** Undefined for our letters, which most languages have. */
export function scriptLanguage(text: string): string | undefined {
  if (!foreign.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language, signs, other] of scripts)
    if ((text.match(script)?.length ?? 0) > share * letters) return signs?.test(text) ? other : language;
  return undefined;
}
