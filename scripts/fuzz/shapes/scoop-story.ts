// How does Scoop print an invented thread?

import { fixtureStory } from '../../scoop/fixture-story.ts';
import { escapeHtml } from '../../scoop/markup.ts';
import type { PrintOptions } from '../../scoop/print-options.ts';
import { printStory } from '../../scoop/print-story.ts';
import type { StoryComment } from '../../scoop/story.ts';
import type { FuzzComment } from '../thread.ts';

/** Scoop numbers its comments, so odd ids become numbers; a parent that does not stand before its reply is none. */
export function printScoopStory(comments: readonly FuzzComment[], options: Partial<PrintOptions>): string {
  const numbers = new Map<string, number>();
  const printed = comments.map((comment, index): StoryComment => {
    const parent = comment.parent === undefined ? 0 : (numbers.get(comment.parent) ?? 0);
    if (!numbers.has(comment.id)) numbers.set(comment.id, index + 1);
    const minute = new Date(Date.UTC(2026, 2, 7, 10, index)).toISOString().slice(0, 19);
    return {
      id: index + 1,
      parent,
      author: comment.author,
      title: comment.title,
      body: comment.paragraphs.map(escapeHtml).join('<p>\n'),
      date: minute,
      ...(comment.score !== undefined && { mean: Math.abs(comment.score) % 6, ratings: 1 }),
    };
  });
  return printStory({ ...fixtureStory, comments: printed }, options);
}
