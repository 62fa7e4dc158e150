// Is what stands behind an option a whole number that it can take?

/** @throws with words for whoever typed it */
export function wholeNumber(name: string, word: string, least: number): number {
  const number = Number(word);
  if (!Number.isSafeInteger(number) || number < least)
    throw new Error(`--${name}: ${word} is not a whole number from ${least} on.`);
  return number;
}
