// Which words stand beside the name of a comment's author, and which stand where a name might but are none?

import { lowerCase } from '@/utils/reading/lower-case';
import { actionLabels, replyLabels } from '../outline/visible-words';

const list = (text: string) => text.split('|').map((word) => word.trim());

/** In front of a name. */
export const byWords = list(
  'by|posted by|comment by|commented by|comment from|written by|submitted by|von|kommentar von|geschrieben von|verfasst von|erstellt von|' +
    'par|écrit par|posté par|publié par|rédigé par|commentaire de|por|escrito por|publicado por|enviado por|comentario de|comentário de|' +
    'comentado por|scritto da|inviato da|postato da|commento di|door|geplaatst door|geschreven door|reactie van|przez|dodane przez|napisane przez|skrivet av|' +
    'lagt inn av|投稿者',
);

/** In front of a name where a colon follows: without it they begin names as well. */
export const fieldWords = list(
  'from|author|name|user|username|nick|posted|autor|verfasser|auteur|pseudo|nom|nombre|autore|da|nome|naam|od|от|автор|имя|名前|作者|投稿者|av|af',
);

/** Behind a name. */
export const saysWords = list(
  'says|said|wrote|writes|commented|replied|responded|posted|asks|asked|adds|thinks|schreibt|schrieb|sagt|sagte|meint|meinte|kommentierte|' +
    'kommentiert|antwortete|antwortet|hat geschrieben|a dit|a écrit|écrit|a commenté|a répondu|répond|dijo|dice|escribió|' +
    'comentó|respondió|ha dicho|disse|diz|escreveu|comentou|respondeu|ha scritto|scrive|scrisse|ha detto|ha commentato|ha risposto|zegt|zei|' +
    'schreef|schrijft|reageerde|napisał|napisała|napisał(a)|pisze|mówi|skomentował|пишет|написал|написала|говорит|сказал|сказала|ответил|' +
    'より|さんのコメント|さん|说|說|写道|寫道|säger|skrev|sier|siger|kirjoitti|yazdı|dedi ki',
);

/** Between a name and a date. What is the same in all comments needs no list (`without-labels.ts`). */
export const postedWords = list(
  'posted|posted on|posted at|schrieb|kommentierte|geschrieben|geschrieben am|posté|posté le|написал|публикация|发表于|发布于|投稿日|작성일',
);

/** What is written where a name might stand, the whole text: ranks, headings of fields, and commands that are no labels of comments. */
const noNames = new Set(
  list(
    'replies|likes|liked|dislike|multiquote|delete|post|posts|comment|comments|more|less|show|hide|view|read more|see more|' +
      'show more|load more|continue|website|homepage|www|profile|view profile|pm|private message|send message|email|e-mail|mail|' +
      'online|offline|new|new member|top|vote up|vote down|score|points|point|karma|rating|rate|from|date|name|author|user|username|' +
      'location|joined|join date|registered|message|messages|reactions|reaction score|trophy points|re|title|subject|member|members|' +
      'senior member|junior member|full member|active member|registered user|moderator|moderators|mod|admin|administrator|' +
      'administrators|staff|staff member|site admin|global moderator|super moderator|veteran|regular|newbie|banned|premium|' +
      'premium member|op|original poster|author response|pinned|featured|editors pick|verified|expert|contributor|follow|unfollow|' +
      'follow us|ignore|block|bookmark|at|on|in|to|and|the|in reply to|in response to|replying to|root|previous|context|give gold|' +
      'löschen|mitglied|beiträge|beitrag|themenstarter|registriert|dabei seit|benutzer|profil|nachricht|mehr|weniger|kommentar|' +
      'kommentare|am|um|uhr|permanenter link|modifier|supprimer|membre|modérateur|administrateur|lien permanent|le|à|editar|' +
      'eliminar|miembro|moderador|mensajes|enlace permanente|el|en|gostei|membro|excluir|em|às|modifica|elimina|messaggi|' +
      'amministratore|il|alle|lid|berichten|om|użytkownik|posty|участник|модератор|сообщений|talk|contribs|contributions|user talk|' +
      'diskussion|discussion|discuter|discusión|discussione|contributi|contribuciones|overleg|dyskusja|edycje|обсуждение|вклад|' +
      'reader|guest rating|subscriber|autor|autore|auteur|team|topic starter|thread starter|автор|ссылка|共有|点赞|楼主|樓主|沙发|沙發|板凳|地板|신고|' +
      'citera',
  ),
);

/** Ends of sentences that name whom a comment answers: the name behind them is not its author's. */
export const answerWords =
  /(?:repl(?:y|ied|ies|ying) to|in response to|responding to|in answer to|\bto|@|antwort(?:et)? (?:an|auf)|als antwort auf|\ban|réponse à|en réponse à|a répondu à|respuesta a|en respuesta a|respondi[óo] a|resposta a|em resposta a|in risposta a|risponde a|ha risposto a|antwoord op|als reactie op|w odpowiedzi na|odpowiedź do|ответ(?:ил)?(?: на| для)?|в ответ на|originally posted by|zitat von|citation de|quote from|回复|返信先)\s*[:@]?\s*$/i;

/** Words that connect a name with something are none, whatever says so. */
const connecting = new Set([...byWords, ...saysWords]);

const posted = new Set(postedWords);

/** The longest of them, with a colon or dots behind it. */
const longestConnecting = 40;

export const connects = (text: string) =>
  text.length <= longestConnecting && connecting.has(text.toLowerCase().replace(/[\s:,.…]+$/, ''));

/** Nothing but a number: some people are called so. */
const bareNumber = /^[#№(]?\s*\d[\d.,\s]*\)?\.?$/;

/** A rank with its number, a count, a heading with its value. */
const counted =
  /^(?:id|ip|uid|no)\s?[:：.]\s?\S+$|^(?:re|aw|antwort|betreff|subject|posts?|messages?|beiträge|mensajes|messaggi|berichten|posty|likes?|points?|punkte|location|ort|wohnort|from|joined|registriert|dabei seit|level|lvl|karma|rank|reputation|thanks)\s*[:#]\s*\S|^(?:level|lvl|rank|comment|kommentar|commentaire|comentario|commento|post|beitrag|message|reply|antwort)\s*(?:#|no\.?|nr\.?)?\s*\d+\b|^[+-]?\d[\d.,]*k?\s*(?:points?|likes?|votes?|replies|repl(?:y|ies)|comments?|posts?|punkte|beiträge|kommentare|antworten|réponses?|respuestas?|commenti|stimmen|people|others|people liked|answers?|reviews?|followers?|following|fans?|friends?|karma|messages?|topics?|threads?|photos?|articles?|badges?|reactions?|kudos|stars?|upvotes?|downvotes?|contributions?|credits|thanks|helpful|gold|abonn\p{L}+|comentarios?|mensajes?|mensagens?|messaggi|messages?|berichten|posty|postów|komentarz\p{L}*|сообщени\p{L}*|комментари\p{L}*|подписчик\p{L}*)(?!\p{L})/u;

/** Behind these stands the day when a member came: a piece of a pattern. */
export const memberSince =
  'joined|join date|registered|member since|mitglied seit|registriert(?: seit)?|dabei seit|membre depuis|inscrite?(?: le| depuis)?|miembro desde|registrado|iscritto(?: dal)?|lid sinds|medlem sedan|dołączyła?';

/** "Joined 8 Mar 2012". */
const membership = new RegExp(String.raw`^(?:${memberSince})\s.{0,20}\d`);

/** "Reputation: 120", "Fans: 12": what a page counts of a person, under whatever heading. */
const heading = /^\p{L}[\p{L} .'-]{0,24}\s?[:：]\s?[+-]?\d[\d.,]*\s?[k%]?$/u;

const quotation =
  /^(?:quote|zitat|citation|cita|citazione|citaat|cytat|цитата|originally posted|ursprünglich|引用)\b/i;

/** Does a text begin with a word for what another has said: "Quote:", "Zitat (Ann)"? */
export function beginsQuotation(text: string): boolean {
  return quotation.test(text);
}

/** Is this whole text a number of something: fans, posts, a level? Nobody is called so, wherever it stands. */
export function isMeasure(text: string): boolean {
  const lower = lowerCase(text);
  return counted.test(lower) || heading.test(lower) || membership.test(lower);
}

/** Does this whole text stand where names stand without being one? */
export function isNoName(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replaceAll(/^[\s[\](){}«»<>|·•↓↑→←.:,–—-]+|[\s[\](){}«»<>|·•↓↑→←.:,–—-]+$/g, '');
  return (
    bare === '' ||
    noNames.has(bare) ||
    replyLabels.has(bare) ||
    actionLabels.has(bare) ||
    posted.has(bare) ||
    connecting.has(bare) ||
    bareNumber.test(text) ||
    isMeasure(text) ||
    quotation.test(text)
  );
}
