// How is a number shown to a reader?

/** With a true minus sign: a hyphen is shorter than a plus, and a line may break behind it. */
export function showNumber(number: number): string {
  return String(number).replace('-', '\u2212');
}
