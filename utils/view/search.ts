// Which comments hold the words that the reader searches for?

import type { Comment, CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import type { ViewPlan } from './view-plan';
import { readingOrder } from './walk-plan';

/** What is searched in each comment, plain; made when a thread is first searched. */
const searchables = new WeakMap<Forest, ReadonlyMap<CommentId, string>>();

/**
 * Comments whose author, title or text hold every word of the query, as parts of words too, whatever the case and
 * accents; in the order in which the reader meets them, folded and hidden ones included. None for an empty query.
 */
export function findHits(forest: Forest, plan: ViewPlan, query: string): CommentId[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const texts = searchableTexts(forest);
  return readingOrder(plan).filter((id) => {
    const text = texts.get(id);
    return text !== undefined && words.every((word) => text.includes(word));
  });
}

/** The words of a query, plain, each once. */
export function wordsOf(query: string): readonly string[] {
  return [...new Set(plain(query).split(/\s+/).filter(Boolean))];
}

function searchableTexts(forest: Forest): ReadonlyMap<CommentId, string> {
  const known = searchables.get(forest);
  if (known) return known;
  const texts = new Map([...forest.comments].map(([id, comment]) => [id, searchableText(comment)]));
  searchables.set(forest, texts);
  return texts;
}

function searchableText({ author, title, text }: Comment): string {
  return plain([author, title, text].filter((part) => part !== undefined).join('\n'));
}

/**
 * Without case and accents. Capitals make more letters equal than small ones (ß and ss, the two small sigmas). Only
 * the common combining accents go: in other scripts such marks are vowels.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase();
}
