// What does a page tell machines about its comments, in JSON-LD?

import { readLinkedData } from '../linked-data';

/** A schema.org `Comment`, as far as it says something. */
export interface StructuredComment {
  readonly author?: string;
  readonly date?: string;
  readonly url?: string;
  readonly text?: string;
  readonly upvotes?: number;
}

/** What has more in it is left. */
const most = 200_000;

/** All `Comment` objects of the page's JSON-LD, wherever they stand in it. */
export function readStructuredComments(document: Document): readonly StructuredComment[] {
  const comments: StructuredComment[] = [];
  for (const data of readLinkedData(document)) {
    const open = [data];
    for (let seen = 0; open.length > 0 && seen < most; seen++) {
      const value = open.pop();
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value)) {
        const comment = commentOf(value as Record<string, unknown>);
        if (comment) comments.push(comment);
      }
      for (const inner of Object.values(value)) open.push(inner);
    }
  }
  return comments;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function commentOf(value: Record<string, unknown>): StructuredComment | undefined {
  const types = [value['@type']].flat();
  if (!types.includes('Comment')) return undefined;
  const [author] = [value.author ?? value.creator].flat();
  const name = isText(author) ? author : (author as { name?: unknown } | undefined)?.name;
  const date = value.dateCreated ?? value.datePublished;
  const url = value.url ?? value['@id'];
  const votes = Number(value.upvoteCount ?? Number.NaN);
  return {
    ...(isText(name) && { author: name.trim() }),
    ...(isText(date) && { date }),
    ...(isText(url) && { url }),
    ...(isText(value.text) && { text: value.text }),
    ...(Number.isFinite(votes) && { upvotes: votes }),
  };
}
