// How does each theme print a comment in full?

import { actions, byline, homepageLine, type Press, scoreAndNumber, titleText } from './comment-parts.ts';
import { escapeHtml, font } from './markup.ts';
import type { StoryComment } from './story.ts';

/** The end tags of anchor and FONT cross, as in the engine's own block. */
function heading(press: Press, comment: StoryComment): string {
  const { fonts } = press.options;
  const start = fonts ? '<FONT FACE="verdana, arial, helvetica, sans-serif" SIZE=2>' : '';
  const end = fonts ? '</FONT>' : '';
  return `<A NAME="${comment.id}">${start}${titleText(press, comment)}</A>\n${scoreAndNumber(press, comment)}${end} <BR>`;
}

function stock(press: Press, comment: StoryComment): string {
  const { options } = press;
  const kind = comment.isEditorial ? 'editorialhead' : 'commenthead';
  const signed = font(options, 'text', `${byline(press, comment)}\n<BR> ${homepageLine(press, comment)}`);
  const content = `${comment.body}\n<BR>${comment.signature ?? ''}\n<BR>${actions(press, comment)}`;
  return `<DIV class="${kind}">
${heading(press, comment)}${signed}
</DIV>

<DIV class="commentbody">
${font(options, 'text', content)}
</DIV>
`;
}

/** Nested tables; the outer one carries the author's name as its class. */
function kuro5hin(press: Press, comment: StoryComment): string {
  const { options } = press;
  const number = 100 + (comment.author.length % 17);
  const author = `<A HREF="/user/uid:${number}">${escapeHtml(comment.author)}</A>`;
  const signed = font(
    options,
    'text',
    `${byline(press, comment, author)}\n<BR>${homepageLine(press, comment)}`,
  );
  const content = `${comment.body}<P>\n${comment.signature ?? ''}<P>\n${actions(press, comment)}`;
  return `<TABLE WIDTH="100%" BORDER=0 CELLPADDING=0 CELLSPACING=0 CLASS="${escapeHtml(comment.author)}">
<TR><TD>
<TABLE WIDTH="100%" BORDER=0 CELLPADDING=1 CELLSPACING=0 BGCOLOR="#445544"><TR><TD>
<TABLE WIDTH="100%" BORDER=0 CELLPADDING=3 CELLSPACING=0 BGCOLOR="#E8EEE4"><TR><TD>
${heading(press, comment)}${signed}
</TD></TR></TABLE>
</TD></TR></TABLE>
</TD></TR>
<TR><TD>
<TABLE WIDTH="100%" BORDER=0 CELLPADDING=3 CELLSPACING=0><TR><TD>
${font(options, 'text', content)}
</TD></TR></TABLE>
</TD></TR>
</TABLE>
`;
}

/** European Tribune's order: title, body, signature, byline, actions. */
function bylineLast(press: Press, comment: StoryComment): string {
  return `<DIV class="commenthead">
${heading(press, comment).replace(/ <BR>$/, '')}
</DIV>
<DIV class="commentbody">
${comment.body}
<BR>${comment.signature ?? ''}
</DIV>
${byline(press, comment)}
<BR>${homepageLine(press, comment)}${actions(press, comment)}
<BR>
`;
}

/** The same without any mark by which the parts could be told. */
function loose(press: Press, comment: StoryComment): string {
  return `${heading(press, comment)}
<DIV>${comment.body}
<BR>${comment.signature ?? ''}</DIV>
${byline(press, comment)}
<BR>${actions(press, comment)}
<BR>
`;
}

const themes = { stock, kuro5hin, 'byline-last': bylineLast, loose, dailykos: stock };

export function printFull(press: Press, comment: StoryComment): string {
  return themes[press.options.theme](press, comment);
}
