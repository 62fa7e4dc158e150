// How did readers rate each comment of an unknown blog?

import type { Score } from '@/utils/forest/comment';
import { lowerCase } from '@/utils/reading/lower-case';
import { readScore } from '@/utils/reading/score';
import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { marks } from '../outline/mark-words';
import type { CommentItems, Item } from './comment-items';
import { type Candidate, voteByPath } from './path-votes';

/** A thread has scores if this share of its comments has one at the same place. */
const enough = 0.25;

interface ScoreCandidate extends Candidate {
  readonly value: Score;
}

const kinds: readonly (readonly [Score['kind'], RegExp])[] = [
  [
    'likes',
    /^(?:(?:(?:people|persons?|users?|readers?|others?) )?(?:like[ds]?|recommend(?:s|ed)?)(?: (?:this|it)(?: comment| post)?)?|recommendations?|gefällt mir|j.aime|me gusta|mi piace|♥|❤|👍|claps?|thanks|лайк\p{L}*|いいね|赞)$/u,
  ],
  ['points', /^(?:points?|pts?\.?|punkte?|puntos?|pontos?|punti|punten|karma|score|балл\p{L}*|очк\p{L}*)$/u],
  ['votes', /^(?:vote[ds]?|upvotes?|stimmen?|votos?|voti|stemmen|głos\p{L}*|голос\p{L}*|票)$/u],
];
const isRecommended = /(?:^|[\s_-])recomm?ended(?:$|[\s_-])/i;
const upName = /(?:^|[\s_-])(?:up|plus|pos(?:itive)?|like|agree|thumbs?-?up|rate-up|upvote)s?(?:$|[\s_-])/i;
const downName =
  /(?:^|[\s_-])(?:down|minus|neg(?:ative)?|dislike|disagree|thumbs?-?down|rate-down|downvote)s?(?:$|[\s_-])/i;
const number =
  /^[([]?\s*(?:(score|points?|rating|karma|likes?|vote[ds]?|recommend(?:ed|ations?)?)\s*[:?]?\s*[([]?)?([+−–-]?\s?\d{1,7}(?:[.,]\d{1,3})?)\s?(k)?\s*(\p{L}[\p{L} .']{1,30}|♥|❤|👍)?(?:, \p{L}{2,20})?\s*[)\]]?$/u;

/** What may be the score of a comment. */
export function scoreCandidates({ items }: CommentItems, comment: number): ScoreCandidate[] {
  return items.flatMap((item, at): ScoreCandidate[] => {
    const value = item.quoted || item.text.length > 32 ? undefined : scoreOf(item, items[at + 1]);
    if (!value) return [];
    const { position, path, text } = item;
    return [{ comment, position, path, text, score: value.kind === 'votes' ? 1 : 1.2, value }];
  });
}

interface Scores {
  readonly scores: readonly (Score | undefined)[];
  /** Where they stand in the comments. */
  readonly path: string | undefined;
}

/** The score of each comment; absent everywhere if only a few have one. */
export function* readScores(comments: readonly CommentItems[]): Steps<Scores> {
  const candidates = (yield* mapInSteps(comments, scoreCandidates)).flat();
  const [best] = voteByPath(candidates, comments.length)
    .filter(({ coverage }) => coverage >= enough)
    .sort((a, b) => b.coverage * b.average - a.coverage * a.average);
  const scores: (Score | undefined)[] = Array.from({ length: comments.length });
  for (const one of (best?.firsts ?? []) as ScoreCandidate[]) scores[one.comment] = one.value;
  return { scores, path: best?.path };
}

/** @param next its word may stand in an element of its own: `<b>2</b> <i>votes</i>` */
function scoreOf(item: Item, next: Item | undefined): Score | undefined {
  const { text } = item;
  if (!/\d/.test(text)) return undefined;
  const scoop = readScore(text);
  if (scoop) return scoop;
  const match = number.exec(lowerCase(text));
  if (!match) return undefined;
  const [, heading, digits = '', thousand, word] = match;
  const said = (word ?? heading ?? '').trim();
  const behind = said === '' && next?.line === item.line ? next.text : said;
  const kind = kinds.find(([, words]) => words.test(lowerCase(behind)))?.[0];
  // Beside a thread `recommended` is what else there is to read, so it is no mark of a score; in a comment it counts who did.
  const isMarked = Boolean(item.marks & marks.score) || isRecommended.test(item.near);
  // A bare number is a score where the page calls it one; a number of something else never is.
  if (!kind && (said || !isMarked || /^[#]/.test(text))) return undefined;
  const size =
    Number(digits.replaceAll(/\s/g, '').replace(/[−–]/, '-').replace(',', '.')) * (thousand ? 1000 : 1);
  if (!Number.isFinite(size)) return undefined;
  const isDown = !kind && downName.test(item.near) && !upName.test(item.near);
  const value = isDown ? -Math.abs(size) : size;
  return { kind: kind ?? (/like|heart|recomm?end/i.test(item.near) ? 'likes' : 'points'), value, text };
}
