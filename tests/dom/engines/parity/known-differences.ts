// Where does the engine for unknown blogs read something else than a recipe does, and why?

import type { Differences } from './compare-readings';

interface Known extends Differences {
  readonly why: readonly string[];
}

const score = {
  attribute: 'The score stands in an attribute, or at different places of different comments.',
  apart: 'Votes for and against are two bare numbers.',
  bare: 'The score is a number that neither a word nor a class calls one.',
  sentence: 'The score stands in brackets, or in a line with other words.',
  names: 'Who likes it is named in a line, or counted by each sign.',
};
const time = {
  attribute:
    'The clock stands in an attribute of a name that only this engine knows; the day alone is printed.',
  edited: 'The date stands in a box that says "edited".',
  property: 'The zone stands in the content of an RDF property; the printed time has none.',
};
const parent = {
  padding: 'The level is a padding four boxes deep, which only a page that is laid out shows.',
  property: 'Who is answered is said by an RDF property alone.',
  script: 'Who is answered is said by a link with an address that leads to no element of the page.',
  quote:
    'The quotation is a table under the word "Quote:", neither a blockquote nor of a class that says so.',
  words: 'Beyond the second level, who is answered is said by the first words of what was said, in a link.',
  quoteInQuote:
    'Told by the quoted words alone, the last comment that begins with them is taken, or none if they are few.',
  within: 'The quoted words stand within a comment, or are few, or in boxes that only this engine calls so.',
};
const signed =
  'The line that signs stands behind the box of the words; the story and its trackbacks are signed alike.';
const byline = 'Address, name and date are one line, whose class calls it an author.';
const states = 'What was deleted or hidden has neither name nor date: it is not told from an advertisement.';
const said = 'The name stands before a word for "said" in a language that names are not told by.';
const preview = 'The story itself, a pinned copy or the preview of a comment looks like one in every trace.';
const beside = 'Polls and similar topics stand in boxes like those of the posts, with a name and a date.';
const trackback = 'What another blog says stands in a list of its own, and looks like a comment.';
const linked = 'Who wrote is no link, who is answered is one.';
const crumbs = 'The way to the thread stands in a table like those of its posts.';
const account =
  'Beside the name of the account stands that of the person; who is answered is called by the first.';
const halves = 'Who wrote stands in one box and what in the next: each looks like a comment.';
const plain = 'Each post is a table without class or id, as what is around them.';
const mail = 'Letters in preformatted text, divided by rules, whose level is a sign before the name.';

/**
 * Figures are numbers of comments. A difference that is new, or is gone, fails: then the generic engine is mended, or the
 * page stands here with its reason.
 */
export const knownDifferences: Readonly<Record<string, Known>> = {
  'artalk/flat': { times: 7, scores: 7, why: [time.attribute, score.sentence] },
  'artalk/nested': { times: 7, scores: 7, why: [time.attribute, score.sentence] },
  'bbpress/threaded': { scores: 1, why: [score.attribute] },
  'blogger/said-in-languages': { authors: 2, why: [said] },
  'coral/frame': { scores: 4, why: [score.bare] },
  'coral/talk': { scores: 3, why: [score.bare] },
  'discourse/crawler': { parents: 3, why: [parent.quoteInQuote] },
  'discourse/crawler-2017': { scores: 7, why: [score.attribute] },
  'discourse/nested': { missed: 2, added: 1, parents: 1, why: [states, preview] },
  'discourse/page': { parents: 3, why: [parent.quoteInQuote] },
  'discourse/stream': { added: 1, parents: 4, authors: 7, why: [account, preview] },
  'dreamwidth/pixels': { missed: 1, parents: 1, why: [states] },
  'dreamwidth/states': { missed: 1, parents: 1, why: [states] },
  'dreamwidth/top-only': { missed: 3, parents: 1, why: [states] },
  'drupal/version-11-visitors': { authors: 1, why: [linked] },
  'drupal/version-5': { authors: 2, why: [byline] },
  'drupal/version-8-line': { times: 5, why: [time.property] },
  'drupal/version-7-flat': { parents: 3, times: 5, why: [parent.property, time.property] },
  'drupal/version-7-threaded': { times: 7, why: [time.property] },
  'flarum/page': { parents: 4, why: [parent.script] },
  'flarum/votes': { parents: 4, why: [parent.script] },
  'ghost/closed-2026': { scores: 6, why: [score.bare] },
  'ghost/frame': { scores: 7, why: [score.bare] },
  'ghost/frame-2023': { scores: 5, why: [score.bare] },
  'ghost/frame-2024': { parents: 1, scores: 5, why: [parent.words, score.bare] },
  'ghost/removed-2024': { added: 1, scores: 6, why: [states, score.bare] },
  'habr/holders-2011': { scores: 5, why: [score.bare] },
  'habr/items-2013': { authors: 1, why: [states] },
  'habr/lists': { scores: 7, why: [score.bare] },
  'habr/phones-2019': { parents: 3, why: [parent.padding] },
  'habr/states': { added: 1, scores: 2, why: [preview, score.bare] },
  'hacker-news/boxes-2015': { missed: 1, parents: 1, why: [states] },
  'ips/fifth': { scores: 1, why: [score.bare] },
  'ips/fifth-reactions': { parents: 4, authors: 1, scores: 3, why: [parent.within, linked, score.names] },
  'ips/fourth-likes': { parents: 3, scores: 3, why: [parent.within, score.names] },
  'ips/fourth-question': { parents: 3, scores: 1, why: [parent.within, score.names] },
  'ips/fourth-reactions': { parents: 3, scores: 3, why: [parent.within, score.names] },
  'ips/second': { parents: 1, why: [parent.within] },
  'ips/second-names': { parents: 5, why: [parent.within] },
  'ips/third': { parents: 1, why: [parent.quoteInQuote] },
  'ips/third-likes': { parents: 3, scores: 3, why: [parent.within, score.names] },
  'kinja/story': { times: 7, scores: 7, why: [time.attribute, score.attribute] },
  'lemmy/own-comment': { times: 7, scores: 7, why: [time.attribute, score.bare] },
  'lemmy/post': { scores: 7, why: [score.bare] },
  'lemmy/version-0-1': { scores: 5, why: [score.bare] },
  'lemmy/version-0-12': { times: 5, scores: 5, why: [time.attribute, score.bare] },
  'lemmy/version-1': { times: 6, scores: 5, why: [time.attribute, score.bare] },
  'lesswrong/single-lines': { scores: 2, why: [score.bare] },
  'livejournal/pixels': { missed: 1, parents: 1, why: [states] },
  'livejournal/pixels-boxes': { authors: 1, why: [states] },
  'livejournal/states': { missed: 3, why: [states] },
  'livejournal/style-boxes-states': { added: 1, authors: 2, why: [states] },
  'livejournal/style-tables': { missed: 3, parents: 2, why: [states] },
  'metafilter/post': { scores: 7, why: [score.sentence] },
  'metafilter/preview': { added: 1, scores: 7, why: [preview, score.sentence] },
  'metafilter/visitor': { scores: 1, why: [score.sentence] },
  'movable-type/cocolog': { authors: 2, why: [said] },
  'movable-type/version-3': { added: 2, authors: 5, times: 5, why: [signed] },
  'movable-type/version-4': { parents: 2, why: [parent.script] },
  'nodebb/topic': { scores: 7, why: [score.bare] },
  'old-reddit/front-end-2021': { authors: 1, why: [states] },
  'old-reddit/front-end-deleted': { authors: 1, why: [states] },
  'old-reddit/phones': { scores: 5, why: [score.attribute] },
  'old-reddit/states': { scores: 2, why: [score.attribute] },
  'old-reddit/thread': { scores: 7, why: [score.attribute] },
  'old-reddit/votes': { scores: 4, why: [score.attribute] },
  'old-reddit/two-heads': { scores: 7, why: [score.attribute] },
  'phpbb/second-names': { parents: 4, why: [parent.within] },
  'phpbb/subsilver': { parents: 1, why: [parent.within] },
  'phpbb/subsilver-names': { parents: 5, why: [parent.within] },
  'phpbb/subsilver-printed': { missed: 5, why: [plain] },
  'phpbb/three-three': { added: 2, parents: 4, why: [beside, parent.within] },
  'phpbb/three-zero-names': { parents: 4, why: [parent.within] },
  'public-inbox/flat': { added: 1, parents: 4, authors: 5, times: 1, why: [mail] },
  'public-inbox/nested': { missed: 3, parents: 3, authors: 4, times: 4, why: [mail] },
  'public-inbox/parent-not-found': { added: 1, parents: 1, authors: 5, times: 4, why: [mail] },
  'reddit/thread': { authors: 1, scores: 7, why: [states, score.attribute] },
  'reddit/states': { authors: 1, scores: 7, why: [states, score.attribute] },
  'remark42/frame': { missed: 1, added: 1, why: [preview, states] },
  'ruqqus/fork': { times: 5, why: [time.attribute] },
  'ruqqus/thread': { authors: 1, why: [states] },
  'slashdot/early': { scores: 1, why: [score.attribute] },
  'slashdot/flat': { parents: 3, why: [parent.script] },
  'smf/one-one': { parents: 1, why: [parent.quoteInQuote] },
  'smf/one-one-classes': { parents: 1, times: 4, why: [parent.quoteInQuote, time.edited] },
  'smf/one-one-names': { parents: 4, why: [parent.within] },
  'smf/printed-boxes': { added: 5, parents: 1, why: [halves] },
  'smf/story-bb': { parents: 4, scores: 3, why: [parent.within, score.names] },
  'smf/two-one': { parents: 4, why: [parent.script] },
  'smf/two-one-likes': { parents: 4, scores: 3, why: [parent.within, score.names] },
  'smf/two-zero-names': { parents: 4, why: [parent.within] },
  'something-awful/thread': { parents: 2, why: [parent.quoteInQuote] },
  'soylent-news/flat': { parents: 3, why: [parent.script] },
  'stack-exchange/moderators': { scores: 1, why: [score.attribute] },
  'stack-exchange/replies-2025': { parents: 4, scores: 7, why: [parent.script, score.bare] },
  'substack/comments': { scores: 5, why: [score.bare] },
  'substack/deleted': { authors: 1, scores: 6, why: [states, score.bare] },
  'substack/post-page': { scores: 1, why: [score.bare] },
  'twikoo/two-levels': { scores: 7, why: [score.bare] },
  'vanilla/version-2-0': { added: 1, why: [preview] },
  'vbulletin/fifth-names': { parents: 5, why: [parent.within] },
  'vbulletin/fourth-names': { added: 2, parents: 5, authors: 1, why: [states, parent.within, linked] },
  'vbulletin/printed': { added: 1, parents: 1, why: [crumbs, parent.quote] },
  'vbulletin/third': { parents: 4, why: [parent.quote] },
  'vbulletin/third-early': { parents: 1, why: [parent.quote] },
  'vbulletin/third-names': { added: 1, parents: 5, why: [states, parent.quote] },
  'wordpress/block-theme': { scores: 7, why: [score.attribute] },
  'wordpress/sandbox': { added: 1, why: [trackback] },
  'wpdiscuz/version-7-6': { scores: 2, why: [score.apart] },
  'xenforo/first-states': { parents: 4, times: 1, scores: 3, why: [parent.within, states, score.names] },
  'xenforo/second-article': { parents: 4, scores: 2, why: [parent.within, score.names] },
  'xenforo/second-jumps': { parents: 4, scores: 3, why: [parent.within, score.names] },
  'xenforo/second-question': { added: 1, parents: 4, scores: 1, why: [preview, parent.within, score.names] },
  'xenforo/second-states': { missed: 1, parents: 4, scores: 3, why: [states, parent.within, score.names] },
};
