// Which plain pages of dated lines are no threads?

const times = (count: number, print: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => print(at)).join('');
const day = (at: number) => `March ${at + 1}, 2004`;
const news = [
  'Fixed a crash on opening an empty file.',
  'The list is sorted by name now, and the menu has an entry to turn that off again.',
  'New icons.',
  'You can drag pictures into the window; thanks to all who asked for it.',
];
const entry = (at: number) => `${news[at % news.length]} ${news[(at + 1) % news.length]}`;
const diary = 'Went to the mill today and saw the wheel. I think that you would like it there.';

/** What each page has above its form, each named by what it is. */
export const plainLists: Readonly<Record<string, string>> = {
  'a log of changes': `<div>${times(20, (at) => `<b>Version 1.${at}</b> (${day(at)})<br>${entry(at)}<br><br>`)}</div>`,
  'a log of changes under headings': times(
    20,
    (at) => `<h4>Version 1.${at} (${day(at)})</h4><p>${entry(at)}</p>`,
  ),
  'a log with the time of day': times(20, (at) => `<b>${day(at)} 10:${10 + at}</b><br>${entry(at)}<hr>`),
  'a log as a list of terms': `<dl>${times(20, (at) => `<dt>${day(at)}</dt><dd>${entry(at)}</dd>`)}</dl>`,
  'a diary under headings': times(14, (at) => `<h3>${day(at)}</h3><p>${diary}</p><p>${entry(at)}</p>`),
  'a diary in loose lines': `<div>${times(14, (at) => `<b>${day(at)}</b><br>${diary} ${at}<br><br>`)}</div>`,
  'articles with bylines': times(
    18,
    (at) =>
      `<h4><a href="a${at}.html">How the mill came down ${at}</a></h4><small>By Ann Hale, ${day(at)}</small><p>${entry(at)}</p>`,
  ),
  'articles with bylines in loose lines': times(
    18,
    (at) =>
      `<a href="a${at}.html"><b>How the mill came down ${at}</b></a><br><small>By Ann Hale, ${day(at)}</small><br>${entry(at)}<br><br>`,
  ),
  'questions and answers': times(
    18,
    (at) =>
      `<p><b>Q: How do I open file ${at}?</b></p><p>A: You press the button. Last changed ${day(at)}.</p>`,
  ),
  prices: `<table>${times(30, (at) => `<tr><td>Wheel ${at}</td><td>$${at}.99</td><td>${day(at)}</td></tr>`)}</table>`,
  'an interview': times(
    18,
    (at) => `<p><b>Ann:</b> In ${1960 + at} you said so.</p><p><b>Bo:</b> I did, on ${day(at)}.</p>`,
  ),
  news: times(18, (at) => `<p><b>${day(at)}</b> - ${entry(at)} <a href="n${at}.html">More</a></p>`),
};
