// How does WordPress print an invented thread?

import { escapeHtml } from '../../scoop/markup.ts';
import { type Branch, type FuzzComment, growBranches } from '../thread.ts';

function printBody({ id, author, link, title, paragraphs, date }: FuzzComment): string {
  const at = escapeHtml(id);
  return `<article id="div-comment-${at}" class="comment-body"><footer class="comment-meta">
<div class="comment-author vcard"><b class="fn"><a href="${escapeHtml(link)}" class="url">${escapeHtml(author)}</a></b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="#comment-${at}"><time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time></a></div></footer>
<div class="comment-content"><h4>${escapeHtml(title)}</h4>${paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`).join('\n')}</div>
<div class="reply"><a class="comment-reply-link" href="#respond">Reply</a></div></article>`;
}

/** Opens and closes by a stack, since a thread may be deeper than the program's own. @param strays markup among the comments */
export function printNestedLists(comments: readonly FuzzComment[], strays: readonly string[]): string {
  const parts: string[] = [];
  const waiting: (Branch | string)[] = [...growBranches(comments)].reverse();
  let count = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') {
      parts.push(next);
      continue;
    }
    const { comment, replies } = next;
    parts.push(`<li id="comment-${escapeHtml(comment.id)}" class="comment">${printBody(comment)}`);
    const stray = strays[count % Math.max(1, strays.length)] ?? '';
    count += 1;
    if (replies.length > 0) {
      parts.push('<ol class="children">');
      waiting.push(`</ol></li>${stray}`, ...[...replies].reverse());
    } else parts.push(`</li>${stray}`);
  }
  return `<div id="comments" class="comments-area"><h2 class="comments-title">Thoughts</h2><ol class="comment-list">${parts.join('\n')}</ol></div>`;
}
