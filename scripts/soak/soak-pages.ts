// On which pages does a reader spend two hours?

import { sites } from '../bench/browsers.ts';
import { shapes } from '../bench/shapes/shape.ts';
import { generateThread } from '../scoop/generate-thread.ts';
import type { Story } from '../scoop/story.ts';

/** How the page's own scripts know their way about it. */
interface Markup {
  /** The element that holds all comments. */
  readonly thread: string;
  /** All that is printed of a comment. */
  readonly items: string;
  /** Where a comment that answers the story is put, and, where replies stand inside of what they answer, one that answers the first comment. */
  readonly into: string;
  readonly intoFirst?: string;
  readonly texts: string;
  /** One comment, where an element holds all of it. */
  readonly comment?: (id: number) => string;
  /** What a link to a comment ends with. */
  readonly fragment: (id: number) => string;
}

export interface SoakPage extends Markup {
  readonly name: string;
  /** The reader presses the toolbar button there; elsewhere the site is turned on for good. */
  readonly turnedByClick: boolean;
  readonly address: string;
  print(story: Story): string;
}

const markups: Readonly<Record<string, Markup>> = {
  scoop: {
    thread: 'form[name=rate]',
    items: '.commenthead, .commentbody',
    into: 'form[name=rate]',
    texts: '.commentbody',
    fragment: String,
  },
  lists: {
    thread: '.comment-list',
    items: '.comment-list > li',
    into: '.comment-list',
    intoFirst: '#comment-1 .children',
    texts: '.comment-content',
    comment: (id) => `#comment-${id}`,
    fragment: (id) => `comment-${id}`,
  },
  rows: {
    thread: '.comment-tree',
    items: 'tr.comtr',
    into: '.comment-tree > tbody',
    texts: '.commtext',
    comment: (id) => `tr.comtr[id="${id}"]`,
    fragment: String,
  },
  replies: {
    thread: '.remarks',
    items: '.remark',
    into: '.remarks',
    texts: '.remark-text',
    comment: (id) => `#remark-${id}`,
    fragment: (id) => `remark-${id}`,
  },
};

/** Each shape is laid out by other code of ours; one of them is turned on by a click. */
const soakPages: readonly SoakPage[] = shapes.flatMap(({ name, print }) => {
  const markup = markups[name];
  const turnedByClick = name === 'replies';
  const address = `${turnedByClick ? sites.once : sites.always}/${name}`;
  return markup ? [{ name, ...markup, turnedByClick, address, print }] : [];
});

/** In short one of a site that is turned on, and one that is turned on by a click. */
export function pagesOf(short: boolean): readonly SoakPage[] {
  return short ? soakPages.filter(({ name }) => ['lists', 'replies'].includes(name)) : soakPages;
}

/** Comments that came after a story of `count`: they answer it, or whatever the page puts them below. */
export function printArrivals(page: SoakPage, count: number, arrivals: number): string {
  const { comments, ...story } = generateThread(arrivals, count + 1);
  const late = comments.map((comment) => ({ ...comment, id: comment.id + count, parent: 0 }));
  return page.print({ ...story, comments: late });
}
