// How is a comment printed that is not shown in full?

import { type Press, scoreText } from './comment-parts.ts';
import { shortDate } from './dates.ts';
import { escapeHtml, font } from './markup.ts';
import type { StoryComment } from './story.ts';

/** Title, author, date, score on one line; the link's address names the parent. */
export function printRow(press: Press, comment: StoryComment): string {
  const { options, comments } = press;
  const { id, parent, title, author, isNew, isEditorial, isSubscriber } = comment;
  const address = parent > 0 ? `${comments}?pid=${parent}#${id}` : `${comments}/${id}#${id}`;
  const isDynamic = options.mode === 'dthreaded' || options.mode === 'dminimal';
  const mark = isNew && options.viewer === 'member' ? '<FONT COLOR="#FF0000"><B>[new]</B></FONT>' : '';
  const kind = isEditorial ? 'Editorial: ' : '';
  const link = `<a class="light" href="${isDynamic ? `javascript:void(toggle(${id}))` : address}">${escapeHtml(title)}</a>`;
  const score = options.ratingsHidden ? '' : ` (<b>${scoreText(comment)}</b>)`;
  const open = isDynamic ? ` [<a href="${address}">open</a>]` : '';
  const name = `${escapeHtml(author)}${isSubscriber ? '(!)' : ''}`;
  return (
    font(options, 'text', `${mark} ${kind}${link} by ${name}, `) +
    font(options, 'small', `${shortDate(comment.date, options)}${score}${open}`)
  );
}
