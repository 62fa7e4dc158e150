// Which comments are marked as replies, without a number of levels?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { classesOf } from '../../shared/classes-of';
import { amount } from '../outline/signals';
import { elementsOf, type Territories } from './territories';

/** `is-reply`, `comment-reply`, `cmtreply`, `child`, `sub-comment`, `nested`, `indented`, also before a bundler's hash; not what belongs to a reply form or a count. */
const replyClass =
  /(?:^|[-_])(?:is-?reply|(?:c(?:om)?m(?:en)?t)?reply|replied|child|sub-?comment|subcomment|sub|re|answer|antwort|respuesta|resposta|reponse|risposta|reactie|odp|odpowiedz|odpoved|otvet|svar|vastaus|valasz|yanit|cevap|balasan|nested|indent|indented|second-?level|level-?two)(?:[-_](?:comment|item|post|message|entry))?(?:__?[\w-]{5,9})?$/;
const notReplyClass =
  /(?:^|[-_])(?:has|with|no|can|allow|show|hide|open|parent|first|last|nth|form|link|btn|button|to|box|count)(?:[-_]|$)/;

/**
 * 1 for a comment whose element or wrapper says that it is a reply, 0 for others; nothing where all but the first are
 * marked: in a forum these are the posts after the opening one, not answers to it.
 */
export function* readReplyFlags(territories: Territories): Steps<Float64Array | undefined> {
  const { spans } = territories;
  const flags = new Float64Array(spans.starts.length);
  yield* mapInSteps(spans.starts, (start, at) => {
    for (const index of elementsOf(territories, at, 8)) {
      // A box with all of the comment is the comment as much as what holds the box.
      if (spans.ends[index] !== spans.ends[start] && index > start) break;
      if (amount(spans.texts, start, index) > 0) break;
      if (isMarked(spans.elements[index] as Element)) flags[at] = 1;
    }
  });
  const replies = flags.reduce((sum, flag) => sum + flag, 0);
  return replies < flags.length - 1 ? flags : undefined;
}

function isMarked(element: Element): boolean {
  for (const token of classesOf(element)) {
    if (token.length > 60) continue;
    const words = token.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    if (replyClass.test(words) && !notReplyClass.test(words)) return true;
  }
  return false;
}
