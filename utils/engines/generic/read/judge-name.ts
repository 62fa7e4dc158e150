// How likely is it that some words at some place of a comment are its author's name?

import { marks } from '../outline/mark-words';
import { answerWords } from './author-words';
import type { Item } from './comment-items';
import { announcesName, followsName } from './cut-name';
import { isInHead, isUnder } from './find-body';
import type { TimeFound } from './read-times';
import { standsAlone } from './stands-alone';

/** What speaks for and against a name, in points. */
export const nameWeights = {
  property: 3,
  ownMark: 2.5,
  wrapperMark: 1,
  profile: 2,
  homepage: 1.2,
  emphasis: 0.8,
  heading: 1.1,
  /** The address that it leads to ends with the same word. */
  address: 2,
  /** A picture with the first letter of the name stands before it. */
  initial: 1.5,
  announced: 3,
  followed: 3,
  byline: 2.5,
  portrait: 2,
  besideTime: 1,
  first: 0.8,
  attribute: 3,
  inBody: -3,
  sentence: -2,
  long: -1,
  many: -1,
  number: -1,
  /** "@ann" beside "Ann Lee". */
  handle: -1.5,
  rank: -3,
  control: -1,
  answered: -4,
  doubtful: -1.5,
  label: -1,
  /** "Ann, Oslo": what a comma parts from a name. */
  behind: -4,
} as const;
const profileLink =
  /(?:^|\/)(?:users?|u|profiles?|profil|members?|membre|authors?|autor|people|nutzer|mitglied(?:er)?|person|benutzer|account|channel|usuarios?|utilisateurs?)[/=?.:-]|(?:memberlist|member|profile|userinfo|user|showuser)\.(?:php|asp|aspx|html?|cgi)|[?&](?:user|u|uid|userid|member|author|profile|showuser|id_user)=|\/@[\w.-]+\/?$|\/[~]\w+|user[:_]|us(?:e)?rinfo|viewprofile|blogger\.com\/profile/;
const rankName =
  /(?:title(?!d)|rank|role|badge|location|stat(?:s|us)?(?:$|[\s_-])|posts?(?:-|_)?count|level|group|flair|signature|reputation|trophy|custom|tagline|joined|avatar)/i;
const authorName =
  /author|(?:^|[\s_-])(?:user|username|user-?(?:name|id)|fn|nick(?:name)?|poster|commenter|by|byline|name|display-?name|screen-?name|creator|login|handle|who|autor|auteur|autore|pseudo|nom|nombre|nome|naam|navn|namn|jmeno|nutzer)(?:$|[\s_-]|name)|[a-z]name(?:$|[\s_-])|[a-z]User(?:$|[\s_-])|[uU]ser(?:Name|Link|name)/;
/** `author-title`, `user_fans`: what a page says of a person, not the person. */
const rankOfAuthor =
  /(?:title|rank|role|badge|fans|followers?|friends|counts?|bio|headline|location|level|flair|stat(?:u?s)?|karma|points|posts|reputation|signature|tagline|joined|since|type)$/i;
/** What is known of the comment in which a name is looked for. */
export interface Around {
  readonly time: TimeFound | undefined;
  readonly body: string;
  readonly portraits: ReadonlySet<string>;
  readonly sure: boolean;
  readonly changed: boolean;
  readonly isTime: boolean;
  /** The first item of the body. */
  readonly opening: number | undefined;
}

/** `#12`, `12.` */
const ordinal = /^#?\d{1,5}[.):]?$/;

/** "Ann van L." ends in no sentence. */
const initialLast = /\s\p{Lu}\.$/u;

/** "Ann @ Bake. Eat. Repeat.": cooks sign with their blogs. */
const blogOf = /\s@\s?\p{L}.*$/u;

/** A name and a date are no longer. */
const longestByline = 80;

const heading = /^(?:H[2-6]|DT)$/;
const emphasis = /^(?:B|STRONG|CITE)$/;
const authorNames = new Map<string, boolean>();

/** Whether classes and ids call what is in them a name; each is looked at once, whatever number it bears. */
export function namesAuthor(near: string): boolean {
  const names = near.replaceAll(/\d+/g, '0');
  let answer = authorNames.get(names);
  if (answer === undefined) {
    answer = names.split(/\s+/).some((token) => authorName.test(token) && !rankOfAuthor.test(token));
    if (authorNames.size > 5000) authorNames.clear();
    authorNames.set(names, answer);
  }
  return answer;
}

/** `/photos/ann_lee` under "Ann Lee". */
function endsLike(href: string, name: string): boolean {
  if (href.length > 300 || name.length < 3) return false;
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const said = plain(name);
  const last =
    href
      .replace(/[/?#]+$/, '')
      .split(/[/?#=&]/)
      .at(-1) ?? '';
  return said.length > 2 && plain(last.replace(/\.\w{2,5}$/, '')) === said;
}

/** A portrait may be no more than a letter or two: "A", "An", "AL". */
export function isInitial(text: string, name: string): boolean {
  if (text === '' || text.length > 2 || name.length <= text.length) return false;
  const [letters, lower] = [text.toLowerCase(), name.toLowerCase()];
  return lower.startsWith(letters) || lower.replaceAll(/\B\w|\W/g, '') === letters;
}

/** "by: Ann from: Oslo": the first word that announced a name had it, if a name stands between them. */
function isNamed(items: readonly Item[], index: number): boolean {
  const first = items[index - 3];
  const last = items[index - 1];
  return first !== undefined && last !== undefined && first.line === last.line && announcesName(first.text);
}

/** Points for a name that an item holds. */
export function judgeName(
  name: string,
  item: Item,
  index: number,
  items: readonly Item[],
  around: Around,
): number {
  const { element, link, near } = item;
  const parent = element.parentElement;
  const href = link?.getAttribute('href') ?? '';
  const rel = `${element.getAttribute('rel') ?? ''} ${link?.getAttribute('rel') ?? ''}`;
  const property = [element, parent, parent?.parentElement]
    .map((one) => `${one?.getAttribute('itemprop') ?? ''} ${one?.getAttribute('property') ?? ''}`)
    .join(' ');
  let score = 0;
  if (/author|creator/.test(property) || /author/.test(rel)) score += nameWeights.property;
  const isAuthor = namesAuthor(near);
  if (isAuthor) score += nameWeights.ownMark;
  else if (item.marks & marks.author) score += nameWeights.wrapperMark;
  if (profileLink.test(href.toLowerCase())) score += nameWeights.profile;
  else if (link && endsLike(href, name)) score += nameWeights.address;
  else if (link && /nofollow|external|ugc/.test(rel) && !href.startsWith('#')) score += nameWeights.homepage;
  if (heading.test(element.nodeName) || heading.test(parent?.nodeName ?? '')) score += nameWeights.heading;
  else if (emphasis.test(element.nodeName) || emphasis.test(parent?.nodeName ?? ''))
    score += nameWeights.emphasis;
  // "Posted by (A) Ann": a portrait stands between.
  const hasInitial = isInitial(items[index - 1]?.text ?? '', name);
  if (index < 3 && hasInitial) score += nameWeights.initial;
  const previous = items[hasInitial ? index - 2 : index - 1];
  const next = items[index + 1];
  const isAnnounced =
    previous !== undefined &&
    item.line - previous.line <= 1 &&
    announcesName(previous.text) &&
    !isNamed(items, index);
  if (isAnnounced) score += nameWeights.announced;
  if (next && next.line - item.line <= 1 && followsName(next.text)) score += nameWeights.followed;
  if (around.sure) score += nameWeights.byline;
  if (around.portraits.has(name.toLowerCase())) score += nameWeights.portrait;
  if (around.time) {
    const distance = Math.abs(around.time.position - index);
    score += distance <= 1 ? nameWeights.besideTime : distance <= 3 ? nameWeights.besideTime / 2 : 0;
  }
  if (isFirst(index, items, name)) score += nameWeights.first;
  else if (index < 3) score += nameWeights.first / 2;
  if (previous && previous.line === item.line && previous.text.length < 60 && answerWords.test(previous.text))
    score += nameWeights.answered;
  const isInBody = around.body !== '' && !isAuthor && isUnder(item.path, around.body);
  if (isInBody && !isInByline(index, items, around, isAnnounced)) score += nameWeights.inBody;
  const person = name.replace(blogOf, '');
  const words = person.split(/\s+/).length;
  if (/[.!?…]$/.test(person) && words > 2 && !initialLast.test(person)) score += nameWeights.sentence;
  if (person.length > 28) score += nameWeights.long;
  if (words > 4) score += nameWeights.many;
  if (!/[\p{L}_]/u.test(person)) score += nameWeights.number;
  if (person.includes('@')) score += nameWeights.handle;
  if (rankName.test(near) && !isAuthor) score += nameWeights.rank;
  if (item.marks & marks.control && !isAuthor) score += nameWeights.control;
  if (link?.nodeName === 'BUTTON' || /^javascript:|^#$/.test(href)) score += nameWeights.control / 2;
  return score;
}

/** Behind a number and a portrait of one letter a name is the first as well. */
function isFirst(index: number, items: readonly Item[], name: string): boolean {
  if (index > 2) return false;
  return items.slice(0, index).every(({ text }) => ordinal.test(text) || isInitial(text, name));
}

/** What was taken for the body may begin with the byline, or hold the comment's head. */
function isInByline(index: number, items: readonly Item[], around: Around, isAnnounced: boolean): boolean {
  const { element, line, link, path, text } = items[index] as Item;
  const time = around.time?.item;
  const isFirst = items[index - 1]?.line !== line;
  const opens = around.opening === index && isFirst;
  if (time && time.line === line && (isAnnounced || (isFirst && emphasis.test(element.nodeName))))
    return true;
  if (opens && (around.isTime ? text.length < longestByline : link && standsAlone(items, index, around.time)))
    return true;
  return time !== undefined && isInHead(path, time.path, around.body);
}

/** Whether a link leads to a person. */
export function isProfile(link: Element | undefined): boolean {
  return profileLink.test((link?.getAttribute('href') ?? '').toLowerCase());
}
