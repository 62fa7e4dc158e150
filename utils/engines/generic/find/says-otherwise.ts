// Does a page itself say that parts which look like a thread are lines of a chat, or what one person has posted here and there?

import { firstText } from '../outline/note-name';
import type { Outline } from '../outline/outline';
import { amount } from '../outline/signals';
import type { Candidate } from './candidate';
import type { Features } from './features';

/** Of fewer parts nothing is usual. */
const fewest = 4;
const nearlyAll = 0.9;
const hardlyAny = 0.1;
/** Worth a question, whatever the weights add up to. */
const doubtful = 0.6;

/** One page may have two addresses. */
const severalPages = 3;

/** A time of day and nothing else: who comments says on which day. */
const clock = /^\[?(?:at )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?| uhr)?\]?$/i;
/** A line of a chat is shorter at the mean. */
const longestLine = 160;

/** @returns the certainty that follows */
export function doubtWhatIsSaid(
  certainty: number,
  outline: Outline,
  candidate: Candidate,
  features: Features,
): number {
  if (certainty <= doubtful || candidate.members.length < fewest) return certainty;
  const isOther =
    isChat(outline, candidate, features) ||
    areOfSeveralPages(candidate, features) ||
    isOfOne(outline, candidate, features);
  return isOther ? doubtful : certainty;
}

/** The newest comments of a site, or all of somebody whom none names: they lead to the comments of other pages, several to the same, and none can be answered here. */
function areOfSeveralPages({ members }: Candidate, features: Features): boolean {
  const { linkedAway, linkedHere, replied, scattered } = features;
  const areElsewhere = linkedAway >= nearlyAll && Math.max(linkedHere, replied) <= hardlyAny;
  const isOfSeveral = scattered < nearlyAll || Math.max(features.named, features.said) <= hardlyAny;
  return areElsewhere && isOfSeveral && scattered * (members.length - 1) >= severalPages - 1;
}

/** Short lines that nobody can answer and nothing announces, each with a time of day alone. */
function isChat(outline: Outline, { starts, ends }: Candidate, features: Features): boolean {
  if (features.replied > hardlyAny || features.announced > hardlyAny || features.dated < nearlyAll)
    return false;
  const { elements, signals, texts } = outline;
  let text = 0;
  for (let part = 0; part < starts.length; part++) {
    const [start, end] = [starts[part] ?? 0, ends[part] ?? 0];
    text += amount(texts, start, end);
    for (let at = start; at < end; at++) {
      const element = elements[at];
      if (element && amount(signals.dates, at, at + 1) > 0 && !clock.test(firstText(element))) return false;
    }
  }
  return text / starts.length <= longestLine;
}

/** All bear one name, and the page is about whoever has it. Where nobody has a name all may be called the same, and no page is named after that. */
function isOfOne({ elements, names }: Outline, { starts, members }: Candidate, features: Features): boolean {
  if (features.named < nearlyAll || features.differentNames * members.length >= 2) return false;
  const named = elements[names.findIndex((name, at) => name !== 0 && at >= (starts[0] ?? 0))];
  if (!named) return false;
  const name = firstText(named).replace('@', '').toLowerCase();
  return named.ownerDocument.title.toLowerCase().includes(name);
}
