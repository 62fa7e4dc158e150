// Does an element say whom a comment answers, by its class alone ("Ann ▸ Bert", "Reply @Bert: his words")?

import { lowerCase } from '@/utils/reading/lower-case';

/** `reply-to`, `atk-reply-at`, `in-reply-to`, `replied-user`, `parent-author`: not `reply-author`, who wrote the reply. */
const answerClass =
  /(?:^|[-_\s])(?:in-?reply-?to|repl(?:y|ied|ying)-?(?:to|target|context)|reply-?at|replied-?(?:user|name|author)|(?:parent|target)-?(?:author|user|user-?name|name|nick)|to-?user(?:-?name)?)(?:$|[-_\s])/i;
const timed = /reply-?at/i;
/** Nearly all classes have none of these. */
const hint = /repl|parent|target|to-?user/i;
/** A command to answer is called like that as well. */
const command =
  /^\W*(?:repl(?:y|ies)|respon|répon|antwort|beantwort|rispond|reage|odpow|ответ|svar|回复|回覆|回應|返信|답글|yanıt)(?!.*[@＠])/u;

/** Called for elements inside a comment. The words may be those of the answered comment as well. */
export function saysWhomItAnswers(element: Element): boolean {
  const names = element.getAttribute('class');
  if (
    !names ||
    !hint.test(names) ||
    !answerClass.test(names.slice(0, 200).replaceAll(/([a-z])([A-Z])/g, '$1-$2'))
  )
    return false;
  const { length } = element.textContent ?? '';
  if (length < 2 || length > 2000) return false;
  const text = (element.textContent ?? '').slice(0, 200).trim();
  if (/^(?:A|BUTTON)$/.test(element.nodeName) && command.test(lowerCase(text))) return false;
  // "Replied at" tells when.
  if (timed.test(names) && /\d/.test(text)) return false;
  // What holds the whole comment is no line of it.
  return length < (element.parentElement?.textContent ?? '').length && !element.querySelector('time, form');
}
