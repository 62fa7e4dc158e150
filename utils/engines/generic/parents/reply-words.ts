// With which words does a page say that a comment answers another?

import { lazily } from '@/utils/reading/lazily';
import { lowerCase } from '@/utils/reading/lower-case';

/** All patterns are in lower case, and so is what they are asked of. Ends where the name of the answered one begins: "in reply to", "antwortet auf", "en réponse à", "回复". */
const before = [
  // English
  '(?:in )?(?:reply|replies|response|responding|answer) to',
  'repl(?:ied|ying) to',
  'responded to',
  // A bare "Reply" says it before a name that is called: "Reply @Ann:".
  '(?:reply|re|antwort|réponse|respuesta|resposta|risposta)\\s{0,2}:?\\s{0,2}(?=[@＠])',
  // German
  '(?:als |in )?antwort (?:auf|an)(?: den kommentar von| den beitrag von)?',
  'antwortete?t? (?:auf|an)',
  'reagiert auf',
  // French
  '(?:en )?r[ée]ponse (?:à|a|au commentaire de)',
  '(?:a )?r[ée]pond(?:u|ait)? (?:à|a)',
  // Spanish, Portuguese, Italian, Catalan
  '(?:en |em |in )?(?:respuesta|resposta|risposta) (?:al? comentario de|ao comentário de|al commento di|a la de|al?|à|ao|para)',
  '(?:respondiendo|respondendo|rispondendo|responde|risponde|contesta|respondió|respondeu|ha risposto) (?:al?|à|ao|para)',
  // Dutch
  '(?:als |in )?(?:antwoord|reactie) op',
  '(?:reageert|reageerde|antwoordt|antwoordde) op',
  // Polish, Czech, Slovak
  '(?:w )?odpowied(?:zi|ź) (?:na|do|dla)(?: komentarz)?',
  'odpowiada',
  '(?:v )?(?:odpověd[iě]|odpověď|reakc[ie]|odpoved) (?:na|pro)',
  'reaguje na',
  // Russian, Ukrainian
  '(?:в )?ответ(?:е)? (?:на комментарий|пользователю|на|для)?',
  'ответила?',
  'отвечает',
  '(?:у )?відповідь (?:на|для)?',
  // Scandinavian, Finnish
  '(?:som )?sva?r(?:ar?)? (?:till?|på)',
  'vastaus (?:käyttäjälle)?',
  // Hungarian, Turkish, Romanian
  'válasz(?: erre)?',
  'cevap',
  'yanıt',
  '(?:ca )?răspuns (?:la|lui)',
  // Greek, Hebrew, Arabic
  'απάντηση (?:στ\\p{L}{1,2}|σε|προς)',
  'בתגובה ל-?',
  'رد[اً]{0,2} على',
  // Chinese
  '(?:回复|回覆|回復|回應|回应|答复|答覆)',
];

/** Begins where the name ends: 「…さんへの返信」, "X님에게 답글", "X adlı kişiye yanıt". */
const after = [
  '(?:さん)?(?:への|に)(?:返信|返事|レス)',
  '님?에게 (?:보내는 |보낸 )?(?:답글|답장|댓글)',
  'adlı (?:kişiye|kullanıcıya) (?:yanıt|cevap)',
];

const wordsBefore = lazily(() => new RegExp(`(?:^|[^\\p{L}])(?:${before.join('|')})\\s*[:：]?\\s*`, 'gu'));
const wordsAfter = lazily(() => new RegExp(`(?:${after.join('|')})`, 'gu'));
const parentLink =
  /^\W*(?:(?:view |show |go to |to )?parent(?: comment| post)?|replying to|replied to|in (?:reply|response|answer)(?: to)?|up|eltern(?:kommentar)?|übergeordnete\p{L}*|commentaire parent|parente?|comentario (?:padre|original)|padre|genitore|ouder|rodzic|nadrzędny|родитель(?:ский)?|предыдущий|親|父|上级|上級|↑|⬆|▲|\^|⤴|↰|↩︎?)\W*$/u;
const parentMark =
  /(?:^|[-_\s])(?:parent(?:[-_]?(?:link|comment|post|ref))?|in-?reply-?to|reply-?to(?:-?link)?|replied-?to|reply-?ref|up-?link|answered)(?:$|[-_\s])/;

export interface NamedReply {
  /** What stands where the name of the answered one is expected. */
  readonly words: string;
  /** The name is at the end of `words`, not at its beginning. */
  readonly atEnd: boolean;
}

/** What follows, or comes before, each "in reply to" of a text. */
export function findRepliedTo(text: string): NamedReply[] {
  const found: NamedReply[] = [];
  const lower = lowerCase(text);
  for (const match of lower.matchAll(wordsBefore())) {
    const end = match.index + match[0].length;
    found.push({ words: text.slice(end, end + 200), atEnd: false });
  }
  for (const match of lower.matchAll(wordsAfter()))
    found.push({ words: text.slice(Math.max(0, match.index - 80), match.index), atEnd: true });
  return found;
}

/** Whether a text ends with "in reply to" or its like. */
export function endsWithRepliedTo(text: string): boolean {
  const end = lowerCase(text.slice(-80));
  for (const match of end.matchAll(wordsBefore()))
    if (match.index + match[0].length === end.length) return true;
  return false;
}

/** Whether a link is called "parent", "in reply to", "↑". */
export function saysParent(text: string): boolean {
  return text.length <= 40 && parentLink.test(lowerCase(text));
}

/** Whether a class, a `rel` or the like marks a link to the answered comment. */
export function marksParent(mark: string): boolean {
  return parentMark.test(lowerCase(mark.slice(0, 200)));
}
