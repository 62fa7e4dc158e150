// Which name is in a text of a thread, if it is one wherever it may stand?

import { connects, isMeasure, isNoName } from './author-words';
import { type CutName, cutName } from './cut-name';
import { saysDeleted } from './state-words';

export interface PrintedName extends CutName {
  /** Where names stand it may be one all the same: "admin", "1984". */
  readonly doubtful: boolean;
  /** It says that the comment is no more. */
  readonly gone: boolean;
}

/** @param date where in `text` a date stands */
export type NameFinder = (
  text: string,
  date?: { readonly start: number; readonly end: number },
) => PrintedName | undefined;

/** Names are no longer. */
const longest = 50;

/** Comments repeat their labels: each text without a date is read once. */
export function openNames(): NameFinder {
  const known = new Map<string, PrintedName | undefined>();
  return (text, date) => {
    if (date) return nameIn(text, date);
    if (!known.has(text)) known.set(text, nameIn(text));
    return known.get(text);
  };
}

const nameIn: NameFinder = (text, date) => {
  const cut = cutName(text, date);
  if (!cut || cut.name.length > longest || connects(cut.name) || isMeasure(cut.name)) return undefined;
  return {
    ...cut,
    doubtful: isNoName(cut.name) || (!date && isNoName(text)),
    gone: /^\p{L}/u.test(cut.name) && saysDeleted(cut.name),
  };
};
