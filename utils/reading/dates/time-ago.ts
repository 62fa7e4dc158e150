// How long ago does a text say that something was?

import type { DateToken } from './date-tokens';
import { numberWords, type RelativeWords, saysNow } from './relative-words';

export interface TimeAgo {
  readonly minutes: number;
  /** Minutes in the smallest unit that is said. */
  readonly unit: number;
  /** Index of its first token. */
  readonly from: number;
  /** Index behind its last token. */
  readonly next: number;
}

const joints = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'i', 'и', ',', '.']);
const approximate = new Set(
  (
    'about around almost over more than less nearly approx approximately ca circa etwa fast uber mehr als rund environ ' +
    'plus de pres casi mas cerca mais quase quasi ongeveer bijna ruim około okolo prawie ponad около почти более 約 ~ .'
  ).split(' '),
);

function says(tokens: readonly DateToken[], at: number, phrase: readonly string[]): boolean {
  return at >= 0 && phrase.every((word, index) => tokens[at + index]?.text === word);
}

/** `hodinou`, `o oră`, `μια ώρα`: one of them, behind a word for "ago"; its article is short. */
function oneAt(tokens: readonly DateToken[], at: number, words: RelativeWords) {
  for (const from of [at, at + 1]) {
    const unit = words.units.get(tokens[from]?.text ?? '');
    if (unit !== undefined && (tokens[from]?.text.length ?? 0) > 2)
      return { minutes: unit, unit, next: from + 1 };
    if (tokens[from]?.kind !== 'word' || (tokens[from]?.text.length ?? 9) > 3) return undefined;
  }
  return undefined;
}

/** `3 hours`, `1 Tag, 2 Stunden`, `an hour`, `3日`, from token `at` on. */
function spanAt(tokens: readonly DateToken[], at: number, words: RelativeWords) {
  let next = at;
  let minutes = 0;
  let smallest: number | undefined;
  for (let parts = 0; parts < 4; parts++) {
    let to = next;
    if (parts > 0) while (to < next + 2 && joints.has(tokens[to]?.text ?? '')) to += 1;
    const token = tokens[to];
    let count = token?.kind === 'number' ? token.value : numberWords.get(token?.text ?? '');
    if (count === undefined || !(count < 10_000)) break;
    to += 1;
    // "a few", "a couple of", "1.5"
    const more = numberWords.get(tokens[to]?.text ?? '');
    if (token?.kind === 'word' && more !== undefined && !words.units.has(tokens[to]?.text ?? '')) {
      count = more;
      to += 1;
    }
    if (/^(?:of|de)$/.test(tokens[to]?.text ?? '')) to += 1;
    const two = `${tokens[to]?.text} ${tokens[to + 1]?.text}`;
    const pair = words.units.get(two);
    const unit = pair ?? words.units.get(tokens[to]?.text ?? '');
    // Units shrink: "2 days, 3 hours".
    if (unit === undefined || (smallest !== undefined && unit >= smallest)) break;
    minutes += count * unit;
    smallest = unit;
    next = to + (pair === undefined ? 1 : 2);
    if (tokens[next]?.text === '.') next += 1;
  }
  return smallest === undefined ? undefined : { minutes, unit: smallest, next };
}

/** Nothing, or a dot between two parts of a byline. */
const ends = (token: DateToken | undefined) => token === undefined || /[·•]/.test(token.text);

/** The first statement of how long ago, anywhere in the text. `just now` counts where it is all that the text says, `3h` between dots as well. */
export function timeAgoIn(tokens: readonly DateToken[], words: RelativeWords): TimeAgo | undefined {
  if (saysNow(tokens)) return { minutes: 0, unit: 1, from: 0, next: tokens.length };
  for (let at = 0; at < tokens.length; at++) {
    for (const phrase of words.before) {
      if (!says(tokens, at, phrase)) continue;
      let to = at + phrase.length;
      while (to < at + phrase.length + 3 && approximate.has(tokens[to]?.text ?? '')) to += 1;
      const span = spanAt(tokens, to, words) ?? oneAt(tokens, to, words);
      if (span) return { ...span, from: at };
    }
    const span = spanAt(tokens, at, words);
    if (span) {
      const phrase = words.behind.find((one) => says(tokens, span.next, one));
      if (phrase) return { ...span, from: at, next: span.next + phrase.length };
      if (ends(tokens[at - 1]) && ends(tokens[span.next])) return { ...span, from: at };
    }
    // Slavic languages leave out the one: "godzinę temu", "час назад".
    const unit = words.units.get((tokens[at]?.text ?? '').replace(/^un'/, ''));
    if (unit !== undefined && (tokens[at]?.text.length ?? 0) > 2 && tokens[at - 1]?.kind !== 'number') {
      const phrase = words.behind.find((one) => says(tokens, at + 1, one));
      if (phrase) return { minutes: unit, unit, from: at, next: at + 1 + phrase.length };
    }
  }
  return undefined;
}
