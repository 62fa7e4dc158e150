// How did Daily Kos print its comments from 2006 to 2010?

import type { Press } from './comment-parts.ts';
import { type CommentTree, printTree } from './comment-tree.ts';
import { longDate, shortDate } from './dates.ts';
import { escapeHtml } from './markup.ts';
import type { StoryComment } from './story.ts';

const votesText = ({ up = 0, down = 0 }: StoryComment) => `${up}+ / ${down}-`;

function newMark({ options }: Press, { isNew }: StoryComment): string {
  return isNew && options.viewer === 'member' ? '<span class="nw">* [new] </span>' : '';
}

function full(press: Press, comment: StoryComment): string {
  const { comments, options } = press;
  const { id, parent, title, author, up = 0, signature } = comment;
  const fans =
    up > 0
      ? `<div class="crs"><dl><dt>Recommended by:</dt><dd><a href="/user/uid:77">Nan</a></dd></dl></div>`
      : '';
  const rate = `<input type="checkbox" id="rc${id}" name="r${id}" value="4" /><label for="rc${id}">Recommend</label><input type="submit" class="rab" name="rate" value="Rate All" />`;
  const links = [
    ...(parent > 0 ? [` <a href="#c${parent}">Parent</a>`] : []),
    ...(options.viewer === 'member' ? [`<a href="${comments}/${id}/post#here">Reply to This</a>`, rate] : []),
  ];
  return `<div class="cx"><h3><a class="de" href="#c${id}"><span class="cu">${escapeHtml(title)}</span></a> ${newMark(press, comment)}<span class="crd ntb">(<a href="${comments}/${id}?mode=alone;showrate=1#c${id}">${votesText(comment)}</a>)</span></h3>${fans}
<div class="ct"><p>${comment.body}</p></div>
<div class="cf">${signature ? `<p class="sig">${signature}</p>` : ''}<p class="cb">by <a href="/user/${encodeURIComponent(author)}">${escapeHtml(author)}</a> on <a href="${comments}/${id}#c${id}">${longDate(comment.date, options)}</a></p>
<p class="cl">${links.length > 0 ? `[ ${links.join(' | ')} ]` : ''} </p></div></div>`;
}

function shrunk(press: Press, comment: StoryComment): string {
  const { id, title, author, date } = comment;
  return `<div class="csx"><h4><a class="dc" href="${press.comments}/${id}#c${id}">${newMark(press, comment)}<span class="cu">${escapeHtml(title)}</span></a> by ${escapeHtml(author)}, ${shortDate(date, press.options)} <span class="crd ntb">(<span class="csr">${votesText(comment)}</span>)</span></h4></div>`;
}

/** Lists in items in lists; the last item is the preview of the reader's own comment. */
export function printKosThread(press: Press, tree: CommentTree): string {
  const small = new Set(press.options.shrunk);
  const items = printTree(tree, {
    enter: (comment, _, children) =>
      `<li id="c${comment.id}">${(small.has(comment.id) ? shrunk : full)(press, comment)}${children.length > 0 ? '\n<ul class="cm i1">\n' : ''}`,
    leave: (_comment, _depth, children) => `${children.length > 0 ? '</ul>\n' : ''}</li>\n`,
  });
  return `<div id="comments">
<form id="rateAllForm" action="/" method="post">
<div style="display:none;">
<input type="hidden" name="op" value="displaystory" />
<input type="hidden" name="sid" value="${press.story.sid}" />
<input type="hidden" name="pid" value="0" />
</div>
<ul class="cm i0">
${items}<li id="eP" style="display:none;"><div class="cx"><h3><span class="cu">Preview</span></h3><div class="ct"></div><div class="cf"><p class="cb">by <a href="#">you</a> on <a href="#">now</a></p></div></div></li></ul></form>
</div>
`;
}
