// How does a post of a WordPress blog look, as a page under test?

export interface BlogComment {
  readonly id: number;
  readonly author: string;
  readonly text: string;
  readonly replies?: readonly BlogComment[];
}

/** One comment as WordPress' html5 walker prints it. */
export function printComment({ id, author, text, replies = [] }: BlogComment, depth = 1): string {
  const inner = replies.map((reply) => printComment(reply, depth + 1)).join('\n');
  return `<li id="comment-${id}" class="comment depth-${depth}">
    <article id="div-comment-${id}" class="comment-body">
      <footer class="comment-meta">
        <div class="comment-author vcard"><b class="fn">${author}</b> <span class="says">says:</span></div>
        <div class="comment-metadata"><a href="#comment-${id}"><time datetime="2026-03-0${(id % 9) + 1}T10:00:00+00:00">March ${(id % 9) + 1}, 2026</time></a></div>
      </footer>
      <div class="comment-content"><p>${text}</p></div>
      <div class="reply"><a class="comment-reply-link" href="#respond">Reply</a></div>
    </article>${inner && `<ol class="children">${inner}</ol>`}
  </li>`;
}

/** A post with its comments; `extra` stands behind the list: navigation, scripts. */
export function printPost(comments: readonly BlogComment[], extra = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>
  <body class="single wp-theme"><article class="post"><h1>A post</h1><p>${'Some words of the post. '.repeat(20)}</p></article>
  <div id="comments" class="comments-area"><h2 class="comments-title">Thoughts on the post</h2>
  <ol class="comment-list">${comments.map((comment) => printComment(comment)).join('\n')}</ol>
  ${extra}</div></body></html>`;
}
