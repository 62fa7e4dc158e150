// Which name stands in a line such as "Posted by Ann on March 5" or "Ann wrote:"?

import { lazily } from '@/utils/reading/lazily';
import { lowerCase } from '@/utils/reading/lower-case';
import { unverified } from '../../shared/clean-name';
import { byWords, fieldWords, postedWords, saysWords } from './author-words';

const literal = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** Longer ones first: "posted by" before "posted". */
const anyOf = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

const number = String.raw`(?:[#№(]?\d{1,5}[.):]?\s+)?`;
const marksBefore = String.raw`^[\s|·•»>–—*,:(\[-]{0,6}`;
const by = lazily(
  () =>
    new RegExp(
      String.raw`${marksBefore}${number}(?:(?:${anyOf([...byWords, ...fieldWords])})\s*[:：]\s*|(?:${anyOf(byWords)})\s+)(?=\S)`,
      'u',
    ),
);
/** Without its colon "dit" is a word of Dutch. */
const says = lazily(
  () => new RegExp(String.raw`[\s,]+(?:(?:${anyOf(saysWords)})(?=$|[\s:,.(])|dit(?=\s?:|$))`, 'u'),
);
/** "My mother said that …": a sentence, in which nobody is named. */
const goesOn = /^ [^:]{60}/;
const eastern = /(?:さん)?(?:より|のコメント|说|說|写道|寫道|님의 댓글.*)\s*[:：]?$/u;
const endsWithBy = lazily(
  () =>
    new RegExp(
      String.raw`(?:^|[\s(|·,:])(?:(?:${anyOf(byWords)})\s*:?|(?:${anyOf(fieldWords)})\s*[:：])$`,
      'u',
    ),
);
const startsWithSays = lazily(
  () => new RegExp(String.raw`^[\s,]*(?:(?:${anyOf(saysWords)})(?=$|[\s:,.(…])|dit(?=\s?:|$))`, 'u'),
);

/** Words and marks that lead from a name to a date. */
const trailing = lazily(
  () =>
    new RegExp(
      String.raw`[\s|·•»<>–—*,:;([\]~/-]+$|[\s,|(:]+(?:on|am|at|le|el|em|il|op|dnia|den|um|à|vom|the|w dniu|от|geschrieben am|commented|wrote|said|says|${anyOf(postedWords)})$`,
      'u',
    ),
);
/** Alone between a name that stands elsewhere and a date. */
const beforeDate = new Set(['at', 'on', 'am', 'um', 'le', 'el']);
/** `kimj****`: sites of Korea and China print no name whole; nor do others a guest's address, `12.34.*.*`. */
const masked = /[\p{L}\d]\*{2,}$|\.\*$/u;
/** A tilde that touches a name is a part of it: portals of Poland mark guests so. */
const leading = /^(?:[\s|·•»>–—*,:;)\].#/-]|~(?![\p{L}\d]))+/u;

/** Does the text end in a word that announces a name, "Posted by"? */
export const announcesName = (text: string) => text.length < 60 && endsWithBy().test(lowerCase(text));

/** Does the text go on as it does behind a name, "wrote:"? */
export const followsName = (text: string) => startsWithSays().test(lowerCase(text));

export interface CutName {
  readonly name: string;
  /** A word said that it is a name. */
  readonly sure: boolean;
}

/**
 * The name in what stands around a date, or in a line without one; undefined if what is left is empty.
 * @param date where in `text` a date stands
 */
export function cutName(
  text: string,
  date?: { readonly start: number; readonly end: number },
): CutName | undefined {
  const before = date ? text.slice(0, date.start) : text;
  const fromBefore = clean(before);
  if (fromBefore) return fromBefore;
  if (!date) return undefined;
  // "At March 5, 2010, Ann said", "March 5, 2010 by Ann": behind the date.
  return clean(text.slice(date.end));
}

/** Without the words in lower case with which it ends. */
function cutEnd(text: string, words: RegExp): string {
  const found = words.exec(lowerCase(text));
  return found ? text.slice(0, found.index) : text;
}

function clean(text: string): CutName | undefined {
  let rest = text.slice(0, 120).trim();
  let sure = false;
  const led = by().exec(lowerCase(rest));
  if (led) {
    sure = true;
    rest = rest.slice(led[0].length);
  } else if (beforeDate.has(rest.toLowerCase())) return undefined;
  const said = says().exec(lowerCase(rest)) ?? eastern.exec(rest);
  if (said && said.index > 0 && !goesOn.test(rest.slice(said.index + said[0].length))) {
    sure = true;
    rest = rest.slice(0, said.index);
  }
  for (let rounds = 0; rounds < 4; rounds++) {
    const shorter = (masked.test(rest) ? rest : cutEnd(rest, trailing())).replace(leading, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  rest = rest
    .replace(/^\d{1,5}[.):]\s*(?=\p{L})/u, '')
    // Its other half was taken for a mark.
    .replace(/^[[(](?=[^\])]+$)/, '');
  rest = cutEnd(rest, unverified)
    .replace(/^\/?u\/(?=[\w-]+$)/, '')
    // "Ann (1017)", "Ann <ann@lists.example>"
    .replace(/(?<=\S)\s*(?:\(\s?#?\d{2,9}\s?\)|<[^<]+(?:@| at )[^<]*)$/, '')
    .trim();
  return rest && rest.length <= 60 && /[\p{L}\d]/u.test(rest) ? { name: rest, sure } : undefined;
}
