// How long is a text, whatever it is written in?

/** Cheap to compile, unlike the next one: no text of an alphabet has any of these. */
const maybeSign = /[\u1100-\u11ff\u2e80-\ud82f\ud840-\ud8ff\uf900-\ufaff\uff66-\uffdc]/;
const sign = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** What a sign of Chinese, Japanese or Korean says takes so many letters of an alphabet: translations are longer by that. */
const lettersPerSign = 2.5;

/** The length of a text in letters of an alphabet, so that a sentence is a sentence in any language. */
export function lengthInLetters(text: string): number {
  if (!maybeSign.test(text)) return text.length;
  const count = text.match(sign)?.length ?? 0;
  return Math.round(text.length + (lettersPerSign - 1) * count);
}
