// What does Hacker News print for a long thread: rows of one table, each with its own indentation?

import { escapeHtml } from '../../scoop/markup.ts';
import type { Story, StoryComment } from '../../scoop/story.ts';
import { theme } from './theme.ts';
import { walkReplies } from './walk-replies.ts';

export function printRows(story: Story): string {
  const rows = walkReplies(story).map(({ comment, depth }) => printRow(comment, depth));
  return `<!doctype html>
<html lang="en" op="item"><head><meta charset="utf-8"><title>${escapeHtml(story.title)}</title><style>${theme}</style></head>
<body><center><table id="hnmain"><tr><td><table class="fatitem"><tr class="athing submission" id="1000000"><td class="title"><span class="titleline"><a href="/weir">${escapeHtml(story.title)}</a></span></td></tr><tr><td class="subtext">31 points</td></tr></table>
<table class="comment-tree">
${rows.join('')}</table></td></tr></table></center></body></html>`;
}

function printRow({ id, author, body, date, ratings = 0 }: StoryComment, depth: number): string {
  const second = Date.parse(`${date}Z`) / 1000;
  return `<tr class="athing comtr" id="${id}"><td><table><tr><td class="ind" indent="${depth}"><img height="1" width="${depth * 40}"></td><td valign="top" class="votelinks"><center><a id="up_${id}" href="vote?id=${id}&how=up"><div class="votearrow" title="upvote"></div></a></center></td><td class="default"><div style="margin-top:2px; margin-bottom:-10px;"><span class="comhead"><span class="score" id="score_${id}">${ratings} points</span> by <a href="user?id=${author}" class="hnuser">${author}</a> <span class="age" title="${date} ${second}"><a href="item?id=${id}">2 hours ago</a></span> <span id="unv_${id}"></span> <span class="navs"> | <a href="#${id}" class="clicky">root</a> <a class="togg clicky" id="${id}t" n="1" href="javascript:void(0)">[–]</a></span></span></div><br>
<div class="comment"><div class="commtext c00">${body}</div><div class="reply"><p><font size="1"><u><a href="reply?id=${id}&goto=item" rel="nofollow">reply</a></u></font></div></div></td></tr></table></td></tr>
`;
}
