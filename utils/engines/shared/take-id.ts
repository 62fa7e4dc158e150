// Which id does a value of the page name?

import type { CommentId } from '@/utils/forest/comment';
import type { IdSource } from './recipe';

/** An id is a key, not a text. */
const longest = 200;

function fragmentOf(value: string): string {
  const at = value.indexOf('#');
  return at < 0 ? value : value.slice(at + 1);
}

/** The id in `value`; undefined where there is none. */
export function takeId(value: string, { take = 'last number', prefix }: IdSource): CommentId | undefined {
  let text = value.trim();
  if (take === 'fragment') text = fragmentOf(text);
  if (prefix && text.startsWith(prefix)) text = text.slice(prefix.length);
  if (text === '' || text.length > longest) return undefined;
  if (take === 'whole' || take === 'fragment') return text;
  const numbers = text.match(/\d+/g);
  return (take === 'first number' ? numbers?.at(0) : numbers?.at(-1)) ?? text;
}
