// What does a thread that was found by structure hold: records, who answers whom, and where each stands?

import type { CommentRecord } from '@/utils/forest/comment';
import { scriptLanguage } from '@/utils/reading/dates/script-language';
import { defined } from '@/utils/reading/defined';
import { isElement } from '@/utils/reading/is-element';
import type { Pause } from '@/utils/reading/pause';
import { placeComment } from '@/utils/reading/place-comment';
import type { Place, Reading } from '@/utils/reading/places';
import type { Found, Segment } from '../find/segment';
import { inferParents } from '../parents/infer-parents';
import { type ParentGuess, sureEnough } from '../parents/parent-guess';
import { nameComments } from './comment-ids';
import type { Parts } from './parts';
import { readParts } from './read-parts';
import { readStoryTime } from './story-time';

/** Evidence that a reader of the page sees as levels. */
const shown = new Set(['nesting', 'branch', 'depth', 'indent']);

/** Reads a found thread. Never writes to the page. */
export async function readSegments(found: Found, pause: Pause): Promise<Reading> {
  const page = found.root.ownerDocument;
  const language = languageOf(found);
  const now = Date.now();
  const since = readStoryTime(page, now);
  const context = { now, ...(language && { language }), ...(since !== undefined && { since }) };
  const parts = await readParts(found, context, pause);
  const guesses = await inferParents(found, parts, pause);
  await pause();
  const ids = nameComments(parts);
  const places = placesOf(found.segments);
  const records = parts.map((part, index) => {
    const guess = guesses[index];
    return recordOf(part, ids[index] ?? '', guess && sureEnough(guess) ? guess : undefined, ids);
  });
  const indented = guesses.some(
    ({ by, parent }) => parent !== undefined && by !== undefined && shown.has(by),
  );
  return {
    records,
    places: new Map(ids.map((id, index) => [id, places[index] ?? { own: [] }])),
    ...(indented && { indented }),
  };
}

/** So many comments, and so much of each, show in what language they are. */
const sampled = 12;
const sample = 300;

/** As the page says it; one that says nothing, or the English of its engine, may be written in signs that tell. */
function languageOf({ root, segments }: Found): string | undefined {
  const { lang } = root.ownerDocument.documentElement;
  if (lang && !/^en\b/i.test(lang)) return lang;
  const texts = segments
    .slice(0, sampled)
    .map(({ nodes }) => nodes.map((node) => (node.textContent ?? '').slice(0, sample)).join(' '));
  return scriptLanguage(texts.join(' ')) ?? (lang || undefined);
}

function recordOf(
  part: Parts,
  id: string,
  guess: ParentGuess | undefined,
  ids: readonly string[],
): CommentRecord {
  const { author, title, text, time, score, permalink, deleted, collapsed } = part;
  return {
    id,
    ...defined({
      author,
      title,
      text: text || undefined,
      time,
      score,
      permalink,
      deleted,
      collapsed,
      parent: guess?.parent === undefined ? undefined : ids[guess.parent],
      parentConfidence: guess?.parent === undefined ? undefined : guess.confidence,
    }),
  };
}

/** Segments come in page order, so those inside another follow it directly. */
function placesOf(segments: readonly Segment[]): readonly Place[] {
  const inner: Element[][] = segments.map(() => []);
  const open: number[] = [];
  for (const [index, { start, end, nodes }] of segments.entries()) {
    while (open.length > 0 && (segments[open.at(-1) ?? 0]?.end ?? 0) <= start) open.pop();
    const around = open.at(-1);
    const first = nodes.find(isElement);
    if (around !== undefined && first && end > start) inner[around]?.push(first);
    open.push(index);
  }
  return segments.map(({ nodes }, index) => placeOf(nodes, inner[index] ?? []));
}

function placeOf(nodes: readonly ChildNode[], inner: readonly Element[]): Place {
  const [only] = nodes;
  if (nodes.length === 1 && isElement(only)) return placeComment(only, inner);
  const [firstInner] = inner;
  // What holds the replies is not its own: they would travel with it.
  const holder = firstInner ? nodes.findIndex((node) => node.contains(firstInner)) : -1;
  return { own: holder > 0 ? nodes.slice(0, holder) : nodes };
}
