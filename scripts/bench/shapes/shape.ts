// In which shapes of markup are long threads measured?

import { generateThread } from '../../scoop/generate-thread.ts';
import { printStory } from '../../scoop/print-story.ts';
import type { Story } from '../../scoop/story.ts';
import { printLists } from './print-lists.ts';
import { printReplies } from './print-replies.ts';
import { printRows } from './print-rows.ts';

export interface Shape {
  readonly name: string;
  /** In a few words, for a heading. */
  readonly title: string;
  print(story: Story): string;
  /** Selects what holds all comments, and one element of each. */
  readonly holder: string;
  readonly comment: string;
  /** What has to be said so that the browser can skip comments, if not even that can be said of the comments themselves. */
  readonly rules?: string;
}

/** Each is laid out by other code of ours: moved with its replies, moved within its list, kept as rows, put below what it answers. */
export const shapes: readonly Shape[] = [
  {
    name: 'scoop',
    title: 'Scoop, nested',
    print: (story) => printStory(story),
    holder: 'form[name="rate"]',
    comment: '.commentbody',
  },
  {
    name: 'lists',
    title: 'WordPress, nested lists',
    print: printLists,
    holder: '.comment-list',
    comment: '.comment-body',
  },
  {
    name: 'rows',
    title: 'flat rows of a table',
    print: printRows,
    holder: '.comment-tree',
    comment: '.comtr .comment',
    rules:
      '.comment-tree, .comment-tree > tbody, .comment-tree > tbody > tr, .comment-tree > tbody > tr > td { display: block } .comment-tree > tbody > tr { content-visibility: auto; contain-intrinsic-size: auto 5em }',
  },
  {
    name: 'replies',
    title: 'flat list with reply links',
    print: printReplies,
    holder: '.remarks',
    comment: '.remark',
  },
];

/** The same page for the same shape and size, with `count` comments. */
export function printPage(shape: Shape, count: number): string {
  return shape.print(generateThread(count));
}
