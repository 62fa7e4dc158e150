// How does a blog that nobody knows print an invented thread?

import { escapeHtml } from '../../scoop/markup.ts';
import type { FuzzComment } from '../thread.ts';

/** What the blog's author chose. */
export interface FlatDesign {
  /** Of each comment's element, and around all. */
  readonly tag: 'div' | 'article' | 'li' | 'p' | 'section' | 'tr' | 'form';
  readonly className: string;
  /** Whom a comment answers: not at all, by a link, or by a margin. */
  readonly parents: 'none' | 'links' | 'margins';
  /** The byline after the words. */
  readonly signedBelow: boolean;
}

/** @param strays markup among the comments */
export function printFlatPosts(
  comments: readonly FuzzComment[],
  { tag, className, parents, signedBelow }: FlatDesign,
  strays: readonly string[],
): string {
  const depths = new Map<string, number>();
  const posts = comments.map(({ id, parent, author, link, paragraphs, date, score }, index) => {
    const depth = parent === undefined ? 0 : (depths.get(parent) ?? -1) + 1;
    if (!depths.has(id)) depths.set(id, depth);
    const at = escapeHtml(id);
    const answers =
      parents === 'links' && parent !== undefined
        ? `<a class="in-reply-to" href="#post-${escapeHtml(parent)}">in reply to ${escapeHtml(parent)}</a>`
        : '';
    const byline = `<div class="byline"><a class="user" href="${escapeHtml(link)}">${escapeHtml(author)}</a> wrote on <time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time> <span class="score">${score ?? ''} points</span> ${answers} <a href="#post-${at}">link</a></div>`;
    const body = `<div class="words">${paragraphs.map((words) => `<div>${escapeHtml(words)}</div>`).join('')}</div>`;
    const style = parents === 'margins' ? ` style="margin-left:${Math.min(depth, 40) * 20}px"` : '';
    const inside = signedBelow ? body + byline : byline + body;
    const content = tag === 'tr' ? `<td>${inside}</td>` : inside;
    const stray = strays[index % Math.max(1, strays.length)] ?? '';
    return `<${tag} id="post-${at}" class="${escapeHtml(className)}"${style}>${content}</${tag}>${stray}`;
  });
  const around = { tr: 'table', li: 'ul' }[tag as string] ?? 'div';
  return `<h3>${comments.length} comments</h3><${around} class="discussion">${posts.join('\n')}</${around}>`;
}
