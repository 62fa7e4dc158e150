// How does white space become single spaces?

/** All runs of white space but for single spaces, which most are: to put a space for each of them is six times as dear. */
const uneven = / ?[^\S ]\s*| {2,}\s*/g;

export function collapseSpaces(text: string): string {
  return text.replaceAll(uneven, ' ');
}
