// What does a blog print that no engine of ours knows: a flat list, where replies link to what they answer?

import { escapeHtml } from '../../scoop/markup.ts';
import type { Story, StoryComment } from '../../scoop/story.ts';
import { theme } from './theme.ts';

/** In the order of posting. The page is read by its structure alone. */
export function printReplies({ title, intro, comments }: Story): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${theme}</style></head>
<body><header class="site-header"><h1><a href="/">The Weirside Commons</a></h1></header>
<main><div class="entry"><h2>${escapeHtml(title)}</h2><p>${intro.join('</p><p>')}</p></div>
<div class="remarks" id="remarks"><h3>${comments.length} comments</h3>
${comments.map(printRemark).join('')}</div></main><footer class="site-footer">A town, its river</footer></body></html>`;
}

function printRemark({ id, parent, author, body, date, ratings = 0 }: StoryComment): string {
  const answers =
    parent === 0
      ? ''
      : `<div class="remark-answers">In reply to <a href="#remark-${parent}">#${parent}</a></div>\n`;
  return `<div class="remark" id="remark-${id}">
<div class="remark-head"><a class="remark-number" href="#remark-${id}">#${id}</a> <a class="remark-name" href="/people/${author}">${author}</a> <span class="remark-date">${date.replace('T', ' ')}</span></div>
${answers}<div class="remark-text"><p>${body}</div>
<div class="remark-tools"><span class="remark-score">${ratings} points</span> <a href="/answer/${id}">Reply</a> <a href="/report/${id}">Report</a></div>
</div>
`;
}
