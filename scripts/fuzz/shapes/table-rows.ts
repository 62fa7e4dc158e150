// How does Hacker News print an invented thread?

import { escapeHtml } from '../../scoop/markup.ts';
import { type Branch, type FuzzComment, growBranches } from '../thread.ts';

function printRow({ id, author, paragraphs, date, score }: FuzzComment, depth: number): string {
  const at = escapeHtml(id);
  return `<tr class="athing comtr" id="${at}"><td><table border="0"><tr>
<td class="ind" indent="${depth}"><img src="s.gif" height="1" width="${depth * 40}"></td>
<td valign="top" class="votelinks"><a id="up_${at}" href="vote?id=${at}"><div class="votearrow" title="upvote"></div></a></td>
<td class="default"><div style="margin-top:2px; margin-bottom:-10px;"><span class="comhead">
<a href="user?id=${escapeHtml(author)}" class="hnuser">${escapeHtml(author)}</a> <span class="age" title="${escapeHtml(date)}"><a href="item?id=${at}">${score ?? 1} hours ago</a></span></span></div><br>
<div class="comment"><div class="commtext c00">${paragraphs.map(escapeHtml).join('<p>')}</div><div class="reply"><p><font size="1"><u><a href="reply?id=${at}">reply</a></u></font></div></div></td></tr></table></td></tr>`;
}

/** @param strays markup among the comments: what is no row the browser itself puts before the table */
export function printTableRows(comments: readonly FuzzComment[], strays: readonly string[]): string {
  const rows: string[] = [];
  const waiting: { branch: Branch; depth: number }[] = [...growBranches(comments)]
    .reverse()
    .map((branch) => ({ branch, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { branch, depth } = next;
    rows.push(printRow(branch.comment, depth), strays[rows.length % Math.max(1, strays.length)] ?? '');
    for (const reply of [...branch.replies].reverse()) waiting.push({ branch: reply, depth: depth + 1 });
  }
  return `<table border="0" class="comment-tree"><tbody>${rows.join('\n')}</tbody></table>`;
}
