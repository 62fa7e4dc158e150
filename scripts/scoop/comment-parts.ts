// What do the parts of one printed comment look like: links, score, byline, actions?

import { longDate } from './dates.ts';
import { escapeHtml } from './markup.ts';
import type { PrintOptions } from './print-options.ts';
import type { Story, StoryComment } from './story.ts';

/** A story, the way it is printed, and what follows from both. */
export interface Press {
  readonly story: Story;
  readonly options: PrintOptions;
  /** `/comments/SID`, which begins every link to a comment. */
  readonly comments: string;
}

export function setUpPress(story: Story, options: PrintOptions): Press {
  const number = story.poll === undefined ? story.sid : `poll/${story.poll}`;
  return { story, options, comments: `/comments/${number}` };
}

export function scoreText({ mean, ratings = 0 }: StoryComment): string {
  return `${mean === undefined ? 'none' : mean.toFixed(2)} / ${ratings}`;
}

/** ` (score)` and ` (#3)`, each a link. */
export function scoreAndNumber({ comments, options }: Press, comment: StoryComment): string {
  const { id } = comment;
  const score = `(<A HREF="${comments}/${id}?mode=alone;showrate=1#${id}">${scoreText(comment)}</A>) `;
  return `${options.ratingsHidden ? '' : score}(<A CLASS="light" HREF="${comments}/${id}#${id}">#${id}</A>)`;
}

/** What the anchor holds. */
export function titleText({ options }: Press, { title, isNew }: StoryComment): string {
  const mark = isNew && options.viewer === 'member' ? '<FONT COLOR="#FF0000"><B>[new]</B></FONT>' : '';
  return `${mark} <B>${escapeHtml(title)}</B>`;
}

export function byline(
  { options }: Press,
  comment: StoryComment,
  author = escapeHtml(comment.author),
): string {
  const { mail, date } = comment;
  const address = mail && `(<a class="light" href="mailto:${escapeHtml(mail)}">${escapeHtml(mail)}</a>)`;
  return `by ${author} ${address ?? ''} on ${longDate(date, options)}`;
}

/** The line under the byline: in version 1.0 a link to the author, and their home page. */
export function homepageLine({ options }: Press, { author, homepage }: StoryComment): string {
  const information = `(<A CLASS="light" HREF="/user/${encodeURIComponent(author)}">User Info</A>) `;
  const page =
    homepage && `<A CLASS="light" HREF="${escapeHtml(homepage)}" rel="nofollow">${escapeHtml(homepage)}</A>`;
  return `${options.version === '1.0' ? information : ''}${page ?? ''}`;
}

function ratingBox({ options }: Press, { id }: StoryComment): string {
  const labels = options.theme === 'kuro5hin' ? ['Hide', 'Discourage', 'Neutral', 'Encourage'] : [];
  const isDynamic = options.mode === 'dthreaded' || options.mode === 'dminimal';
  const submit = isDynamic ? '' : '<INPUT TYPE="submit" NAME="rate" VALUE="Rate All">';
  if (options.rateBy === 'buttons') {
    const button = (value: string, label: string) =>
      `<LABEL><INPUT TYPE="radio" NAME="rating_${id}" VALUE="${value}">${label}</LABEL>`;
    const values = options.scale.map((value) => button(String(value), labels[value] ?? String(value)));
    return `<SMALL>${button('none', 'none')}${values.join('')}${submit}</SMALL>`;
  }
  const change = isDynamic ? ` onchange="toggle(${id},0,1,this.value)"` : '';
  const values = options.scale.map((value) => `\n\t<OPTION VALUE="${value}">${labels[value] ?? value}`);
  return `\n<SMALL>\n<SELECT NAME="rating_${id}" SIZE=1${change}>\n\t<OPTION VALUE="none">none${values.join('')}\n</SELECT>${submit}\n</SMALL>`;
}

function dynamicTools({ id }: StoryComment): string {
  const tool = (call: string, sign: string) =>
    `<TT><A STYLE="text-decoration:none" HREF="javascript:void(${call})">${sign}</A></TT>`;
  const both = `${tool(`toggleList(replies[${id}],0)`, '--')}\n${tool(`toggleList(replies[${id}],1)`, '++')}`;
  return `${tool(`toggle(${id},1)`, '-')} |\n${both} |`;
}

/** `[ Parent | Reply to This | rating ]`; nothing where the reader may do nothing. */
export function actions(press: Press, comment: StoryComment): string {
  const { options, comments } = press;
  const { id, parent } = comment;
  const target = options.mode === 'flat_unthread' ? `#${parent}` : `${comments}/${parent}#${parent}`;
  const isMember = options.viewer === 'member' && !options.closed;
  const links = [
    ...(parent > 0 ? [`<A CLASS="light" HREF="${target}">Parent</A>`] : []),
    ...(isMember ? [`<A CLASS="light" HREF="${comments}/${id}/post#here">Reply to This</A>`] : []),
    ...(isMember && !options.ratingsHidden ? [ratingBox(press, comment)] : []),
  ];
  if (links.length === 0) return '';
  const tools = options.mode.startsWith('d') ? `\n${dynamicTools(comment)}` : '';
  return `[ ${tools} ${links.join(' | ')}${isMember ? '' : ' '} ]`;
}
