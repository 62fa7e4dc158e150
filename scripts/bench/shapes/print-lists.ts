// What does WordPress print for a long thread: lists in lists?

import { escapeHtml } from '../../scoop/markup.ts';
import type { Story, StoryComment } from '../../scoop/story.ts';
import { theme } from './theme.ts';

/** As the walker of WordPress prints HTML5 comments, with the classes that themes lean on. */
export function printLists({ title, intro, comments }: Story): string {
  const replies = Map.groupBy(comments, ({ parent }) => parent);
  const parts: string[] = [];
  /** Comments still to be printed, and ends of what is open; the last comes first. A stack, since depth is no limit. */
  const pending: (string | { readonly comment: StoryComment; readonly depth: number })[] = [];
  const push = (parent: number, depth: number) =>
    pending.push(...(replies.get(parent) ?? []).map((comment) => ({ comment, depth })).reverse());
  push(0, 1);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') {
      parts.push(next);
      continue;
    }
    parts.push(printComment(next.comment, next.depth));
    const hasReplies = replies.has(next.comment.id);
    if (hasReplies) parts.push('<ol class="children">\n');
    pending.push(hasReplies ? '</ol>\n</li>\n' : '</li>\n');
    push(next.comment.id, next.depth + 1);
  }
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${theme}</style></head>
<body class="single"><header class="site-header"><h1><a href="/">The Weirside Commons</a></h1></header>
<main><article class="entry"><h2>${escapeHtml(title)}</h2><p>${intro.join('</p><p>')}</p></article>
<section id="comments" class="comments-area"><h2 class="comments-title">${comments.length} thoughts</h2>
<ol class="comment-list">
${parts.join('')}</ol>
<div id="respond" class="comment-respond"><form action="/wp-comments-post.php" method="post"><textarea name="comment"></textarea></form></div>
</section></main><footer class="site-footer">A town, its river</footer></body></html>`;
}

function printComment({ id, author, body, date, ratings = 0 }: StoryComment, depth: number): string {
  const parity = id % 2 === 0 ? 'even' : 'odd alt';
  return `<li id="comment-${id}" class="comment byuser ${parity} depth-${depth}">
<article id="div-comment-${id}" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><img alt="" class="avatar avatar-32 photo" height="32" width="32"> <b class="fn">${author}</b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="/weir/#comment-${id}"><time datetime="${date}+00:00">${date.replace('T', ' at ')}</time></a></div></footer>
<div class="comment-content"><p>${body}</div>
<div class="comment-likes" data-like-count="${ratings}"></div>
<div class="reply"><a rel="nofollow" class="comment-reply-link" href="/weir/?replytocom=${id}#respond" data-commentid="${id}" data-postid="3">Reply</a></div>
</article>
`;
}
