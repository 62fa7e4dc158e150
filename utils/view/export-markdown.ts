// How does the reader take away what they see, as a text to read?

import type { Comment, CommentId, Score } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import { markdownText } from './markdown-text';
import type { Reason, Row, ViewPlan } from './view-plan';
import { readingOrder } from './walk-plan';

/** The words of the reader's language that the text needs. */
export interface MarkdownWords {
  /** Name of a comment nobody signed. */
  nobody(): string;
  /** "rated 1.00 by 2 readers", "12 points", "not rated", "folded by your rule" */
  reason(reason: Reason, score: Score | undefined): string;
  /** "5 replies folded" */
  repliesFolded(replies: number): string;
  /** "3 comments hidden" */
  commentsHidden(comments: number): string;
}

export interface MarkdownExportInput {
  readonly url: string;
  /** Title of the page, if it has one. */
  readonly title: string | undefined;
  readonly forest: Forest;
  readonly plan: ViewPlan;
  readonly words: MarkdownWords;
}

/**
 * Lists are not indented further than this, or a page could make the text grow with the square of its depth.
 * Deeper comments name whom they answer instead.
 */
const deepestIndent = 20;

/** A nested list of what is visible now: comments in full, stubs and folded branches as one line each. */
export function exportMarkdown({ url, title, forest, plan, words }: MarkdownExportInput): string {
  const items = readingOrder(plan).flatMap((id) => {
    const row = plan.rows.get(id) as Row;
    if (row.insideFold || row.display === 'hidden') return [];
    const depth = forest.depths.get(id) ?? 0;
    const lines =
      row.display === 'shown' ? fullComment(forest, id, words) : [stubLine(forest, id, row, words)];
    const item = listItem(depth, lines);
    const folded = row.folded && row.foldable;
    return folded ? [item, listItem(depth + 1, [`*(${words.repliesFolded(row.replies)})*`])] : [item];
  });
  const { hidden } = plan.counts;
  const parts = [
    ...(title === undefined ? [] : [`# ${markdownText(title)}`]),
    address(url),
    ...items,
    ...(hidden > 0 ? [`*(${words.commentsHidden(hidden)})*`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function fullComment(forest: Forest, id: CommentId, words: MarkdownWords): string[] {
  const { title, text } = forest.comments.get(id) as Comment;
  return [
    byline(forest, id, words),
    ...(title ? [`**${markdownText(title)}**`] : []),
    ...(text ? [markdownText(text)] : []),
  ];
}

/** "**Ann** · 5.00 / 1 · Sat Dec 04, 2010", and for a reply that is too deep to show it "**Ann** → Bob". */
function byline(forest: Forest, id: CommentId, words: MarkdownWords): string {
  const { score, time } = forest.comments.get(id) as Comment;
  const parent = forest.parents.get(id);
  const tooDeep = parent !== undefined && (forest.depths.get(id) ?? 0) > deepestIndent;
  const answers = tooDeep ? ` → ${nameOf(forest, parent, words)}` : '';
  const details = [score?.text, time?.text].flatMap((text) => (text ? [markdownText(text)] : []));
  return [`**${nameOf(forest, id, words)}**${answers}`, ...details].join(' · ');
}

function stubLine(forest: Forest, id: CommentId, { reason }: Row, words: MarkdownWords): string {
  const { score } = forest.comments.get(id) as Comment;
  const why = reason ? ` (${markdownText(words.reason(reason, score))})` : '';
  return `*${nameOf(forest, id, words)}${why}*`;
}

function nameOf(forest: Forest, id: CommentId, words: MarkdownWords): string {
  return markdownText(forest.comments.get(id)?.author ?? words.nobody());
}

/** One item of a nested list; its paragraphs are separated by blank lines and share its indent. */
function listItem(depth: number, paragraphs: readonly string[]): string {
  const indent = '  '.repeat(Math.min(depth, deepestIndent));
  return paragraphs.map((text, index) => `${indent}${index === 0 ? '- ' : '  '}${text}`).join('\n\n');
}

/** A link only if it is one: an address of the page never becomes a link without a look at its scheme. */
function address(url: string): string {
  return /^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : markdownText(url);
}
