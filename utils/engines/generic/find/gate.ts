// Could this page hold comments at all?

import type { PageRoot } from '@/utils/reading/page-roots';
import { countDates, isTimetable } from './count-dates';

/** So many elements are named after a discussion where one stands: each comment has several. */
const fewestNames = 14;
/** Names of posts are also those of an article, its picture, its footer: a page without other names has to have more. */
const fewestPosts = 20;
/**
 * They are also a part of the page: where a discussion is a third of it, and each comment twenty elements, one in sixty.
 * Large shops and portals have as many names, among many more elements. So many are enough on any page.
 */
const fewestShare = 1 / 60;
const enoughNames = 60;
/** A discussion has a date for each comment, an article one or two. */
const fewestDates = 3;
/** A page that is hardly anything but a discussion may print its dates later: one in twenty elements has its names, one in ten a post's. */
const densestNames = 5;
const densestShare = 1 / 20;
const densestPosts = 14;
const densestPostShare = 1 / 10;
/**
 * Where nothing has a name, there is a date for each so many elements or fewer: prose and documentation come to one in 24,
 * but have no names at all. Mails that are hardly more than text come to one in two; nearly nothing but dates is a timetable.
 */
const someDates = 6;
const dateShare = 1 / 22;
const dateShareOfNamed = 1 / 30;
const timetableShare = 0.6;
/** Dates for machines are surer than digits in a text: a network whose names are all hashes has one for each thirty elements. */
const someDeclared = 8;
const declaredShare = 1 / 40;

/**
 * Without their first letters, in which engines differ: `ItemComment`, `comment-list`, `kommentar`, `comentario`. Classes
 * first of all; pages of frameworks whose classes are hashes name their parts for their own tests. Put together here, and
 * not by the script, since each page would pay for it.
 */
export const ofDiscussion = `
[class*="omment"],[class*="oment"],[class*="eply"],[class*="eplies"],[class*="iscuss"],[class*="hread"],
[class*="essage"],[class*="pinion"],[class*="nswer"],[class*="ntwort"],[class*="eitrag"],[class*="eacti"],
[id*="omment"],[id*="eply"],a[href*="eply"],
[data-testid*="omment"],[data-testid*="eply"],[data-testid*="hreadItem"],[data-e2e*="omment"]`;
const ofPosts = '[class*="post"],[class*="Post"],[id*="post"],[id*="Post"]';

/** What says itself that it is a comment. */
const declared = '[itemtype*="omment"],[itemprop="comment"]';

/** `comments-widget`, `hyvor-talk-comments`: a shadow root may say by its host alone what stands in it. */
function isForTalk(host: Element): boolean {
  return /comment|discuss|replies|talk/.test(host.localName) || host.matches(ofDiscussion);
}

/**
 * The cheap gate, of a document or a shadow root: on most pages it is all that ever runs of us. It counts what the browser finds by itself and walks over
 * nothing: to touch 250 elements alone would take a fresh page 4 ms (decision 11).
 */
export function mayHoldComments(page: PageRoot): boolean {
  if (page.querySelector(declared)) return true;
  const count = (selector: string) => page.querySelectorAll(selector).length;
  const all = 'body' in page ? page.getElementsByTagName('*').length : count('*');
  const names = count(ofDiscussion);
  const posts = count(ofPosts);
  const share = (names + posts) / all;
  if (names >= densestNames && share >= densestShare) return true;
  if (posts >= densestPosts && posts / all >= densestPostShare) return true;
  const isNamed =
    ('host' in page && isForTalk(page.host)) ||
    ((names >= fewestNames || posts >= fewestPosts) && (names >= enoughNames || share >= fewestShare));
  const declaredDates = count('time,[datetime]');
  if (isNamed) return declaredDates + countDates(page, fewestDates - declaredDates) >= fewestDates;
  if (declaredDates >= Math.max(someDeclared, all * declaredShare)) return true;
  const fewest = Math.max(someDates, all * (names >= densestNames ? dateShareOfNamed : dateShare));
  const dates = Math.max(declaredDates, countDates(page, fewest));
  if (dates < fewest) return false;
  return dates <= all * timetableShare || !isTimetable(page, all * timetableShare);
}
