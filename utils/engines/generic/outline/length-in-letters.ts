// How long is a text, whatever it is written in?

const sign = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const signs = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** What a sign of Chinese, Japanese or Korean says takes so many letters of an alphabet: translations are longer by that. */
const lettersPerSign = 2.5;

/** The length of a text in letters of an alphabet, so that a sentence is a sentence in any language. */
export function lengthInLetters(text: string): number {
  if (!sign.test(text)) return text.length;
  const count = text.match(signs)?.length ?? 0;
  return Math.round(text.length + (lettersPerSign - 1) * count);
}
