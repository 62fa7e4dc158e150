// Which words do comments and what is around them show, in the languages that readers meet?

/** "Reply", "Quote" as the whole text of a link, a button or a label. */
const reply =
  '(?:reply(?: to .{0,30}| with quote)?|respond|antworten?|antwort (?:schreiben|auf .{0,30})|auf .{0,20} antworten|beantworten|zitieren|zitat|mit zitat antworten|' +
  'r[ée]pondre.{0,30}|citer|responder.{0,30}|resposta|citar|rispondi|cita|beantwoorden|reage(?:ren|er)|citeren|odpowiedz|odpowiedź|cytuj|ответить|цитировать|' +
  '返信(?:する)?|引用|回复|回覆|답글(?:달기)?|svara?|vastaa|odpovědět|válasz|yanıtla|quote|comment on this)';
/** Things to do with a comment. */
const action =
  '(?:report(?: .{0,20})?|flag|permalink|permanent link|perma|link|share|like|upvote|downvote|vote|edit|up|down|recommend|thanks?|inappropriate|helpful|' +
  '(?:kommentar |beitrag )?melden|teilen|gefällt mir|bearbeiten|empfehlen|danke|hilfreich|signaler.{0,20}|partager|j.aime|denunciar|compartir|me gusta|gosto|curtir|compartilhar|' +
  'segnala|condividi|mi piace|meld|delen|vind ik leuk|zgłoś|udostępnij|lubię to|пожаловаться|поделиться|нравится|通報|いいね|举报|分享|赞|parent|next|prev|save|#\\d{0,6})';
/** What may stand around such words: arrows, brackets, bullets. */
const around = '[^\\p{L}\\p{N}#]{0,6}';

/** Words between a name and its comment, at the end or the beginning of a text. */
const saying =
  '(?:says|said|wrote|writes|commented|replied|posted by|comment by|comment from|schreibt|schrieb|sagt|sagte|meint|meinte|kommentiert|kommentierte|geschrieben von|kommentar von|verfasst von|von|' +
  'a écrit|a dit|dit|écrit|posté par|publié par|par|dijo|dice|escribi[óo]|publicado por|por|disse|escreveu|ha scritto|ha detto|scrive|pubblicato da|zegt|schreef|geplaatst door|door|' +
  'napisał\\(?a?\\)?|pisze|autor|пишет|написал\\(?а?\\)?|сказал\\(?а?\\)?|より|さんは書きました|说|说道|by)';

const more =
  /read (?:more|on\b|the (?:full|rest)|full)|continue reading|keep reading|learn more|view (?:post|article)|weiterlesen|mehr (?:lesen|erfahren)|zum artikel|lire la suite|en savoir plus|leer m[aá]s|seguir leyendo|leia mais|continua a leggere|leggi tutto|lees (?:meer|verder)|czytaj (?:więcej|dalej)|читать (?:далее|дальше)|続きを読む|もっと見る|阅读(?:全文|更多)|more ?»|mehr ?»/i;

const comments =
  '(?:comments?|kommentare?n?|leserkommentare?|leserbriefe|leserzuschriften|wortmeldungen|meinungen|beiträge|diskussion(?:en)?|antworten|commentaires?|réactions?|réponses?|avis|' +
  'comentarios?|comentários?|respuestas?|respostas?|opiniones|commenti|commento|risposte|reacties?|reactions?|antwoorden|opmerkingen|opinie|komentarze|komentarzy|komentarz|odpowiedzi|' +
  'комментари\\p{L}{1,3}|ответ\\p{L}{0,3}|コメント|评论|評論|댓글|留言|responses?|replies|reply|discussion|feedback|talkback|thoughts?|notes|webmentions|mentions|answers?|yorumlar?|kommentit|kommentarer|hozzászólások)';
const number = '(?:[\\d.,]{1,9}|one|two|three|eine?|zwei|un[ea]?|deux|dos|due|um|uma)';

export const visibleWords = {
  reply: new RegExp(`^${around}${reply}${around}$`, 'iu'),
  action: new RegExp(`^${around}${action}${around}$`, 'iu'),
  saying: new RegExp(`(?:^|[^\\p{L}])${saying} ?:?(?:\\.{3}|…)?$|^${saying}(?=[^\\p{L}])`, 'iu'),
  more,
  announces: new RegExp(
    `^[^\\p{L}\\p{N}]{0,4}(?:(?:leser|user|nutzer|all[ei]?|recent|top|the|your|die|les|los|reader|${number})[ -]){0,2}${comments}(?:[^\\p{L}]{0,12}$|[^\\p{L}]{0,4} (?:on|to|for|zu|zum|zur|sur|à|sobre|en|su|op|auf|al|so far|bisher|von|about|in|na|do|к)[^\\p{L}])`,
    'iu',
  ),
  number: /\d[\d.,]{0,8}/,
  price: /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|PLN|zł|руб)) ?\d|\d ?(?:€|zł|руб|円|元|EUR\b|USD\b)/,
  stars:
    /\b[0-5](?:[.,]\d)? ?(?:\/ ?(?:5|10)|out of (?:5|10)|von 5|sur 5|de 5|su 5|stars?|sterne?|étoiles?|estrellas?|stelle)\b|★{2}/i,
};

/** Words by which people speak to one another and of themselves. */
const personal =
  "i i'm i've i'd i'll me my mine you your you're u thanks thank thx lol haha imho hi hello btw agree congrats " +
  'ich mich mir mein meine meinen meiner du dich dir dein deine ihr euch danke hallo liebe lieber ' +
  "je j'ai j'aime j'avais moi mon ma mes tu te toi ton vous votre vos merci bonjour bravo " +
  'yo mi mis me tú tu te usted gracias hola saludos eu meu minha você voce obrigado obrigada olá ' +
  'io mio mia ti tuo tua lei grazie ciao ik mij mijn jij je jouw jullie bedankt hoi ' +
  'ja mnie mi mój moja ty ciebie twój wy dzięki dziękuję я мне меня мой моя ты тебя тебе вы вас вам спасибо привет';
export const personalWords: ReadonlySet<string> = new Set(personal.split(' '));

/** The same where words are not set apart by spaces. */
export const personalSigns = /[私僕俺我你您]|ありがとう|谢谢|ですね|思います/;
