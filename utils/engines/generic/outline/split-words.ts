// Which words does a short text have, as tables of words know them?

/** What stands between words. An apostrophe is part of one: `j'ai`, `aujourd'hui`. */
const between =
  /[\s!-&(-/:-@[-`{-©«-´¶-¹»-¿×÷\u060c\u2000-\u206f\u2190-\u2bff\u3000-\u3004\u3008-\u303f\uff00-\uff0f\uff1a-\uff20]+/;

/** In lower case, digits among letters left where they are: `12th`, `3`. */
export function splitWords(text: string): string[] {
  const words = text.toLowerCase().replaceAll('’', "'").split(between);
  if (words[0] === '') words.shift();
  if (words.at(-1) === '') words.pop();
  return words;
}
