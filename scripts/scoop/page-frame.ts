// What stands on a page round the comments: the site's head, the story, a column beside it?

import type { Press } from './comment-parts.ts';
import { longDate } from './dates.ts';
import { escapeHtml } from './markup.ts';

/** A modest blog of its own design; comments look as Scoop leaves them, in the browser's own styles. */
const style = `
body { margin: 0; background: #f4f1ea; color: #23291f; font: 16px/1.55 Georgia, 'Times New Roman', serif; }
a[href] { color: #22577a; }
#masthead { background: #2f4a3c; color: #f4f1ea; padding: 1.1rem 2rem; border-bottom: 4px solid #c9a24b; }
#masthead h1 { margin: 0; font-size: 1.7rem; letter-spacing: .02em; }
#masthead a { color: inherit; text-decoration: none; }
#masthead p { margin: .1rem 0 0; opacity: .85; font-style: italic; }
#page { max-width: 66rem; margin: 0 auto; padding: 1.5rem 2rem 4rem; display: flex; gap: 2.5rem; align-items: flex-start; }
#main { flex: 1 1 40rem; min-width: 0; }
#side { flex: 0 0 12rem; font-size: .9rem; border-left: 1px solid #d8d2c4; padding-left: 1.25rem; }
#side h3 { font-size: .8rem; text-transform: uppercase; letter-spacing: .08em; color: #6b6a5c; margin: 0 0 .4rem; }
#side ul { list-style: none; margin: 0 0 1.5rem; padding: 0; }
.story_title h2 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
.byline { color: #6b6a5c; font-size: .9rem; margin: 0 0 1rem; }
.navigation { border: solid #d8d2c4; border-width: 1px 0; padding: .5rem 0; margin: 1.5rem 0; font-size: .9rem; }
ul.after { list-style: none; padding: 0; }
ul.after > li { margin: 0 0 1.25rem; }
ul.after .tag { font-style: italic; color: #6b6a5c; }
.blank_box { background: #e9e4d6; padding: .4rem .6rem; margin: 0 0 1rem; font-size: .85rem; }
.commenthead, .editorialhead { background: #e6ece3; padding: .35rem .6rem; }
.editorialhead { background: #efe3cf; }
.commentbody { padding: .35rem .6rem .6rem; }
.commentbody blockquote { border-left: 3px solid #c9c2b0; margin: .4rem 1rem; padding-left: .8rem; color: #4d5247; }
a.light { color: #55705f; }
FORM DL { margin: 0; } FORM DD { margin-left: 2rem; }
ul.cm { list-style: none; padding-left: 1.5rem; } ul.cm.i0 { padding: 0; }
.cx h3, .csx h4 { margin: .8rem 0 .2rem; font-size: 1rem; }
@media (max-width: 50rem) { #page { flex-direction: column; padding: 1rem; } #side { border: 0; padding: 0; } }
`;

function story({ story, options }: Press): string {
  const paragraphs = story.intro.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<DIV class="story_summary">
<DIV class="story_title"><H2>${escapeHtml(story.title)}</H2></DIV>
<P class="byline">By ${escapeHtml(story.author)}, Section Local<BR>Posted on ${longDate(story.date, options)}</P>
<DIV class="introtext">
${paragraphs}
</DIV>
</DIV>
<P class="navigation">&lt; <A HREF="/story/2026/10/16/83011/221">The library's new hours</A> | <A HREF="/story/2026/10/18/12740/390">Sunday open thread</A> &gt;</P>`;
}

const side = `<DIV id="side">
<H3>Sections</H3>
<UL><LI><A HREF="/section/local">Local</A></LI><LI><A HREF="/section/transport">Transport</A></LI><LI><A HREF="/section/open">Open threads</A></LI></UL>
<H3>Neighbours</H3>
<UL><LI><A HREF="https://weir.example.org/">The Weir Gazette</A></LI><LI><A HREF="https://allotment.example.org/">Allotment Notes</A></LI></UL>
</DIV>`;

/** Controls and comments stand in the third item of a list, as on TalkLeft. */
function inThirdItem(press: Press, comments: string): string {
  return `<UL class="after">
<LI><DIV class="tag">${escapeHtml(press.story.tagLine)}</DIV></LI>
<LI><DIV>Keep the lights on at ${escapeHtml(press.story.siteName)}<FORM ACTION="https://www.example.com/donate" METHOD="POST"><P><INPUT TYPE="submit" VALUE="Give"></P></FORM></DIV></LI>
<LI>
${comments}</LI>
</UL>`;
}

/** @param comments controls and thread. */
export function printPage(press: Press, comments: string, script: string): string {
  const { siteName, tagLine, title } = press.story;
  const isKos = press.options.theme === 'dailykos';
  const around = press.options.theme === 'stock' ? inThirdItem(press, comments) : comments;
  const doctype = isKos
    ? '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">'
    : '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">';
  return `${doctype}
<HTML>
<HEAD>
<META CHARSET="utf-8">
<META NAME="viewport" CONTENT="width=device-width">
<TITLE>${escapeHtml(siteName)} || ${escapeHtml(title)}</TITLE>
<STYLE>${style}</STYLE>
${script}</HEAD>
<BODY>
<DIV id="masthead"><H1><A HREF="/">${escapeHtml(siteName)}</A></H1><P>${escapeHtml(tagLine)}</P></DIV>
<DIV id="page">
<DIV id="main">
${story(press)}
${around}
</DIV>
${side}
</DIV>
</BODY>
</HTML>
`;
}
