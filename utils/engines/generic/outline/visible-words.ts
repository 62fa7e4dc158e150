// Which words do comments and what is around them show, in the languages that readers meet?

const listOf = (phrases: string): readonly string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
const setOf = (phrases: string): ReadonlySet<string> => new Set(listOf(phrases));

/** "Reply", "Quote" as the whole text of a link, a button or a label. */
export const replyLabels = setOf(
  `reply, reply with quote, respond, antwort, antworten, antwort schreiben, beantworten, zitieren, zitat, mit zitat antworten,
   répondre, repondre, citer, responder, resposta, citar, rispondi, cita, beantwoorden, reageer, reageren, citeren,
   odpowiedz, odpowiedź, cytuj, ответить, цитировать, 返信, 返信する, 引用, 回复, 回覆, 답글, 답글달기,
    svar, svara, vastaa, atsakyti, antworten zitieren, 답글쓰기, odpovědět, reagovat, odpovedať, válasz, yanıtla, cevapla, răspunde, odgovori, balas, trả lời,
    απάντηση, відповісти, отговор, رد, پاسخ, הגב, ตอบกลับ, 답변, quote, comment on this`,
);
/** The same with a name behind it. */
export const replyBeginnings = setOf(
  'reply to, antwort auf, auf, répondre à, responder a, rispondi a, in reply to',
);

/** Things to do with a comment, as whole labels. */
export const actionLabels = setOf(
  `report, flag, permalink, permanent link, perma, link, share, like, upvote, downvote, vote, edit, up, down, recommend, thank, thanks,
   inappropriate, helpful, melden, kommentar melden, beitrag melden, teilen, gefällt mir, bearbeiten, empfehlen, danke, hilfreich,
   signaler, partager, j'aime, denunciar, compartir, me gusta, gosto, curtir, compartilhar, segnala, condividi, mi piace,
   meld, delen, vind ik leuk, zgłoś, udostępnij, lubię to, anmäl, gilla, nahlásit, raportează, αναφορά, пожаловаться, поделиться, нравится, 通報, いいね, 举报, 分享, 赞,
   parent, next, prev, save`,
);
export const actionBeginnings = setOf('report, signaler');

/** Between a name and its comment, at the beginning or the end of a text. */
export const sayings = setOf(
  `says, said, wrote, writes, commented, replied, posted by, comment by, comment from, by,
   schreibt, schrieb, sagt, sagte, meint, meinte, kommentiert, kommentierte, geschrieben von, kommentar von, verfasst von, von,
   a écrit, a dit, dit, écrit, posté par, publié par, par, dijo, dice, escribió, escribio, publicado por, por, disse, escreveu,
   ha scritto, ha detto, scrive, pubblicato da, zegt, schreef, geplaatst door, door, napisał, napisała, napisał a, pisze, autor,
   пишет, написал, написала, написал а, сказал, сказала, сказал а, より, さんは書きました, 说, 说道`,
);

/** At the beginning or the end of a text. */
export const furtherings = setOf(
  `read more, read on, read the full, read the rest, read full, continue reading, keep reading, learn more, view post, view article,
   weiterlesen, mehr lesen, mehr erfahren, zum artikel, lire la suite, en savoir plus, leer más, leer mas, seguir leyendo, leia mais,
   continua a leggere, leggi tutto, lees meer, lees verder, czytaj więcej, czytaj dalej, читать далее, читать дальше,
   続きを読む, もっと見る, 阅读全文, 阅读更多`,
);

/** What a heading calls comments. */
export const commentWords = setOf(
  `comment, comments, kommentar, kommentare, kommentaren, leserkommentare, leserkommentar, leserbriefe, leserzuschriften, wortmeldungen,
   meinungen, beiträge, diskussion, diskussionen, antworten, commentaire, commentaires, réaction, réactions, réponse, réponses, avis,
   comentario, comentarios, comentário, comentários, respuesta, respuestas, resposta, respostas, opiniones, commenti, commento, risposte,
   reactie, reacties, reaction, reactions, antwoorden, opmerkingen, opinie, komentarze, komentarzy, komentarz, odpowiedzi,
   комментарий, комментарии, комментариев, комментария, ответ, ответы, ответов, コメント, コメント一覧, 件のコメント,
   评论, 評論, 条评论, 則評論, 评论列表, 留言, 则留言, 條留言, 留言列表, 回复, 条回复, 댓글, 개의 댓글,
   response, responses, replies, reply, discussion, feedback, talkback, thought, thoughts, note, notes, webmentions, mentions,
   answer, answers, yorum, yorumlar, kommentit, kommentar, kommentarer, hozzászólás, hozzászólások,
    kommenttia, komentarai, komentáře, komentářů, komentari, komentar, diskuse, comentarii, comentariu, luận, σχόλια, σχόλιο,
    коментарі, коментарів, коментари, تعليقات, التعليقات, نظرات, תגובות, ความคิดเห็น`,
);
/** What may stand before that word, numbers apart. */
export const leadingWords = setOf(
  `leser, user, nutzer, all, alle, recent, top, the, your, die, les, los, reader, one, two, three, ein, eine, zwei,
   un, una, une, deux, dos, due, um, uma, our, unsere, eure, ihre, vos, nos, tus, sus, vostri, wasze, insgesamt,
   bình, 已有, 共, 共有, 全部, 最新, 所有, 条, 條, 全, 件の, 총, 개의`,
);
/** What may stand behind it: "Comments on …". */
export const linkingWords = setOf(
  'on, to, for, zu, zum, zur, sur, à, sobre, en, su, op, auf, al, so, bisher, von, about, in, na, do, к, 列表, 一覧, 목록, 件, 개',
);

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
export const personalSigns =
  /[私僕俺我你您]|ありがとう|谢谢|ですね|思います|저는|제가|저도|나는|내가|당신|감사|고맙|네요|습니다/;
