// What does the box look like in which a reader chooses how comments are shown?

import type { Press } from './comment-parts.ts';
import { font } from './markup.ts';
import { modes } from './print-options.ts';

const modeNames = {
  threaded: 'Threaded',
  minimal: 'Minimal',
  nested: 'Nested',
  flat: 'Flat',
  flat_unthread: 'Flat Unthreaded',
  dthreaded: 'Dynamic Threaded',
  dminimal: 'Dynamic Minimal',
};

const ratingNames = {
  unrate_highest: 'Unrated, then Highest',
  highest: 'Highest Rated First',
  lowest: 'Lowest Rated First',
  dontcare: 'Ignore Ratings',
};

const orderNames = { newest: 'Newest First', oldest: 'Oldest First' };

/** Options have no end tags, and what comes first in its list is never marked as selected. */
function choice(name: string, names: Record<string, string>, chosen: string): string {
  const options = Object.entries(names).map(
    ([value, label], index) =>
      `\t<OPTION VALUE="${value}"${value === chosen && index > 0 ? ' SELECTED' : ''}>${label}\n`,
  );
  return `<SMALL>\n<SELECT NAME="${name}" SIZE=1>\n${options.join('')}</SELECT>\n</SMALL>`;
}

/** Nothing, once a story is closed for comments. */
export function printControls({ story, options }: Press): string {
  if (options.closed) return '';
  const { part } = options;
  const kinds = { story: '', comment: 'cid', replies: 'pid', alone: 'cid' };
  const here =
    part.kind === 'story' ? '' : `<INPUT TYPE="hidden" NAME="${kinds[part.kind]}" VALUE="${part.id}">\n`;
  const rate =
    options.viewer === 'member'
      ? `\nRate?\n${choice('ratingchoice', { yes: 'Yes', no: 'No', hide: 'Hide' }, options.ratingsHidden ? 'hide' : 'yes')}`
      : '';
  const shownModes = Object.fromEntries(modes.map((mode) => [mode, modeNames[mode]]));
  const fields = `
Display:
${choice('commentmode', shownModes, options.mode)}
Sort:
${choice('commentrating', ratingNames, options.rating)}
${choice('commentorder', orderNames, options.order)}
${rate}
<INPUT TYPE="submit" NAME="setcomments" VALUE="Set">
`;
  return `<DIV class="blank_box">
<FORM NAME="commentmode" ACTION="/#${part.kind === 'story' ? '' : part.id}" METHOD="post">
<INPUT TYPE="hidden" NAME="op" VALUE="${part.kind === 'story' ? 'displaystory' : 'comments'}">
<INPUT TYPE="hidden" NAME="sid" VALUE="${story.sid}">
${here}<TABLE BORDER=0 CELLPADDING=0 CELLSPACING=0 BGCOLOR="" align="center">
<TR>
<TD VALIGN="middle">
${font(options, 'small', fields)}
</TD></TR>
</TABLE>
</FORM></DIV>
`;
}
