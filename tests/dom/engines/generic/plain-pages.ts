// Which pages of early hand-made blogs, boards and archives does the generic engine have to understand? Nothing on them has a class or an id.

import { sayings } from './sayings';

/** One comment as a page prints it. */
export interface Said {
  readonly author: string;
  readonly text: string;
  /** `March 5, 2004 10:14 PM`, or as the page's language has it. */
  readonly date: string;
  readonly time: number;
}

const people =
  'Ann Hale,Bo,cay moss,Dee Roth,eli_stone,Flo,Gus Marsh,hilda77,Ivo Brandt,Jo,Kit Lowe,Lars,Mo'.split(',');
const moreSayings = [
  ...sayings,
  'Well said, and so soon.',
  'The council of our village did the same in 1998 and nobody has seen the wheel since then.',
];
const months = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);
const two = (number: number) => String(number).padStart(2, '0');

/** `March 5, 2004 10:14 PM`. */
export function longDate(time: number): string {
  const at = new Date(time);
  const hour = at.getUTCHours();
  return `${months[at.getUTCMonth()]} ${at.getUTCDate()}, ${at.getUTCFullYear()} ${two(hour % 12 || 12)}:${two(at.getUTCMinutes())} ${hour < 12 ? 'AM' : 'PM'}`;
}
/** `05.03.2004 22:14`. */
export function dottedDate(time: number): string {
  const at = new Date(time);
  return `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
}

export const germanSayings = [
  'Das sehe ich anders, aber der Teil über den Fluss hat mir sehr gefallen, danke dafür.',
  'Woher hast du diese Zahlen? Bei uns im Dorf war es genau umgekehrt, und keiner spricht darüber.',
  'Meine Mutter sagte immer, ein Garten sei nie fertig; du hast ihr wieder einmal recht gegeben.',
];

/** So many comments of several people, one hour or two after the other; no two say the same. */
export function talk(count: number, print = longDate, words: readonly string[] = moreSayings): Said[] {
  return Array.from({ length: count }, (_, at) => {
    const time = Date.UTC(2004, 2, 5, 7, 14) + at * 5_000_000 + (at % 3) * 1_860_000;
    return {
      author: people[(at * 5 + (at >> 3)) % people.length] ?? '',
      text: `${Array.from({ length: 1 + ((at * 3) % 4) }, (_, more) => words[(at * 2 + more) % words.length]).join(' ')} (${at})`,
      date: print(time),
      time,
    };
  });
}

const menu = `<p><a href="index.html">Home</a> | <a href="archive.html">Archive</a> | <a href="about.html">About me</a> | <a href="links.html">Links</a></p>`;
const story = Array.from(
  { length: 5 },
  (_, at) =>
    `<P>The mill stood by the river for a hundred years, and in its year ${at + 3} the roof was made new by the men of the village, who took their time.`,
).join('');
const form = `<FORM METHOD="POST" ACTION="/cgi-bin/post.cgi">Name: <INPUT NAME="n"><BR>Comment:<BR><TEXTAREA NAME="t" ROWS="5"></TEXTAREA><BR><INPUT TYPE="SUBMIT" VALUE="Post"></FORM>`;

/** A page of the last century around its comments. */
export function plainPage(content: string, heading = 'Comments'): string {
  return `<HTML><HEAD><TITLE>How the old mill came down</TITLE></HEAD><BODY BGCOLOR="#FFFFFF">${menu}<HR><H2>How the old mill came down</H2>${story}
    ${heading && `<H3>${heading}</H3>`}${content}${form}<HR>${menu}<P><I>All rights reserved by the village.</I></BODY></HTML>`;
}

type Printer = (comment: Said) => string;
const each = (print: Printer) => (said: readonly Said[]) => said.map(print).join('');
const within = (open: string, print: Printer, close: string) => (said: readonly Said[]) =>
  open + each(print)(said) + close;

/** Ways to print comments, each named by what is special about it. */
export const plainThreads: Readonly<Record<string, (said: readonly Said[]) => string>> = {
  'paragraphs with a byline behind and a rule between': each(
    ({ author, text, date }) =>
      `<p>${text}</p><p>Posted by <a href="mailto:a@b.example">${author}</a> at ${date}</p><hr>`,
  ),
  'paragraphs with a byline before': each(
    ({ author, text, date }) => `<hr><p>Posted by ${author} at ${date}</p><p>${text}</p>`,
  ),
  'paragraphs between a name and a date': each(
    ({ author, text, date }) => `<p><b>${author}</b> said:</p><p>${text}</p><p>${date}</p>`,
  ),
  'paragraphs that begin with the byline': each(
    ({ author, text, date }) => `<p><b>${author}</b> said on ${date}: ${text}</p>`,
  ),
  'paragraphs that end with the byline': each(
    ({ author, text, date }) => `<p>${text}<br>Posted by ${author} at ${date}</p>`,
  ),
  'paragraphs, each with a small byline behind': each(
    ({ author, text, date }) => `<p>${text}</p><small>${author}, ${date}</small>`,
  ),
  'words between headings': each(({ author, text, date }) => `<h4>${author} (${date})</h4><p>${text}</p>`),
  'quotations below a byline': each(
    ({ author, text, date }) => `<p>${author} wrote at ${date}:<blockquote>${text}</blockquote>`,
  ),
  'heads, rules and words, as a forum prints them': each(
    ({ author, text, date }) => `<p><b>${author}</b> - ${date}</p><hr><p>${text}</p>`,
  ),
  'items of a list': within(
    '<ul>',
    ({ author, text, date }) => `<li><b>${author}</b> (${date}): ${text}</li>`,
    '</ul>',
  ),
  'terms and what is said to them': within(
    '<dl>',
    ({ author, text, date }) => `<dt><b>${author}</b> wrote on ${date}<dd>${text}`,
    '</dl>',
  ),
  'rows of a guestbook, with labels': within(
    '<table>',
    ({ author, text, date }) =>
      `<tr><td><b>Name:</b></td><td>${author}</td></tr><tr><td><b>Date:</b></td><td>${date}</td></tr><tr><td><b>Message:</b></td><td>${text}</td></tr>`,
    '</table>',
  ),
  'tables, and what can be done below each': each(
    ({ author, text, date }) =>
      `<table width="99%"><tr bgcolor="#eeeecc"><td><b>Re: The old mill</b><br>by <a href="mailto:a@b.example">${author}</a> on ${date}</td></tr><tr><td>${text}</td></tr></table><br><br><font size="1">[ <a href="/answer.php?to=3">Reply to this</a> ]</font><br>`,
  ),
  'cells with the byline at their end': within(
    '<table width="100%">',
    ({ author, text, date }) =>
      `<tr><td>${text}<br><b>${author}</b> | <a href="mailto:a@b.example">Email</a> | <a href="http://z.example">Homepage</a> | ${date}<hr></td></tr>`,
    '</table>',
  ),
};
