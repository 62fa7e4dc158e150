// Which comments say at their head whom they answer: "in reply to Ann", "antwortet auf Ann", "Annさんへの返信"?

import type { Parts } from '../read/parts';
import type { Authors } from './authors';
import { type Claims, silence } from './claims';
import { readHeadWords } from './head-words';
import { findRepliedTo } from './reply-words';
import type { Spans } from './spans';

/** The page says the name; that the last comment of that author is meant is a conclusion. */
const confidence = 0.8;
const opening = 80;

/** The last earlier comment by the author who is named. */
export function readNamed(spans: Spans, parts: readonly Parts[], authors: Authors): Claims {
  const parents = silence(spans.starts.length);
  for (const [at, part] of parts.entries()) {
    const answered =
      namedIn(readHeadWords(spans, at, part), at, part, authors) ?? opensWithName(at, part, authors);
    if (answered !== undefined) parents[at] = answered;
  }
  return { by: 'mention', parents, confidence };
}

function namedIn(words: string, at: number, part: Parts, authors: Authors): number | undefined {
  for (const named of findRepliedTo(words)) {
    // "Reply to Ann" under what Ann wrote is the button.
    if (part.author !== undefined && !named.atEnd && startsWith(named.words, part.author)) continue;
    const answered = authors.lastBefore(at, named.words, named.atEnd);
    if (answered !== undefined) return answered;
  }
  return undefined;
}

/** Where the line is inside what was taken for the body, it opens it. */
function opensWithName(at: number, part: Parts, authors: Authors): number | undefined {
  const words = part.text.slice(0, opening);
  const [first] = findRepliedTo(words);
  if (!first || first.atEnd || words.indexOf(first.words) > 40) return undefined;
  return namedIn(words, at, part, authors);
}

function startsWith(words: string, name: string): boolean {
  return words.trimStart().toLowerCase().startsWith(name.toLowerCase());
}
