// Which facts does a line hold that is printed in a known form?

const gap = /\{(\w*)\}/g;

/** The literals of a form, in lower case, with the names of the gaps between them. */
interface Form {
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

function parseForm(form: string): Form {
  const literals: string[] = [];
  const names: string[] = [];
  let end = 0;
  for (const match of form.matchAll(gap)) {
    literals.push(form.slice(end, match.index).toLowerCase());
    names.push(match[1] as string);
    end = match.index + match[0].length;
  }
  literals.push(form.slice(end).toLowerCase());
  return { literals, names };
}

/**
 * Fills the gaps of `form` from `line`. A name may hold the words between it and the date, a date does not hold digits before
 * them: so a literal behind a gap for a name is looked for from the right, any other from the left.
 */
export function fillForm(line: string, form: string): Readonly<Record<string, string>> | undefined {
  const { literals, names } = parseForm(form);
  const lower = line.toLowerCase();
  const facts: Record<string, string> = {};
  const [start = ''] = literals;
  if (!lower.startsWith(start)) return undefined;
  let at = start.length;
  for (const [index, name] of names.entries()) {
    const literal = literals[index + 1] ?? '';
    const isLast = index === names.length - 1;
    let end: number;
    if (isLast) {
      if (!lower.endsWith(literal)) return undefined;
      end = line.length - literal.length;
    } else end = name === 'author' ? lastBeforeDigit(lower, literal, at) : lower.indexOf(literal, at);
    if (end < at) return undefined;
    const value = line.slice(at, end).trim();
    if (name !== '' && value !== '') facts[name] = value;
    at = end + literal.length;
  }
  return facts;
}

/** The last place of `literal` that has no digit between itself and the end of the name before. */
function lastBeforeDigit(line: string, literal: string, from: number): number {
  const first = line.indexOf(literal, from);
  if (first < 0) return -1;
  const digit = line.slice(first).search(/\d/);
  return digit < 0 ? line.lastIndexOf(literal) : line.lastIndexOf(literal, first + digit);
}
