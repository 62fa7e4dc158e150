// Which invented pages does the generic engine have to understand?

import { sayings } from './sayings';

const people = ['Ann Hale', 'Bo Lind', 'Cay Moss', 'Dee Roth', 'Eli Stone', 'Flo Wren', 'Gus Marsh'];

const person = (number: number) => people[(number * 3) % people.length] ?? '';
/** No two comments are equally long. */
const saying = (number: number) =>
  `${sayings[number % sayings.length]} ${'You see, I have said so before. '.repeat(number % 7)}`;
const date = (number: number) => `March ${1 + (number % 28)}, 2019 at 1${number % 10}:2${number % 6}`;
const times = (count: number, make: (number: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');

const story = `<h1>How the old mill came down</h1>
  ${times(6, (at) => `<p>The mill stood by the river for a hundred years, and in its year ${at + 3} the roof was made new by the men of the village, who took their time.</p>`)}`;
const menu = `<ul>${times(9, (at) => `<li><a href="/topic/${at}">Topic number ${at}</a></li>`)}</ul>`;

export function page(content: string): string {
  return `<!DOCTYPE html><title>The mill</title><body><div id="top">${menu}</div><div id="main">${story}${content}</div><div id="bottom">${menu}<p>All rights of this page are reserved by the village.</p></div>`;
}

const replyForm = '<form><textarea name="text"></textarea><input type="submit" value="Send"></form>';

/** `n` comments in a list, by names that say so. */
export const flatList = (n: number) =>
  page(
    `<h3>${n} comments</h3><ol class="comment-list">${times(
      n,
      (at) => `<li class="comment" id="comment-${at + 10}"><cite>${person(at)}</cite> says:
      <a href="#comment-${at + 10}">${date(at)}</a><p>${saying(at)}</p><a href="?replytocom=${at + 10}">Reply</a></li>`,
    )}</ol>${replyForm}`,
  );

/** A form, dressed as a comment, after the third and the last. */
export const formsAmong = (n: number) => {
  const form = '<li class="comment"><form>Your answer<textarea name="text"></textarea></form></li>';
  const items = Array.from(
    { length: n },
    (_, at) => `<li class="comment"><a href="/users/${at}">${person(at)}</a>
      <i>${date(at)}</i><p>${saying(at)}</p><a href="#">Reply</a></li>`,
  );
  return page(
    `<h3>${n} comments</h3><ol>${items.slice(0, 3).join('')}${form}${items.slice(3).join('')}${form}</ol>`,
  );
};

/** Each comment with the next two in it, without any telling name. */
export function nestedList(): string {
  const item = (at: number, inside: string) =>
    `<li class="k7"><div class="a1"><b><a href="/users/${at}">${person(at)}</a></b> <span>${date(at)}</span></div>
     <div class="a2"><p>${saying(at)}</p></div><a href="#">Reply</a>${inside && `<ul>${inside}</ul>`}</li>`;
  return page(
    `<ul>${times(4, (at) => item(at * 4, item(at * 4 + 1, item(at * 4 + 2, '')) + item(at * 4 + 3, '')))}</ul>${replyForm}`,
  );
}

/** `n` comments told whole; under each second one a list with its reply, and with the reply to that, a line each. */
export function rowsOfTitles(n: number): string {
  const row = (at: number) =>
    `<li><a href="/talk?under=${at}#${at + 1}">Answer number ${at}</a> by ${person(at)}, ${date(at)} (<b>4.00 / ${at}</b>)</li>`;
  return page(
    `<form>${times(
      n,
      (at) =>
        `<div class="commenthead"><b>Word number ${at}</b> (<a href="/talk/${at * 10}">#${at * 10}</a>)<br>by ${person(at)} on ${date(at)}</div>
        <div class="commentbody">${saying(at)}</div>
        ${at % 2 ? `<ul>${row(at * 10 + 1)}<ul>${row(at * 10 + 2)}</ul></ul>` : ''}`,
    )}</form>`,
  );
}

/** The page of one comment: its head, its words, and what is behind them in a list. */
const onePage = (behind: string) =>
  page(`<form><div class="commenthead"><a name="c30"></a><b>Word number 30</b> (<a href="/talk/7/30#c30">#30</a>)<br>by ${person(30)} on ${date(30)}</div>
    <div class="commentbody">${saying(30)} ${saying(31)}<br>[ <a href="/talk/7/12#c12">Parent</a> ]</div>
    <ul>${behind}</ul></form><p>All words belong to those who wrote them.</p>`);

/** Its replies are rows of titles that lead where the comment itself stands: 3 comments in all. */
export const oneWithRows = () => {
  const row = (at: number) =>
    `<li><small><a href="/talk/7?under=${at}#c${at + 1}">Answer number ${at + 1}</a> by ${person(at)}, </small><small>${date(at)}</small></li>`;
  return onePage(`${row(30)}<ul>${row(31)}</ul>`);
};

/** The rows lead to other pages of the site. */
export const oneBeforeStories = () => {
  const row = (at: number) =>
    `<li><small><a href="/stories/${at}#top${at}">The council of ${at} talks</a> by ${person(at)}, </small><small>${date(at)}</small></li>`;
  return onePage(`${row(30)}<ul>${row(31)}</ul>`);
};

/** `n` answers, each a block; in every third one remarks to it, smaller and of another kind: 3, then 4. */
export function answersWithRemarks(n: number): string {
  const remark = (at: number) =>
    `<li class="remark"><p>${saying(at)}</p><small>by <a href="/users/${at}">${person(at)}</a> on ${date(at)}</small></li>`;
  const answer = (at: number) =>
    `<li class="answer" id="answer-${at}"><p class="who">by <a href="/users/${at}">${person(at)}</a> on ${date(at)}</p><div class="what">${saying(at + 1)}</div><a href="#">Reply</a>
     ${at % 3 ? '' : `<h6>Remarks</h6><ul>${times(3 + at / 3, (one) => remark(at + one + 1))}</ul>`}</li>`;
  return page(`<h3>${n} answers</h3><ul>${times(n, answer)}</ul>${replyForm}`);
}

/** What one can do with a comment is done by forms, as before scripts: their buttons say it, and no text does. */
export const formButtons = (n: number) =>
  page(
    times(
      n,
      (at) =>
        `<div><p>${person(at)}, ${date(at)}</p><p>${saying(at)}</p><form action="/answer"><input type="hidden" name="to" value="${at}"><input type="submit" value="Reply"></form><form action="/complain"><input type="submit" value="Report abuse"></form></div>`,
    ),
  );

/** Two rows a comment. */
export const table = (n: number) =>
  page(
    `<h2>Comments</h2><table>${times(
      n,
      (at) =>
        `<tr class="head"><td><a href="/user/${at}">${person(at)}</a> wrote on ${date(at)}</td></tr><tr class="text"><td>${saying(at)} ${saying(at + 1)}</td></tr>`,
    )}</table>${replyForm}`,
  );

/** Tables without names for `n` comments, and behind them such tables for headlines, each with its date. */
export function tablesBeforeHeadlines(n: number): string {
  const comment = (at: number) => `<table width="100%"><tr><td><table><tr><td><p>From: ${person(at)}</p></td>
    <td><p>${date(at)}</p></td></tr></table></td></tr><tr><td><table><tr><td><p>${saying(at)}</p></td></tr></table></td></tr></table>`;
  const headline = (at: number) =>
    `<table><tr><td><p><a href="/stories/${at}">The council talks about the river, part ${at}</a></p></td></tr><tr><td><p>${date(at)}</p></td></tr></table><br>`;
  return page(`<h3>Reader Feedback:</h3>${times(n, comment)}${times(n / 2, headline)}${replyForm}`);
}

/** Each comment in a table, the answer to every second one in it, and both with a quotation that is a table as well. */
export function tablesWithQuotations(n: number): string {
  const quotation = (at: number) =>
    `<table><tr><td>Quote (${person(at)} on ${date(at)}): ${saying(at)}</td></tr></table>`;
  const comment = (at: number, inside: string) =>
    `<table><tr><td>${quotation(at + 1)}${saying(at)}<p><a href="/users/${at}">${person(at)}</a>, ${date(at)}</p>${inside}</td></tr></table>`;
  return page(`${times(n, (at) => comment(at, at % 2 ? comment(at + 7, '') : ''))}${replyForm}`);
}

export const definitionList = (n: number) =>
  page(
    `<h4>${n} comments:</h4><dl id="comments-block">${times(
      n,
      (at) =>
        `<dt class="comment-author" id="c${at + 70}"><a href="/profile/${at}" rel="nofollow">${person(at)}</a> said...</dt>
         <dd class="comment-body"><p>${saying(at)}</p></dd><dd class="comment-footer"><a href="#c${at + 70}">${date(at)}</a></dd>`,
    )}</dl>`,
  );

/** Comments under each of several answers, as question sites have them. */
export const underSeveralPosts = () =>
  page(
    times(
      3,
      (post) =>
        `<div class="answer"><div class="post-text">${times(3, (at) => `<p>${saying(at)} That is what the long answer number ${post} says about it.</p>`)}</div>
       <ul class="comments">${times(4, (at) => `<li class="comment" id="comment-${post * 10 + at}"><span class="comment-copy">${saying(post + at)}</span> – <a class="comment-user" href="/users/${at}">${person(at + post)}</a> <span class="comment-date">${date(at)}</span></li>`)}</ul></div>`,
    ),
  );

export const topicList = () =>
  `<!DOCTYPE html><title>Forum</title><body>${menu}<h1>Village forum</h1><table class="topics">${times(
    25,
    (at) =>
      `<tr class="topic"><td><a href="/topic/${at}-about-the-mill">Where did the mill number ${at} stand in old days</a></td><td><a href="/user/${at}">${person(at)}</a></td><td>${at} replies</td><td>Last post ${date(at)} by <a href="/user/${at + 1}">${person(at + 1)}</a></td></tr>`,
  )}</table>`;

export const reviewList = () =>
  `<!DOCTYPE html><title>Kettle</title><body>${menu}<h1>Kettle, 2 litres</h1><p class="price">€ 39.90</p><h2>Customer reviews</h2><div class="reviews">${times(
    12,
    (at) =>
      `<div class="review" itemprop="review"><span class="rating" itemprop="reviewRating">${(at % 5) + 1} out of 5 stars</span><b>Good kettle</b> by <span class="author">${person(at)}</span> on ${date(at)}<p>Boils two litres in four minutes. The handle stays cool and the lid closes well. Delivered in two days.</p></div>`,
  )}</div>`;

export const articleAlone = () => page(`<p>Written by Ann Hale on ${date(3)}.</p>`);

export const teasers = () =>
  `<!DOCTYPE html><title>News</title><body>${menu}${times(
    14,
    (at) =>
      `<article class="post"><h2><a href="/2019/story-${at}">A story about the mill and its wheel ${at}</a></h2><span class="date">${date(at)}</span> <span class="author">${person(at)}</span><p>The mill stood by the river for a hundred years, and then came the year in which everything changed.</p><a href="/2019/story-${at}">Read more</a> <a href="/2019/story-${at}#comments">${at} comments</a></article>`,
  )}`;

/** Replies alone have a class; all have a number for scripts. 4 comments with 2 replies each. */
export const numberedForScripts = () => {
  const comment = (at: number, inside: string, className = '') =>
    `<dl messageid="${4000 + at}"${className}><dt class="by">by <a href="/people/${at}">${person(at)}</a> ${date(at)}</dt>
      <dd>${saying(at)}</dd><dd class="tools"><a href="#">Reply</a></dd><dd class="replies">${inside}</dd></dl>`;
  const reply = (at: number) => comment(at, '', ' class="thread"');
  return page(
    `<div class="wrapper">${times(4, (at) => comment(3 * at, reply(3 * at + 1) + reply(3 * at + 2)))}</div>${replyForm}`,
  );
};
