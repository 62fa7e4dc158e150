// What does a page send that nobody has commented on: a long article with pictures, links, lists, a table and a form?

import { escapeHtml } from '../../scoop/markup.ts';
import { numbersFrom } from '../../scoop/numbers-from.ts';
import { theme } from './theme.ts';

const subjects = ['the lock keeper', 'a neighbour', 'the council', 'the old miller', 'our boat', 'the heron'];
const acts = ['mended', 'looked after', 'walked along', 'wrote about', 'measured', 'painted'];
const objects = ['the sluice', 'the towpath', 'the long hedge', 'a footbridge', 'the reeds', 'the mill pond'];

/** The same article for the same number of sections; each has about thirty elements. */
export function printArticle(sections: number): string {
  const next = numbersFrom(9);
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? '';
  const sentence = () => `In that year ${pick(subjects)} ${pick(acts)} ${pick(objects)}.`;
  const link = (name: string) => `<a href="/topics/${name.replaceAll(' ', '-')}">${name}</a>`;
  const paragraph = () =>
    `<p>${sentence()} <em>${sentence()}</em> See also ${link(pick(objects).slice(2).trim())}. ${sentence()}</p>`;
  const section = (number: number) => `<section id="part-${number}"><h3>Part ${number}</h3>
${paragraph()}${paragraph()}${paragraph()}
<figure><img alt="" width="320" height="200"><figcaption>${sentence()} <cite>From the archive</cite></figcaption></figure>
<ul>${Array.from({ length: 4 }, () => `<li>${link(pick(subjects))}: ${sentence()}</li>`).join('')}</ul>
<table><tr><th>Year</th><th>Depth</th></tr><tr><td>${1900 + number}</td><td>${number} feet</td></tr></table></section>`;
  const list = (name: string, count: number) =>
    `<ul class="${name}">${Array.from({ length: count }, (_, index) => `<li><a href="/${name}/${index}">${pick(objects)}</a></li>`).join('')}</ul>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml('A river & its town')}</title><style>${theme}</style></head>
<body><header class="site-header"><h1><a href="/">The Weirside Almanac</a></h1><nav>${list('menu', 12)}</nav>
<form action="/search" role="search"><label>Search <input name="words" type="search"></label><button>Go</button></form></header>
<main><article class="entry"><h2>A river and its town</h2><time datetime="2026-03-09">9 March 2026</time>
${Array.from({ length: sections }, (_, index) => section(index + 1)).join('\n')}</article>
<aside><h3>More from the archive</h3>${list('archive', 40)}</aside></main>
<footer class="site-footer">${list('about', 20)}<form action="/letters" method="post"><label>Your address <input name="address" type="email"></label><button>Send me the almanac</button></form></footer></body></html>`;
}
