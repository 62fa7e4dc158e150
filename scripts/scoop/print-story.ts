// What does Scoop's page of a story look like, in any display mode and theme?

import { type Press, setUpPress } from './comment-parts.ts';
import { growTree, listTree } from './comment-tree.ts';
import { printControls } from './controls.ts';
import { printKosThread } from './dailykos-thread.ts';
import { printDynamicScript } from './dynamic-script.ts';
import { escapeHtml } from './markup.ts';
import { printPage } from './page-frame.ts';
import { type PrintOptions, usualOptions } from './print-options.ts';
import type { Story } from './story.ts';
import { printThread } from './thread-modes.ts';

/** The form round all comments, which posts the ratings; nothing where there is no comment. */
function rateForm(press: Press, thread: string): string {
  const { story, options } = press;
  const { part } = options;
  const parents = new Map(story.comments.map(({ id, parent }) => [id, parent]));
  const pid = part.kind === 'story' ? 0 : part.kind === 'replies' ? part.id : (parents.get(part.id) ?? 0);
  const hidden = {
    sid: story.poll === undefined ? story.sid : '',
    op: part.kind === 'story' ? 'displaystory' : 'comments',
    pid: String(pid),
    ...(story.poll !== undefined && { qid: story.poll }),
  };
  const inputs = Object.entries(hidden).map(
    ([name, value]) => `<INPUT TYPE="hidden" NAME="${name}" VALUE="${escapeHtml(value)}">`,
  );
  return `<FORM NAME="rate" ACTION="/" METHOD="POST">\n${inputs.join('\n')}${thread}</FORM>\n`;
}

/** On the page of one comment alone: who rated it how. */
function raters({ options }: Press): string {
  if (options.part.kind !== 'alone') return '';
  return `<P>Others have rated this comment as follows:</P>
<TABLE BORDER=1 CELLPADDING=3><TR><TD><B>NAME</B></TD><TD><B>RATING</B></TD></TR>
<TR><TD><A HREF="/user/Wren">Wren</A></TD><TD>4</TD></TR><TR><TD><A HREF="/user/oldtimer">oldtimer</A></TD><TD>5</TD></TR></TABLE>
`;
}

function storyInfo({ story, comments, options }: Press): string {
  if (options.viewer !== 'member') return '';
  const count = story.comments.length;
  const post = options.closed ? '' : ` | <A HREF="${comments}/0/post#here"><B>Post A Comment</B></A>`;
  return `<DIV class="story_info"><A CLASS="light" HREF="/story/${story.sid}">${escapeHtml(story.title)}</A> | <B>${count}</B> comments (${count} topical, 0 hidden)${post} </DIV>\n`;
}

/**
 * Prints the page that Scoop would send: its markup with all its quirks (upper-case tags, crossing FONT and A, paragraphs and
 * options without an end), in a page frame of our own.
 */
export function printStory(story: Story, change: Partial<PrintOptions> = {}): string {
  const options: PrintOptions = { ...usualOptions, ...change };
  const press = setUpPress(story, options);
  const tree = growTree(story, options);
  if (options.theme === 'dailykos') return printPage(press, printKosThread(press, tree), '');
  const isEmpty = listTree(tree).length === 0;
  const info = storyInfo(press);
  const form = isEmpty ? '' : rateForm(press, printThread(press, tree));
  const controls = printControls(press);
  const isDynamic = options.mode === 'dthreaded' || options.mode === 'dminimal';
  const script = isDynamic ? printDynamicScript(press, tree) : '';
  return printPage(press, `${controls}${info}${form}${raters(press)}${info}`, script);
}
