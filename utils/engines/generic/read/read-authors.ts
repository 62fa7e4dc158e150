// Who wrote each comment of an unknown blog?

import { findDate } from '@/utils/reading/dates/find-date';
import { marks } from '../outline/mark-words';
import { answerWords, connects, isNoName } from './author-words';
import type { CommentItems, Item } from './comment-items';
import { announcesName, cutName, followsName } from './cut-name';
import { isUnder } from './find-body';
import { type Candidate, voteByPath } from './path-votes';
import type { TimeFound } from './read-times';

export interface AuthorFound {
  readonly author: string;
  readonly element: Element;
  readonly path: string;
}

interface NameCandidate extends Candidate {
  readonly element: Element;
}

/** What speaks for and against a name, in points. A candidate with less than `least` in all is none. */
const weights = {
  property: 3,
  ownMark: 2.5,
  wrapperMark: 1,
  profile: 2,
  homepage: 1.2,
  emphasis: 0.8,
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
  rank: -3,
  control: -1,
  answered: -4,
  doubtful: -1.5,
} as const;
const least = 1.2;

const profileLink =
  /\/(?:users?|u|profiles?|profil|members?|membre|authors?|autor|people|nutzer|mitglied(?:er)?|person|benutzer|account|channel|usuarios?|utilisateurs?)[/=?.:-]|(?:memberlist|member|profile|userinfo|user|showuser)\.(?:php|asp|aspx|html?|cgi)|[?&](?:user|u|uid|userid|member|author|profile|showuser|id_user)=|\/@[\w.-]+\/?$|\/[~]\w+|user[:_]|blogger\.com\/profile/i;
const rankName =
  /(?:title(?!d)|rank|role|badge|location|stat(?:s|us)?(?:$|[\s_-])|posts?(?:-|_)?count|level|group|flair|signature|reputation|trophy|custom|tagline|joined|avatar)/i;
const authorName =
  /author|(?:^|[\s_-])(?:user|username|user-?name|fn|nick(?:name)?|poster|commenter|by|byline|name|display-?name|screen-?name|creator|login|handle|who|autor|auteur|autore|pseudo|nom|nombre|nutzer)(?:$|[\s_-]|name)|[a-z]name(?:$|[\s_-])|[a-z]User(?:$|[\s_-])|[uU]ser(?:Name|Link|name)/;
const nameAttributes = [
  'data-author',
  'data-username',
  'data-user-name',
  'data-nickname',
  'data-display-name',
  'data-name',
];

/** The author of each comment; absent where none is named. */
export function readAuthors(
  comments: readonly CommentItems[],
  times: readonly (TimeFound | undefined)[],
  body: string,
  language: string | undefined,
): readonly (AuthorFound | undefined)[] {
  const candidates = comments.flatMap((comment, index) => [
    ...candidatesOf(comment, index, times[index], body, language),
    ...attributeCandidates(comment, index),
  ]);
  const scores = new Map<string, number>();
  for (const vote of voteByPath(candidates, comments.length)) {
    const seen = vote.firsts.length;
    let score = vote.average + 3 * vote.coverage;
    // Ranks and labels repeat; people do as well, but not as one in most comments.
    if (seen >= 3 && vote.variety * seen === 1) score -= 4;
    else if (seen >= 4 && vote.monotony > 0.6 && vote.variety < 0.25) score -= 3;
    else score += vote.variety;
    scores.set(vote.path, score);
  }
  const chosen: (NameCandidate | undefined)[] = Array.from({ length: comments.length });
  const ranks: number[] = [];
  for (const candidate of candidates) {
    const path = scores.get(candidate.path) ?? 0;
    const rank = path + 0.4 * candidate.score;
    const rival = chosen[candidate.comment];
    if (candidate.score < least || path < 2.5 || (rival && rank <= (ranks[candidate.comment] ?? 0))) continue;
    chosen[candidate.comment] = candidate;
    ranks[candidate.comment] = rank;
  }
  if (chosen.every((one) => one === undefined)) acceptOnePerson(chosen, candidates, comments.length);
  fillGaps(chosen, candidates);
  return chosen.map((one) => one && { author: one.text, element: one.element, path: one.path });
}

/** A thread may have one author alone: the same name in all comments, where a name stands and nothing else does. */
function acceptOnePerson(
  chosen: (NameCandidate | undefined)[],
  candidates: readonly NameCandidate[],
  comments: number,
) {
  const [best] = voteByPath(
    candidates.filter(
      ({ position, text }) => position < 4 && /^\p{Lu}|^\p{Lo}/u.test(text) && !isNoName(text),
    ),
    comments,
  )
    .filter(({ average, coverage }) => average >= 1.5 && coverage > 0.8)
    .sort((a, b) => b.average - a.average);
  for (const one of (best?.firsts ?? []) as NameCandidate[]) chosen[one.comment] = one;
}

/** Where a class or a wrapper differs (a guest, the site's own author), the name stands in the same kind of place. */
function fillGaps(chosen: (NameCandidate | undefined)[], candidates: readonly NameCandidate[]) {
  const tags = new Map<string, number>();
  const known = chosen.filter((one) => one !== undefined);
  for (const one of known) tags.set(tagsOf(one.path), (tags.get(tagsOf(one.path)) ?? 0) + 1);
  const usual = known.map(({ position }) => position).sort((a, b) => a - b)[Math.floor(known.length / 2)];
  const best: number[] = [];
  const missing = new Set(chosen.flatMap((one, index) => (one ? [] : [index])));
  for (const candidate of candidates) {
    if (!missing.has(candidate.comment) || candidate.score < 0.5) continue;
    const alike = (tags.get(tagsOf(candidate.path)) ?? 0) > 0.2 * known.length;
    const rank = candidate.score + (alike ? 2.5 : 0) + (candidate.position === usual ? 1 : 0);
    if (rank < 3.5 || rank <= (best[candidate.comment] ?? 0)) continue;
    best[candidate.comment] = rank;
    chosen[candidate.comment] = candidate;
  }
}

/** A path by its tags alone, without the inline elements at its end. */
function tagsOf(path: string): string {
  return path.replaceAll(/[.:@~+[][^>]*/g, '').replace(/(?:>(?:A|B|STRONG|SPAN|I|EM|FONT|CITE|U|BDI))+$/, '');
}

function candidatesOf(
  { items, images }: CommentItems,
  comment: number,
  time: TimeFound | undefined,
  body: string,
  language: string | undefined,
): NameCandidate[] {
  const portraits = portraitNames(images);
  const found: NameCandidate[] = [];
  let lastBodyItem = -1;
  for (const [index, item] of items.entries()) {
    if (body !== '' && isUnder(item.path, body)) lastBodyItem = index;
    // A byline is at the head or right behind the body, near the time.
    const near = time && Math.abs(time.position - index) < 8;
    if (index > 24 && !near && index > lastBodyItem + 12) continue;
    if (item.quoted || item.text.length > 200) continue;
    const isTime = time?.item === item;
    const date = isTime ? time.span : datedSpan(item, language);
    const cut = cutName(item.text, date);
    if (!cut || cut.name.length > 50 || connects(cut.name)) continue;
    const doubtful = isNoName(cut.name) || (!date && isNoName(item.text));
    // "admin" and "1984" are names where names stand.
    if (doubtful && !(authorName.test(item.near) || profileLink.test(item.link?.getAttribute('href') ?? '')))
      continue;
    // Where neither a date nor a word was cut off, the whole text has to be the name.
    const changed = date !== undefined || cut.sure;
    if (date && !isTime && !cut.sure) continue;
    const score =
      (doubtful ? weights.doubtful : 0) +
      worth(cut.name, item, index, items, {
        time,
        body,
        portraits,
        sure: cut.sure,
        changed,
        isTime,
      });
    found.push({
      comment,
      position: index,
      path: changed && !cut.sure ? `${item.path}+` : item.path,
      text: cut.name,
      score,
      element: item.element,
    });
  }
  return found;
}

function datedSpan(item: Item, language: string | undefined) {
  if (!/\d/.test(item.text) || item.text.length > 160) return undefined;
  const date = findDate(item.text, language, false);
  return date?.vague ? undefined : date;
}

interface Around {
  readonly time: TimeFound | undefined;
  readonly body: string;
  readonly portraits: ReadonlySet<string>;
  readonly sure: boolean;
  readonly changed: boolean;
  readonly isTime: boolean;
}

function worth(name: string, item: Item, index: number, items: readonly Item[], around: Around): number {
  const { element, link, near } = item;
  const parent = element.parentElement;
  const href = link?.getAttribute('href') ?? '';
  const rel = `${element.getAttribute('rel') ?? ''} ${link?.getAttribute('rel') ?? ''}`;
  const property = [element, parent, parent?.parentElement]
    .map((one) => `${one?.getAttribute('itemprop') ?? ''} ${one?.getAttribute('property') ?? ''}`)
    .join(' ');
  let score = 0;
  if (/author|creator/.test(property) || /author/.test(rel)) score += weights.property;
  const isAuthor = authorName.test(near);
  if (isAuthor) score += weights.ownMark;
  else if (item.marks & marks.author) score += weights.wrapperMark;
  if (profileLink.test(href)) score += weights.profile;
  else if (link && /nofollow|external|ugc/.test(rel) && !href.startsWith('#')) score += weights.homepage;
  if (
    /^(?:B|STRONG|CITE|H[2-6]|DT)$/.test(element.nodeName) ||
    /^(?:B|STRONG|CITE|H[2-6]|DT)$/.test(parent?.nodeName ?? '')
  )
    score += weights.emphasis;
  const previous = items[index - 1];
  const next = items[index + 1];
  if (previous && item.line - previous.line <= 1 && announcesName(previous.text)) score += weights.announced;
  if (next && next.line - item.line <= 1 && followsName(next.text)) score += weights.followed;
  if (around.sure) score += weights.byline;
  if (around.portraits.has(name.toLowerCase())) score += weights.portrait;
  if (around.time) {
    const distance = Math.abs(around.time.position - index);
    score += distance <= 1 ? weights.besideTime : distance <= 3 ? weights.besideTime / 2 : 0;
  }
  if (index === 0) score += weights.first;
  else if (index < 3) score += weights.first / 2;
  if (previous && previous.line === item.line && previous.text.length < 60 && answerWords.test(previous.text))
    score += weights.answered;
  if (around.body !== '' && isUnder(item.path, around.body) && !isAuthor) score += weights.inBody;
  const words = name.split(/\s+/).length;
  if (/[.!?…]$/.test(name) && words > 2) score += weights.sentence;
  if (name.length > 28) score += weights.long;
  if (words > 4) score += weights.many;
  if (/^[\d\W]+$/u.test(name) && !/\p{L}/u.test(name)) score += weights.number;
  if (rankName.test(near) && !isAuthor) score += weights.rank;
  if (item.marks & marks.control && !isAuthor) score += weights.control;
  if (link?.nodeName === 'BUTTON' || /^javascript:|^#$/.test(href)) score += weights.control / 2;
  return score;
}

/** `Avatar of Ann`, `Ann's avatar`, `Ann`. */
function portraitNames(images: readonly Element[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const image of images.slice(0, 4))
    for (const attribute of ['alt', 'title']) {
      const said = image.getAttribute(attribute)?.trim().toLowerCase();
      if (!said || said.length > 60) continue;
      names.add(said);
      names.add(
        said
          .replace(
            /^(?:(?:profile )?(?:avatar|picture|photo|image|gravatar|icon|bild|foto|avatar de|photo de|profilbild)(?: (?:of|for|von|de|di|van))?[\s:]+)/,
            '',
          )
          .replace(
            /(?:['’]s?)?\s+(?:avatar|picture|photo|profile picture|gravatar|profile image|icon|profilbild)$/,
            '',
          ),
      );
    }
  return names;
}

function attributeCandidates({ bearers }: CommentItems, comment: number): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const { element, path, position, quoted } of bearers) {
    if (quoted) continue;
    for (const attribute of nameAttributes) {
      const text = element.getAttribute(attribute)?.replaceAll(/\s+/g, ' ').trim();
      if (
        !text ||
        text.length > 50 ||
        isNoName(text) ||
        (attribute === 'data-name' && !authorName.test(element.className))
      )
        continue;
      found.push({
        comment,
        position,
        path: `${path}[${attribute}]`,
        text,
        score: weights.attribute,
        element,
      });
    }
  }
  return found;
}
