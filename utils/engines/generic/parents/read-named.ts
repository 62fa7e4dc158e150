// Which comments say at their head whom they answer: "in reply to Ann", "antwortet auf Ann", "Annさんへの返信"?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import type { Parts } from '../read/parts';
import type { Authors, Named } from './authors';
import { type Claims, silence } from './claims';
import { readHeadWords } from './head-words';
import { findRepliedTo } from './reply-words';
import type { Spans } from './spans';

/** The page says the name; that the last comment of that author is meant is a conclusion. */
const confidence = 0.8;
const opening = 80;

/** An earlier comment by the author who is named: that whose words are printed there, else the last. */
export function* readNamed(spans: Spans, parts: readonly Parts[], authors: Authors): Steps<Claims> {
  const parents = silence(spans.starts.length);
  const others = new Map<number, readonly number[]>();
  yield* mapInSteps(parts, (part, at) => {
    const named =
      namedInLine(part, authors) ??
      namedIn(readHeadWords(spans, at, part), part, authors) ??
      opensWithName(part, authors);
    const answered = named && authors.meant(at, named);
    if (!named || answered === undefined) return;
    parents[at] = answered;
    others.set(at, named.comments);
  });
  return { by: 'mention', parents, others, confidence };
}

/** In the page's own line of whom it answers, a name needs no words before it. */
function namedInLine({ answers }: Parts, authors: Authors): Named | undefined {
  if (answers === undefined) return undefined;
  for (const { words, atEnd } of findRepliedTo(answers)) {
    const named = authors.find(words, atEnd);
    if (named) return named;
  }
  return authors.find(answers.replace(/^[^\p{L}\p{N}]+/u, ''), false);
}

function namedIn(words: string, part: Parts, authors: Authors): Named | undefined {
  for (const named of findRepliedTo(words)) {
    // "Reply to Ann" under what Ann wrote is the button.
    if (part.author !== undefined && !named.atEnd && startsWith(named.words, part.author)) continue;
    const found = authors.find(named.words, named.atEnd);
    if (found) return found;
  }
  return undefined;
}

/** Where the line is inside what was taken for the body, it opens it. */
function opensWithName(part: Parts, authors: Authors): Named | undefined {
  const words = part.text.slice(0, opening);
  const [first] = findRepliedTo(words);
  if (!first || first.atEnd || words.indexOf(first.words) > 40) return undefined;
  return namedIn(words, part, authors);
}

function startsWith(words: string, name: string): boolean {
  return words
    .replace(/^[\s@＠]+/, '')
    .toLowerCase()
    .startsWith(name.toLowerCase());
}
