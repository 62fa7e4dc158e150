// Which words and classes say that a date is another thing's: an edit's, or of the day when a member came?

import { lowerCase } from '@/utils/reading/lower-case';
import { memberSince } from './author-words';
import type { Item } from './comment-items';
import type { DateFinder } from './open-dates';

const otherDate =
  /edit|bearbeit|modif|geändert|zuletzt|\blast\b|letzte|join|(?<!\p{L})regist|member since|mitglied|dabei seit|inscri|iscritt|beigetreten|anmeldung|\bsince\b|\bseit\b|depuis|desde|dołącz|updated|aktualisiert|правк|изменен|отредакт|регистр|編集|登録|编辑|注册|aangemeld|lid sinds/u;

/** Does a text say that a date is of something else: of an edit, of the member's first day? */
export function saysOtherDate(text: string): boolean {
  return otherDate.test(lowerCase(text));
}

/** When a member came, as the whole of a label. */
const joined = new RegExp(String.raw`^(?:${memberSince})\s*:?$`);

/** The same in a class: there "last" is a place, and "duration-since" an age. */
export const otherDateClass =
  /edit|modif|join|regist|member-?since|last-?(?:seen|visit|active|login|edit|post)|updated|expire/i;

/** "Last edited" stands in the date's line, "Joined" in a line of its own as well: labels of a date that they do not hold themselves. */
export function isOfOther({ text, line }: Item, date: Item, findDate: DateFinder): boolean {
  const isLabel = line === date.line && text.length < 60 && saysOtherDate(text);
  return joined.test(lowerCase(text)) || (isLabel && !findDate(text));
}
